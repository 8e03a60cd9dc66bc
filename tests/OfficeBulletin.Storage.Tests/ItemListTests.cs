using OfficeBulletin.Storage.Searching;

namespace OfficeBulletin.Storage.Tests;

public sealed class ItemListTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("desk-");
    private readonly DeskData data;

    public ItemListTests() => data = DeskData.Open(folder.FullName, TimeProvider.System).Value!;

    public void Dispose()
    {
        data.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, true)]
    public void No_page_of_the_list_is_sorted_or_read_from_the_whole_table(bool unit, bool state, bool days)
    {
        var filter = new ItemFilter
        {
            Unit = unit ? "unit" : null,
            States = state ? ["received"] : [],
            From = days ? new DateOnly(2025, 1, 1) : null,
            After = new ItemPlace(new DateOnly(2025, 6, 1), "x"),
        };

        var plan = data.Read(reading => ItemList.Plan(reading, Actor.Program, filter));

        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        Assert.DoesNotContain("SCAN item", plan);
        Assert.Contains(plan, step => step.Contains("USING INDEX item_", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_looked_for_by_their_index()
    {
        var plan = data.Read(reading => ItemList.Plan(reading, Actor.Program, new ItemFilter { Words = SearchWords.Parse("祭扫活动") }));

        Assert.Contains(plan, step => step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("党史工作", "\"党史工作\"", 0)]
    [InlineData("党史 工作", null, 2)]
    [InlineData("党史工作 年鉴", "\"党史工作\"", 1)]
    [InlineData("a\"b OR c*", "\"a\"\"b\"", 2)]
    [InlineData("NEAR(万州区 祭扫)", "\"NEAR(万州区\" AND \"祭扫)\"", 0)]
    public void What_is_typed_is_words_and_never_an_operator(string typed, string? match, int shorter)
    {
        var words = SearchWords.Parse(typed)!;

        Assert.Equal((match, shorter), (words.Match, words.Patterns.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u3000\t\u0000")]
    [InlineData(null)]
    public void Blanks_are_nothing_to_look_for(string? typed) => Assert.Null(SearchWords.Parse(typed));

    [Fact]
    public void What_was_indexed_again_is_found_as_it_is_now_and_as_nothing_else()
    {
        data.Keep(change =>
        {
            SearchIndex.PutIssue(change, "issue", [("清明祭扫", "到烈士陵园祭扫"), ("年鉴出版", "年鉴正式出版")]);
            SearchIndex.PutIssue(change, "issue", [("清明祭扫", "改动了的正文")]);
            return true;
        });

        Assert.Empty(Found("烈士陵园"));
        Assert.Empty(Found("年鉴出版"));
        Assert.Equal("清明祭扫", Assert.Single(Found("改动了的")).Title);
    }

    private IReadOnlyList<SearchHit> Found(string words) => data.Read(reading => SearchHits.Find(reading, Actor.Program, SearchWords.Parse(words)!, null, 0, 10));
}
