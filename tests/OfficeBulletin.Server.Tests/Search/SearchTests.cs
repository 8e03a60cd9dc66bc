using System.Net;
using System.Text.Json;
using OfficeBulletin.Server.Tests.Items;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;

namespace OfficeBulletin.Server.Tests.Search;

public sealed class SearchTests : IAsyncLifetime
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
    public async Task What_stands_in_the_title_comes_before_what_stands_in_the_text()
    {
        var inText = desk.Sent(desk.Wanzhou, "万州区召开座谈会", body: "会议部署了史料征集工作，要求各单位在年底前完成。");
        var inTitle = desk.Sent(desk.Qianjiang, "黔江区完成史料征集", body: "黔江区史志办走访了二十位老同志，收到老照片一百余张。");

        Assert.Equal([inTitle.Id, inText.Id], (await Found("史料征集")).Select(hit => hit.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_words_are_marked_in_the_title_and_in_a_part_of_the_text()
    {
        desk.Sent(desk.Wanzhou, "万州区完成史料征集", body: new string('前', 200) + "部署了史料征集工作" + new string('后', 200));

        var hit = Assert.Single(await Found("史料征集"));

        Assert.Equal(["万州区完成", "[史料征集]"], Pieces(hit, "title"));
        var snippet = Pieces(hit, "snippet");
        Assert.Equal(("…", "[史料征集]", "…"), (snippet[0], snippet[2], snippet[^1]));
        Assert.True(string.Concat(snippet).Length < 100);
    }

    [Fact]
    public async Task Words_of_two_characters_are_found_in_titles_and_narrow_down_longer_ones()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区编纂年鉴", body: "编纂工作已经完成，今年年底前付印。");
        desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动", body: "祭扫活动结束后，大家参观了年鉴展。");

        var page = await editor.Json("/api/search?q=年鉴");
        Assert.True(page.GetProperty("titlesOnly").GetBoolean());
        Assert.Equal(item.Id, Assert.Single(page.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("万州区开展清明祭扫活动", string.Concat(Pieces(Assert.Single(await Found("祭扫活动 年鉴")), "title")).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"祭扫")]
    [InlineData("祭扫活动 AND")]
    [InlineData("NEAR(祭扫活动 万州区)")]
    [InlineData("title:祭扫活动")]
    [InlineData("祭扫活动*")]
    [InlineData("^万州区")]
    [InlineData("-祭扫活动")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("万\\")]
    [InlineData("祭扫\u0000活动")]
    [InlineData("') OR 1=1 --")]
    public async Task Nothing_that_is_typed_is_an_operator(string typed)
    {
        desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");

        var answer = await editor.Call(HttpMethod.Get, "/api/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        if (!typed.Contains('\0', StringComparison.Ordinal))
            Assert.Empty(answer.Body.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Articles_of_issues_are_found_and_replaced_items_are_not()
    {
        desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动", state: "replaced");
        desk.Data.Keep(change =>
        {
            SearchIndex.PutIssue(change, "issue-of-2019", [("清明祭扫纪事", "到烈士陵园祭扫。（万州区史志办供稿）")]);
            return true;
        });

        var hit = Assert.Single(await Found("清明祭扫"));
        Assert.Equal(("issue", "issue-of-2019"), (hit.GetProperty("kind").GetString(), hit.GetProperty("id").GetString()));
        Assert.Empty((await desk.As(Role.Contributor, desk.Wanzhou).Json("/api/search?q=清明祭扫")).GetProperty("items").EnumerateArray());
        Assert.Empty((await editor.Json("/api/search?q=清明祭扫&kind=item")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Pages_follow_each_other_to_the_end()
    {
        for (var number = 1; number <= 5; number++)
            desk.Sent(desk.Wanzhou, $"万州区开展第{number}次祭扫活动");

        var first = await editor.Json("/api/search?q=祭扫活动&limit=3");
        var second = await editor.Json("/api/search?q=祭扫活动&limit=3&cursor=" + first.GetProperty("next").GetString());

        Assert.False(second.TryGetProperty("next", out _));
        Assert.Equal(5, ((JsonElement[])[first, second]).SelectMany(page => page.GetProperty("items").EnumerateArray()).Select(hit => hit.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Nothing_to_look_for_is_told()
    {
        Assert.Equal("desk.value-wrong", (await editor.Call(HttpMethod.Get, "/api/search")).Problem);
        Assert.Equal("desk.value-wrong", (await editor.Call(HttpMethod.Get, "/api/search?q=%20")).Problem);
        Assert.Equal("desk.value-wrong", (await editor.Call(HttpMethod.Get, "/api/search?q=" + new string('a', 201))).Problem);
    }

    private async Task<List<JsonElement>> Found(string words) => [.. (await editor.Json("/api/search?q=" + Uri.EscapeDataString(words))).GetProperty("items").EnumerateArray()];

    private static List<string> Pieces(JsonElement hit, string key) =>
        [.. hit.GetProperty(key).EnumerateArray().Select(piece => piece.GetProperty("marked").GetBoolean() ? $"[{piece.GetProperty("text").GetString()}]" : piece.GetProperty("text").GetString()!)];
}
