using System.Net;
using Microsoft.AspNetCore.Builder;
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

    [Fact]
    public async Task A_flood_of_one_unit_leaves_the_others_as_they_are()
    {
        await using var desk = await RunningDesk.Start(new DeskSettings { UploadsPerMinute = 5 }, more: server =>
            server.MapPost("/api/taken", () => "收到").RequireAuthorization(Policies.Contribute).RequireRateLimiting(Limits.Uploads));
        var (flood, colleague, other, editor) = (desk.As(Role.Contributor, desk.Wanzhou), desk.As(Role.Contributor, desk.Wanzhou), desk.As(Role.Contributor, desk.Qianjiang), desk.As(Role.Editor));

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => flood.PostAsync("/api/taken", null)));

        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), 5, 10);
        Assert.All(answers.Where(answer => answer.StatusCode != HttpStatusCode.OK), answer => Assert.NotNull(answer.Headers.RetryAfter));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await colleague.PostAsync("/api/taken", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.PostAsync("/api/taken", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync("/api/taken", null)).StatusCode);
    }
}
