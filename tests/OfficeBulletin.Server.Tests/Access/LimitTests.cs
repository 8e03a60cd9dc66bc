using System.Net;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class LimitTests
{
    [Fact]
    public async Task Too_many_tries_from_one_address_wait_and_are_told_how_long()
    {
        await using var desk = await RunningDesk.Start(new DeskSettings { AttemptsPerMinute = 3 });
        var browser = new Browser(desk);

        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 5; time++)
            answers.Add(await browser.Post("/api/session/bearer", new { code = "ob_没有" }));

        Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.Equal("desk.too-many", await Browser.Problem(answers[^1]));
        Assert.InRange(answers[^1].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await desk.As(Role.Editor).GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public async Task Too_many_tries_for_one_name_wait_and_another_name_does_not()
    {
        await using var desk = await RunningDesk.Start(new DeskSettings { AttemptsPerName = 2 });
        var browser = new Browser(desk);

        for (var time = 0; time < 2; time++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignIn("没有这个人", "不是这个密码呀")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.SignIn("没有这个人", "不是这个密码呀")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignIn("另一个人", "不是这个密码呀")).StatusCode);
    }
}
