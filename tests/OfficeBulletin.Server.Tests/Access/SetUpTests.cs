using System.Net;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class SetUpTests : IAsyncLifetime
{
    private readonly SteppedClock clock = new();
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start(clock);

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_comes_in_by_the_printed_link_once()
    {
        var (older, secret) = (Links.ToSetUp(desk.Data)!, Links.ToSetUp(desk.Data)!);
        var browser = new Browser(desk);

        Assert.Equal("access.link-spent", await Browser.Problem(await browser.Post("/api/setup", Wanted(older))));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await browser.Post("/api/setup", new { secret, name = "管 理", display = "管理员", password = "短" })));
        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/setup", Wanted(secret))).StatusCode);
        Assert.Equal("administrator", (await Browser.Json(await browser.Get("/api/session"))).GetProperty("role").GetString());

        Assert.Equal("access.link-spent", await Browser.Problem(await new Browser(desk).Post("/api/setup", Wanted(secret))));
        Assert.Null(Links.ToSetUp(desk.Data));
    }

    [Fact]
    public async Task A_link_is_good_for_a_day()
    {
        var secret = Links.ToSetUp(desk.Data)!;
        clock.Step(TimeSpan.FromHours(24.1));

        Assert.Equal(HttpStatusCode.Gone, (await new Browser(desk).Post("/api/setup", Wanted(secret))).StatusCode);
    }

    [Fact]
    public async Task A_new_account_sets_its_password_by_the_link_that_the_administrator_was_given()
    {
        var administrator = desk.As(Role.Administrator);
        var browser = new Browser(desk);

        var created = await administrator.PostAsync("/api/accounts", System.Net.Http.Json.JsonContent.Create(new { name = "wanzhou", display = "万州史志办", role = "contributor", unit = desk.Wanzhou.Id }));
        var invitation = await Browser.Json(created);
        var link = invitation.GetProperty("link").GetString()!;
        var secret = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.StartsWith($"{desk.Address}invitation#ob_", link, StringComparison.Ordinal);
        Assert.True(invitation.GetProperty("account").GetProperty("invited").GetBoolean());
        Assert.Equal(HttpStatusCode.Gone, (await browser.Post("/api/setup", Wanted(secret))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/invitation", new { secret, password = People.Password })).StatusCode);
        Assert.Equal("万州区史志办", (await Browser.Json(await browser.Get("/api/session"))).GetProperty("unit").GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.Gone, (await new Browser(desk).Post("/api/invitation", new { secret, password = People.Password })).StatusCode);
    }

    [Fact]
    public async Task A_forgotten_password_is_set_anew_and_the_older_link_is_void()
    {
        var editor = desk.WithPassword(Role.Editor);
        var (older, secret) = (Invite(editor), Invite(editor));
        var browser = new Browser(desk);

        Assert.Equal(HttpStatusCode.OK, (await browser.SignIn(editor.Name, People.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await browser.Post("/api/invitation", new { secret = older, password = "夏天的风 吹过 长江" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/invitation", new { secret, password = "夏天的风 吹过 长江" })).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignIn(editor.Name, People.Password)).StatusCode);
    }

    private string Invite(Account account) => KeepAccounts.Invite(desk.Data, Actor.Program, account.Id).Value!.Secret;

    private static object Wanted(string secret) => new { secret, name = "admin", display = "管理员", password = People.Password };
}
