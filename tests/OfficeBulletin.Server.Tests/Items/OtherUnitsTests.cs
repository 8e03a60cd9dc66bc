using System.Net;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Items;

/// <summary>Another unit's item is as good as none.</summary>
public sealed class OtherUnitsTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private HttpClient contributor = null!;
    private StoredItem own = null!;
    private StoredItem other = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        contributor = desk.As(Role.Contributor, desk.Wanzhou);
        (own, other) = (desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动"), desk.Sent(desk.Qianjiang, "黔江区开展清明祭扫活动"));
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Theory]
    [InlineData("/api/items/{0}")]
    [InlineData("/api/items/{0}/steps")]
    public async Task It_answers_to_the_letter_as_one_that_does_not_exist(string path)
    {
        var foreign = await contributor.Call(HttpMethod.Get, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, other.Id));
        var missing = await contributor.Call(HttpMethod.Get, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, "0123456789abcdef0123456789abcdef"));

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(Without(missing.Body), Without(foreign.Body));
    }

    [Fact]
    public async Task It_stands_in_no_list_no_count_and_no_search()
    {
        Assert.Equal([own.Id], Ids(await contributor.Json("/api/items")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await contributor.Status($"/api/items?unit={desk.Qianjiang.Id}"));
        Assert.Empty(Ids(await contributor.Json("/api/items?q=黔江区")));
        Assert.Equal(1, (await contributor.Json("/api/items/counts")).GetProperty("counts").GetProperty("received").GetInt32());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await contributor.Status($"/api/items/counts?unit={desk.Qianjiang.Id}"));
        Assert.Equal([own.Id], Ids(await contributor.Json("/api/search?q=清明祭扫")));
        Assert.Equal([own.Id], Ids(await contributor.Json("/api/search?q=清明")));
        Assert.Empty(Ids(await contributor.Json("/api/search?q=黔江区")));
        Assert.Empty((await contributor.Json($"/api/items/{own.Id}")).GetProperty("duplicates").EnumerateArray());
    }

    [Fact]
    public async Task A_unit_decides_nothing_and_sees_no_ledger_and_no_register()
    {
        foreach (var id in (string[])[own.Id, other.Id])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await contributor.Call(HttpMethod.Post, $"/api/items/{id}/decision", new { decision = "accept" }, "1")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await contributor.Call(HttpMethod.Post, $"/api/items/{id}/forwarding", new { channel = "党史网" }, "1")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await contributor.Call(HttpMethod.Put, $"/api/items/{id}/adoption", new { channel = "党史网", adopted = true }, "1")).Status);
        }
        foreach (var path in (string[])["/api/ledger", "/api/register", "/api/tally?period=2025", "/api/ledger/settings", "/api/register/versions"])
            Assert.Equal(HttpStatusCode.Forbidden, await contributor.Status(path));
    }

    private static List<string> Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    private static string Without(JsonElement problem) => string.Join('\n', problem.EnumerateObject().Where(field => field.Name != "traceId").Select(field => field.ToString()));
}
