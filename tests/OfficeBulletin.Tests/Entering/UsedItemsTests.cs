using OfficeBulletin.Entering;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Entering.SmallLedger;

namespace OfficeBulletin.Tests.Entering;

public sealed class UsedItemsTests
{
    private static readonly SmallLedger Ledger = Empty.With("2025-03-05", "万州", "万州区举办文献展").With("2025-04-05", "云阳", "云阳县整理碑刻拓片").With("2024-04-05", "云阳", "云阳县整理碑刻拓片");

    private static readonly SmallLedger Registered = Empty.With("2025-03-05", "万州区史志研究室", "万州区举办文献展") with
    {
        Units = new UnitRegister(
        [
            new Unit("万州区史志研究室", "万州", "区县", [new FormerName("万州县地方志办公室", null, 1998)]),
            new Unit("云阳县史志研究所", "云阳", "区县", []),
            new Unit("综合处", null, "处室", []),
        ]),
    };

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

    [Theory]
    [InlineData("万州")]
    [InlineData("万州区")]
    [InlineData("万州区史志研究室")]
    [InlineData("万州史志研究室")]
    [InlineData("万州县地方志办公室")]
    public void A_unit_is_known_by_its_place_and_by_every_name(string unit)
    {
        var ledger = Registered.Use(Used("万州区举办文献展") with { Units = [unit] });

        Assert.EndsWith("采用·党史网=是", ledger.Lines[0], StringComparison.Ordinal);
        Assert.Empty(ledger.Findings);
    }

    [Theory]
    [InlineData("万州区档案局", "“万州区档案局”单位名册里没有")]
    [InlineData("新城区", "“新城区”单位名册里没有")]
    public void A_unit_that_the_register_does_not_know_is_named_so_and_nothing_entered(string unit, string said)
    {
        var ledger = Registered.Use(Used("万州区举办文献展") with { Units = [unit] });

        var finding = Assert.Single(ledger.Findings);
        Assert.Equal(("H20", "B2"), (finding.Rule, finding.Where.Cell));
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.Contains("那里是万州区史志研究室", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Registered.Lines, ledger.Lines);
    }

    [Fact]
    public void A_place_that_two_units_share_tells_neither()
    {
        var shared = Registered with { Units = new UnitRegister([.. Registered.Units!.Units, new Unit("万州县史志办公室", "万州", "区县", [])]) };

        Assert.Equal("H20", Assert.Single(shared.Use(Used("万州区举办文献展") with { Units = ["万州市"] }).Findings).Rule);
    }

    [Fact]
    public void The_unit_s_own_title_of_two_years_is_not_called_another_unit_s()
    {
        var ledger = Registered.With("2024-03-05", "万州区史志研究室", "万州区举办文献展").Use(Used("万州区举办文献展") with { Units = ["万州区"] });

        var finding = Assert.Single(ledger.Findings);
        Assert.Equal("H11", finding.Rule);
        Assert.Contains("分不清是哪一条", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_says_neither_yes_nor_no_is_listed()
    {
        var ledger = Ledger.Use(Used("万州区举办文献展", issue: "待定"));

        Assert.Equal("H18", Assert.Single(ledger.Findings).Rule);
        Assert.Equal(Ledger.Lines, ledger.Lines);
    }
}
