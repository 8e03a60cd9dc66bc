using OfficeBulletin.Entering;
using static OfficeBulletin.Tests.Entering.SmallLedger;

namespace OfficeBulletin.Tests.Entering;

public sealed class UsedItemsTests
{
    private static readonly SmallLedger Ledger = Empty.With("2025-03-05", "万州", "万州区举办文献展").With("2025-04-05", "云阳", "云阳县整理碑刻拓片").With("2024-04-05", "云阳", "云阳县整理碑刻拓片");

    [Theory]
    [InlineData(null, null, null, "是")]
    [InlineData("2025-05-04", null, null, "2025-05-04")]
    [InlineData("2025-05-04", "2025年第9期", null, "2025年第9期（2025-05-04）")]
    [InlineData(null, "《重庆史志》2025年第2期", "综合", "《重庆史志》2025年第2期（综合）")]
    [InlineData(null, "2025年第9期", "单篇", "2025年第9期")]
    public void A_title_that_is_there_is_marked_with_where(string? date, string? issue, string? manner, string mark)
    {
        var ledger = Ledger.Use(Used("万州区举办文献展", date, issue) with { Manner = manner });

        Assert.Equal($"2 2025-03-05 万州 万州区举办文献展 采用·党史网={mark}", ledger.Lines[0]);
        Assert.Empty(ledger.Findings);
        Assert.Equal(EntryResult.Unchanged, Assert.Single(ledger.Use(Used("万州区举办文献展", date, issue) with { Manner = manner }).Items).Result);
    }

    [Fact]
    public void Of_two_years_the_date_tells_which()
    {
        Assert.Contains("采用·党史网", Ledger.Use(Used("云阳县整理碑刻拓片", "2025-06-01")).Lines[1], StringComparison.Ordinal);
        Assert.Equal("H11", Assert.Single(Ledger.Use(Used("云阳县整理碑刻拓片")).Findings).Rule);
    }

    [Theory]
    [InlineData("万州区举行文献展", "H09")]
    [InlineData("文献展", "H16")]
    [InlineData("涪陵区开展榨菜口述史采集", "H16")]
    public void A_title_that_is_not_there_is_listed_and_nothing_entered(string title, string rule)
    {
        var ledger = Ledger.Use(Used(title));

        Assert.Equal((rule, "B2"), (Assert.Single(ledger.Findings).Rule, ledger.Findings[0].Where.Cell));
        Assert.Equal(Ledger.Lines, ledger.Lines);
    }

    [Fact]
    public void The_title_of_another_unit_is_listed()
    {
        var ledger = Ledger.Use(Used("万州区举办文献展") with { Units = ["云阳"] });

        Assert.Equal("H10", Assert.Single(ledger.Findings).Rule);
    }

    [Fact]
    public void A_word_that_says_neither_yes_nor_no_is_listed()
    {
        var ledger = Ledger.Use(Used("万州区举办文献展", issue: "待定"));

        Assert.Equal("H18", Assert.Single(ledger.Findings).Rule);
        Assert.Equal(Ledger.Lines, ledger.Lines);
    }
}
