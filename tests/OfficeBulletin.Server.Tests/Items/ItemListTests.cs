using System.Net;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Items;

public sealed class ItemListTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private HttpClient editor = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = desk.As(Role.Editor);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task Items_are_filtered_by_state_unit_category_days_and_words()
    {
        desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动", new DateOnly(2025, 4, 7));
        desk.Sent(desk.Wanzhou, "万州区召开座谈会", new DateOnly(2025, 5, 8), state: "accepted", category: "短波");
        desk.Sent(desk.Qianjiang, "黔江区编纂年鉴", new DateOnly(2025, 6, 9), body: "年鉴编纂工作会议在黔江召开，部署了今年的编纂任务。");

        Assert.Equal(["黔江区编纂年鉴", "万州区召开座谈会", "万州区开展清明祭扫活动"], await Titles("/api/items"));
        Assert.Equal(["万州区召开座谈会"], await Titles("/api/items?state=accepted"));
        Assert.Equal(["黔江区编纂年鉴", "万州区召开座谈会", "万州区开展清明祭扫活动"], await Titles("/api/items?state=accepted,received"));
        Assert.Equal(["黔江区编纂年鉴"], await Titles($"/api/items?unit={desk.Qianjiang.Id}"));
        Assert.Equal(["万州区召开座谈会"], await Titles("/api/items?category=短波"));
        Assert.Equal(["万州区召开座谈会"], await Titles("/api/items?from=2025-05-01&to=2025-05-31"));
        Assert.Equal(["黔江区编纂年鉴"], await Titles("/api/items?q=编纂任务"));
        Assert.Equal(["黔江区编纂年鉴"], await Titles("/api/items?q=年鉴"));
        Assert.Equal(["万州区开展清明祭扫活动"], await Titles("/api/items?q=敬献花篮 清明"));
        var counts = await editor.Json("/api/items/counts?q=万州");
        Assert.Equal((1, 1), (counts.GetProperty("counts").GetProperty("received").GetInt32(), counts.GetProperty("counts").GetProperty("accepted").GetInt32()));
    }

    [Fact]
    public async Task Pages_stay_whole_while_new_items_come_in()
    {
        for (var number = 1; number <= 7; number++)
            desk.Sent(desk.Wanzhou, $"第{number}篇", new DateOnly(2025, 4, (number + 1) / 2));
        var seen = new List<string>();

        for (var next = ""; ;)
        {
            var page = await editor.Json("/api/items?limit=3" + next);
            seen.AddRange(TitlesOf(page));
            if (!page.TryGetProperty("next", out var cursor))
                break;
            desk.Sent(desk.Wanzhou, "后来的一篇", new DateOnly(2025, 4, 30));
            next = "&cursor=" + cursor.GetString();
        }

        Assert.Equal(Enumerable.Range(1, 7).Reverse().Select(number => $"第{number}篇"), seen);
    }

    [Theory]
    [InlineData("state=finished")]
    [InlineData("cursor=xyz")]
    [InlineData("cursor=%E4%B8%87")]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    public async Task What_cannot_be_asked_is_told_with_the_field(string query)
    {
        var answer = await editor.Call(HttpMethod.Get, "/api/items?" + query);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "desk.value-wrong"), (answer.Status, answer.Problem));
        Assert.Equal(query[..query.IndexOf('=', StringComparison.Ordinal)], answer.Body.GetProperty("findings")[0].GetProperty("where").GetProperty("slot").GetString());
    }

    private async Task<List<string>> Titles(string path) => TitlesOf(await editor.Json(path));

    private static List<string> TitlesOf(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];
}
