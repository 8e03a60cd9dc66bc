using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class TokenTests : IAsyncLifetime
{
    private readonly SteppedClock clock = new();
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start(clock);

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task A_token_is_shown_once_says_when_it_was_used_last_and_is_ended()
    {
        var unit = desk.As(Role.Contributor, desk.Wanzhou);
        var made = await Browser.Json(await unit.PostAsJsonAsync("/api/tokens", new { label = "每周报送", days = 30 }));
        var (secret, id) = (made.GetProperty("token").GetString()!, made.GetProperty("about").GetProperty("id").GetString());
        using var script = Script(secret);

        Assert.Equal("token", (await script.GetFromJsonAsync<JsonElement>("/api/session")).GetProperty("means").GetString());
        var listed = await unit.GetStringAsync("/api/tokens");
        Assert.DoesNotContain(secret, listed, StringComparison.Ordinal);
        Assert.Equal(clock.GetUtcNow(), JsonDocument.Parse(listed).RootElement.GetProperty("items")[0].GetProperty("seenAt").GetDateTimeOffset());

        Assert.Equal(HttpStatusCode.NoContent, (await unit.DeleteAsync($"/api/tokens/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("/api/session")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await unit.DeleteAsync($"/api/tokens/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_token_holds_as_long_as_was_said_and_a_year_at_most()
    {
        var unit = desk.As(desk.Account(Role.Contributor, desk.Wanzhou));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await unit.PostAsJsonAsync("/api/tokens", new { label = "试", days = 366 })));
        Assert.Equal("desk.value-wrong", await Browser.Problem(await unit.PostAsJsonAsync("/api/tokens", new { label = " " })));
        using var script = Script((await Browser.Json(await unit.PostAsJsonAsync("/api/tokens", new { label = "试", days = 2 }))).GetProperty("token").GetString()!);

        clock.Step(TimeSpan.FromDays(1.9));
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("/api/units")).StatusCode);
        clock.Step(TimeSpan.FromDays(0.2));
        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("/api/units")).StatusCode);
    }

    [Fact]
    public async Task A_unit_sees_and_ends_its_own_tokens_an_administrator_all()
    {
        var (own, foreign, administrator) = (desk.As(Role.Contributor, desk.Wanzhou), desk.As(Role.Contributor, desk.Qianjiang), desk.As(Role.Administrator));
        var id = (await Browser.Json(await own.PostAsJsonAsync("/api/tokens", new { label = "试" }))).GetProperty("about").GetProperty("id").GetString();

        Assert.Single((await desk.As(Role.Contributor, desk.Wanzhou).GetFromJsonAsync<JsonElement>("/api/tokens")).GetProperty("items").EnumerateArray());
        Assert.Empty((await foreign.GetFromJsonAsync<JsonElement>("/api/tokens")).GetProperty("items").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.DeleteAsync($"/api/tokens/{id}")).StatusCode);
        Assert.Single((await administrator.GetFromJsonAsync<JsonElement>("/api/tokens")).GetProperty("items").EnumerateArray());
        Assert.Equal(HttpStatusCode.NoContent, (await administrator.DeleteAsync($"/api/tokens/{id}")).StatusCode);
    }

    private HttpClient Script(string token)
    {
        var http = desk.Anybody();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
