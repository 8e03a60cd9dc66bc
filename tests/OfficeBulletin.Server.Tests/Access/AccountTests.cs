using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class AccountTests : IAsyncLifetime
{
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start();

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task The_last_administrator_who_can_sign_in_stays()
    {
        var (only, invited) = (desk.WithPassword(Role.Administrator), desk.Account(Role.Administrator));
        var http = desk.As(only);

        Assert.Equal("access.last-administrator", await Browser.Problem(await Change(http, only, new { disabled = true })));
        Assert.Equal("access.last-administrator", await Browser.Problem(await Change(http, only, new { role = "editor" })));
        Assert.Equal(HttpStatusCode.OK, (await Change(http, invited, new { disabled = true })).StatusCode);
        desk.WithPassword(Role.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await Change(http, only, new { role = "editor" })).StatusCode);
    }

    [Theory]
    [InlineData("""{ "disabled": true }""")]
    [InlineData("""{ "role": "reviewer" }""")]
    public async Task Another_role_or_state_ends_what_was_given_out(string change)
    {
        var editor = desk.Account(Role.Editor);
        var pane = desk.As(editor);
        Assert.Equal(HttpStatusCode.OK, (await pane.GetAsync("/api/session")).StatusCode);

        await Change(desk.As(Role.Administrator), editor, JsonDocument.Parse(change).RootElement);

        Assert.Equal(HttpStatusCode.Unauthorized, (await pane.GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public async Task Another_display_name_ends_nothing()
    {
        var editor = desk.Account(Role.Editor);
        var pane = desk.As(editor);

        Assert.Equal(HttpStatusCode.OK, (await Change(desk.As(Role.Administrator), editor, new { display = "责编甲" })).StatusCode);

        Assert.Equal("责编甲", (await pane.GetFromJsonAsync<JsonElement>("/api/session")).GetProperty("display").GetString());
    }

    [Fact]
    public async Task A_contributor_has_a_unit_and_nobody_else()
    {
        var http = desk.As(Role.Administrator);
        var taken = desk.Account(Role.Editor);

        Assert.Equal("desk.value-wrong", await Browser.Problem(await Create(http, new { name = "a", display = "甲", role = "contributor" })));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await Create(http, new { name = "a", display = "甲", role = "editor", unit = desk.Wanzhou.Id })));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await Create(http, new { name = "a", display = "甲", role = "contributor", unit = "没有" })));
        Assert.Equal("access.name-taken", await Browser.Problem(await Create(http, new { name = taken.Name.ToUpperInvariant(), display = "甲", role = "editor" })));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await Create(http, new { name = "a", display = "甲", role = "king" })));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await Create(http, new { name = "a" })));
    }

    [Fact]
    public async Task A_long_list_goes_on_page_by_page()
    {
        for (var number = 0; number < 7; number++)
            desk.Account(Role.Reviewer);
        var http = desk.As(Role.Administrator);

        var (seen, next) = (new List<string>(), "");
        do
        {
            var page = await http.GetFromJsonAsync<JsonElement>($"/api/accounts?limit=3{(next.Length > 0 ? $"&cursor={next}" : "")}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(account => account.GetProperty("id").GetString()!));
            next = page.TryGetProperty("next", out var more) ? more.GetString()! : "";
        }
        while (next.Length > 0);

        Assert.Equal(8, seen.Count);
        Assert.Equal(8, seen.Distinct().Count());
    }

    [Fact]
    public async Task Signing_somebody_out_ends_what_was_given_out()
    {
        var editor = desk.Account(Role.Editor);
        var pane = desk.As(editor);

        await desk.As(Role.Administrator).PostAsync($"/api/accounts/{editor.Id}/sign-out", null);

        Assert.Equal(HttpStatusCode.Unauthorized, (await pane.GetAsync("/api/session")).StatusCode);
    }

    private static Task<HttpResponseMessage> Change(HttpClient http, Account account, object change) => http.PatchAsync($"/api/accounts/{account.Id}", JsonContent.Create(change));

    private static Task<HttpResponseMessage> Create(HttpClient http, object account) => http.PostAsync("/api/accounts", JsonContent.Create(account));
}
