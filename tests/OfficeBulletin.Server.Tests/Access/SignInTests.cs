using System.Net;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly SteppedClock clock = new();
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start(clock);

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task A_password_gives_a_session_whose_cookie_no_script_reads_and_a_framed_pane_keeps()
    {
        var editor = desk.WithPassword(Role.Editor);
        var browser = new Browser(desk);

        var begun = await Browser.Json(await browser.SignIn(editor.Name, People.Password));

        Assert.Equal((editor.Id, "editor", "session"), (begun.GetProperty("id").GetString(), begun.GetProperty("role").GetString(), begun.GetProperty("means").GetString()));
        Assert.StartsWith("__Host-ob=ob_", browser.SetCookie, StringComparison.Ordinal);
        Assert.Equal(["path=/", "secure", "samesite=none", "httponly", "Partitioned"], browser.SetCookie!.Split("; ")[1..]);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/units")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.Send(HttpMethod.Delete, "/api/session")).StatusCode);
        var signedOut = new Browser(desk);
        Assert.Equal(HttpStatusCode.Unauthorized, (await signedOut.Get("/api/session")).StatusCode);
    }

    [Fact]
    public async Task After_signing_out_the_old_cookie_lets_nobody_in()
    {
        var editor = desk.WithPassword(Role.Editor);
        var secret = desk.Secret("session", editor);
        using var http = desk.Anybody();
        http.DefaultRequestHeaders.Add("Cookie", $"__Host-ob={secret}");
        http.DefaultRequestHeaders.Add("X-Bulletin", "1");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/session")).StatusCode);
        await http.DeleteAsync("/api/session");
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public async Task Whatever_was_wrong_the_answer_is_the_same()
    {
        var (known, disabled, invited) = (desk.WithPassword(Role.Editor), desk.WithPassword(Role.Editor), desk.Account(Role.Editor));
        desk.Data.Keep(change => { Accounts.Save(change, disabled with { Disabled = true }); return true; });
        var browser = new Browser(desk);

        var answers = new List<(HttpStatusCode, string)>();
        foreach (var (name, password) in ((string, string)[])[(known.Name, "不是这个密码呀"), ("没有这个人", People.Password), (disabled.Name, People.Password), (invited.Name, People.Password), ("", ""), (known.Name, new string('长', 5000))])
        {
            var answer = await browser.SignIn(name, password);
            answers.Add((answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, Assert.Single(answers.Distinct()).Item1);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour_and_an_administrator_unlocks()
    {
        var editor = desk.WithPassword(Role.Editor);
        var browser = new Browser(desk);
        for (var time = 0; time < 5; time++)
            await browser.SignIn(editor.Name, "不是这个密码呀");

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignIn(editor.Name, People.Password)).StatusCode);
        clock.Step(TimeSpan.FromMinutes(14));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignIn(editor.Name, People.Password)).StatusCode);
        clock.Step(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, (await browser.SignIn(editor.Name, People.Password)).StatusCode);

        for (var time = 0; time < 5; time++)
            await browser.SignIn(editor.Name, "不是这个密码呀");
        Assert.Equal(HttpStatusCode.OK, (await desk.As(Role.Administrator).PostAsync($"/api/accounts/{editor.Id}/unlock", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignIn(editor.Name, People.Password)).StatusCode);
    }

    [Fact]
    public async Task Many_at_once_are_not_more_than_five()
    {
        var editor = desk.WithPassword(Role.Editor);
        var browser = new Browser(desk);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => browser.SignIn(editor.Name, "不是这个密码呀")));

        Assert.Equal(5, desk.Data.Read(reading => Accounts.Find(reading, editor.Id))!.Failures);
    }

    [Fact]
    public async Task A_session_goes_on_while_it_is_used_and_ends_eight_hours_after()
    {
        var editor = desk.WithPassword(Role.Editor);
        var browser = new Browser(desk);
        await browser.SignIn(editor.Name, People.Password);

        clock.Step(TimeSpan.FromHours(7.9));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/session")).StatusCode);
        clock.Step(TimeSpan.FromHours(7.9));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/session")).StatusCode);
        clock.Step(TimeSpan.FromHours(8.1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/session")).StatusCode);
    }

    [Fact]
    public async Task A_new_password_ends_everything_but_the_browser_that_set_it()
    {
        var unit = desk.WithPassword(Role.Contributor, desk.Wanzhou);
        var (bearer, token) = (desk.As(unit), desk.Secret("token", unit));
        var browser = new Browser(desk);
        await browser.SignIn(unit.Name, People.Password);
        var old = browser.Cookie;

        Assert.Equal("access.password-weak", await Browser.Problem(await browser.Send(HttpMethod.Put, "/api/session/password", new { old = People.Password, password = "太短" })));
        Assert.Equal("access.sign-in-failed", await Browser.Problem(await browser.Send(HttpMethod.Put, "/api/session/password", new { old = "不对", password = "夏天的风 吹过 长江" })));
        Assert.Equal(HttpStatusCode.OK, (await browser.Send(HttpMethod.Put, "/api/session/password", new { old = People.Password, password = "夏天的风 吹过 长江" })).StatusCode);

        Assert.NotEqual(old, browser.Cookie);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bearer.GetAsync("/api/session")).StatusCode);
        using var script = desk.Anybody();
        script.DefaultRequestHeaders.Authorization = new("Bearer", token);
        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public void Passwords_are_kept_by_210_000_rounds_of_PBKDF2_with_SHA512()
    {
        var kept = Convert.FromBase64String(desk.WithPassword(Role.Editor).Password!);

        // ASP.NET Core Identity, version 3: marker 1, PRF 2 (HMAC-SHA512), iterations, both big-endian.
        Assert.Equal(1, kept[0]);
        Assert.Equal(2u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(1)));
        Assert.Equal(210_000u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(5)));
    }
}
