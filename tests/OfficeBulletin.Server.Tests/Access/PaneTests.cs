using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class PaneTests : IAsyncLifetime
{
    private readonly SteppedClock clock = new();
    private RunningDesk desk = null!;
    private Browser dialog = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start(clock);
        var editor = desk.WithPassword(Role.Editor);
        dialog = new Browser(desk);
        await dialog.SignIn(editor.Name, People.Password);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task The_dialogs_code_gives_the_pane_a_bearer_for_a_quarter_of_an_hour()
    {
        var pane = await Exchange(await Code());

        Assert.Equal(HttpStatusCode.OK, await Asks(pane));
        clock.Step(TimeSpan.FromMinutes(15.1));
        Assert.Equal(HttpStatusCode.Unauthorized, await Asks(pane));
        Assert.Equal(HttpStatusCode.OK, await Asks(await Refresh(pane)));
    }

    [Fact]
    public async Task A_code_is_good_for_a_minute()
    {
        var code = await Code();
        clock.Step(TimeSpan.FromSeconds(61));

        Assert.Equal("access.code-spent", await Browser.Problem(await new Browser(desk).Post("/api/session/bearer", new { code })));
    }

    [Fact]
    public async Task A_code_that_turns_up_twice_ends_what_came_of_it()
    {
        var code = await Code();
        var pane = await Exchange(code);

        Assert.Equal(HttpStatusCode.Unauthorized, (await new Browser(desk).Post("/api/session/bearer", new { code })).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, await Asks(pane));
    }

    [Fact]
    public async Task A_refresh_that_turns_up_twice_ends_all_of_its_family()
    {
        var first = await Exchange(await Code());
        var second = await Refresh(first);
        Assert.Equal(HttpStatusCode.OK, await Asks(second));

        Assert.Equal(HttpStatusCode.Unauthorized, (await new Browser(desk).Post("/api/session/refresh", new { code = first.GetProperty("refresh").GetString() })).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, await Asks(first));
        Assert.Equal(HttpStatusCode.Unauthorized, await Asks(second));
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Browser(desk).Post("/api/session/refresh", new { code = second.GetProperty("refresh").GetString() })).StatusCode);
        Assert.Contains(desk.Data.Read(reading => Audit.List(reading, null, null, "session.reused", null, 10)), entry => entry.Action == "session.reused");
    }

    [Fact]
    public async Task Signing_out_of_the_pane_ends_its_refresh_too()
    {
        var pane = await Exchange(await Code());
        using var http = desk.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pane.GetProperty("bearer").GetString());

        Assert.Equal(HttpStatusCode.NoContent, (await http.DeleteAsync("/api/session")).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await new Browser(desk).Post("/api/session/refresh", new { code = pane.GetProperty("refresh").GetString() })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await dialog.Get("/api/session")).StatusCode);
    }

    [Fact]
    public async Task A_pane_gets_no_code_for_another_pane()
    {
        var pane = await Exchange(await Code());
        using var http = desk.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pane.GetProperty("bearer").GetString());

        Assert.Equal("desk.not-allowed", await Browser.Problem(await http.PostAsync("/api/session/code", null)));
    }

    private async Task<string> Code() => (await Browser.Json(await dialog.Post("/api/session/code"))).GetProperty("code").GetString()!;

    private async Task<JsonElement> Exchange(string code)
    {
        var answer = await new Browser(desk).Post("/api/session/bearer", new { code });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Browser.Json(answer);
    }

    private async Task<JsonElement> Refresh(JsonElement pane)
    {
        var answer = await new Browser(desk).Post("/api/session/refresh", new { code = pane.GetProperty("refresh").GetString() });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Browser.Json(answer);
    }

    private async Task<HttpStatusCode> Asks(JsonElement pane)
    {
        using var http = desk.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pane.GetProperty("bearer").GetString());
        return (await http.GetAsync("/api/session")).StatusCode;
    }
}
