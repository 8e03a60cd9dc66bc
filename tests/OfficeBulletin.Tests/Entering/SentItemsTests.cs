using OfficeBulletin.Entering;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Entering.SmallLedger;

namespace OfficeBulletin.Tests.Entering;

public sealed class SentItemsTests
{
    [Fact]
    public void What_a_unit_sent_gets_a_row()
    {
        var ledger = Empty.Add(Sent("2025-03-05", "万州", "万州区举办文献展"), Sent("2025-03-06", "黔江、酉阳", "黔江酉阳联合调查古道"));

        Assert.Equal(["2 2025-03-05 万州 万州区举办文献展", "3 2025-03-06 黔江、酉阳 黔江酉阳联合调查古道"], ledger.Lines);
        Assert.Empty(ledger.Findings);
    }

    [Fact]
    public void A_unit_that_the_register_does_not_know_is_named_once_with_the_nearest()
    {
        var register = new UnitRegister([new Unit("万州区史志研究室", "万州", "区县", []), new Unit("云阳县史志研究所", "云阳", "区县", [])]);
        var entries = (LedgerEntry[])[Sent("2025-03-05", "万州区史志研究所", "万州区举办文献展"), Sent("2025-03-06", "万州区史志研究所、云阳", "两地联合调查古道"), Sent("2025-03-07", "云阳", "云阳县整理碑刻")];
        var ledger = (Empty with { Units = register }).Add([.. entries.Select(entry => entry with { UnitsWhere = new Place { File = "报送表.xlsx", Cell = "B2" } })]);

        Assert.Equal(3, ledger.Rows.Count);
        var finding = Assert.Single(ledger.Findings);
        Assert.Equal(("H21", FindingLevel.Warning, "B2", "万州区史志研究室"), (finding.Rule, finding.Level, finding.Where.Cell, finding.Suggestion));
        Assert.Contains("它的 2 条照样登记了", finding.Message, StringComparison.Ordinal);
        Assert.Empty(ledger.Add(entries).Findings);
    }

    [Fact]
    public void The_same_title_in_other_punctuation_and_width_is_the_same_item()
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区举办“文献展”（第１期）").Add(Sent("2025-03-07", "万州", "万州区举办 文献展(第1期)"));

        Assert.Equal(EntryResult.Unchanged, Assert.Single(ledger.Items).Result);
        Assert.Single(ledger.Rows);
    }

    [Fact]
    public void An_annual_event_is_another_item_each_year()
    {
        var ledger = Empty.With("2024-04-03", "万州", "万州区开展清明祭扫").Add(Sent("2025-04-04", "万州", "万州区开展清明祭扫"));

        Assert.Equal(EntryResult.Added, Assert.Single(ledger.Items).Result);
        Assert.Empty(ledger.Findings);
    }

    [Fact]
    public void The_same_title_months_later_is_listed_and_not_entered()
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区开展主题党日活动").Add(Sent("2025-06-05", "万州", "万州区开展主题党日活动"));

        Assert.Equal("H11", Assert.Single(ledger.Findings).Rule);
        Assert.Contains("台账第2行", ledger.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("报送表.xlsx", ledger.Findings[0].Where.File);
        Assert.Single(ledger.Rows);
    }

    [Theory]
    [InlineData("万州区举办地方文献展览", "H09")]
    [InlineData("万州区举办地方文献展——走进老城", "H09")]
    public void A_corrected_title_is_pointed_out(string title, string rule)
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区举办地方文献展").Add(Sent("2025-03-09", "万州", title));

        Assert.Equal(rule, Assert.Single(ledger.Findings).Rule);
        Assert.Equal(EntryResult.Doubtful, Assert.Single(ledger.Items).Result);
    }

    [Theory]
    [InlineData("2025-03-09", "万州区举办第二批文献展")]
    [InlineData("2025-09-09", "万州区举办第一批文献展览")]
    [InlineData("2025-03-09", "万州区完成旧志点校")]
    public void Another_batch_another_time_and_another_matter_are_other_items(string date, string title)
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区举办第一批文献展").Add(Sent(date, "万州", title));

        Assert.Equal(EntryResult.Added, Assert.Single(ledger.Items).Result);
        Assert.Empty(ledger.Findings);
    }

    [Fact]
    public void The_same_title_of_another_unit_is_listed_and_not_merged()
    {
        var ledger = Empty.With("2025-03-05", "万州", "三峡库区史料联合普查启动").Add(Sent("2025-03-06", "云阳", "三峡库区史料联合普查启动"));

        Assert.Equal("H10", Assert.Single(ledger.Findings).Rule);
        Assert.Contains("万州", ledger.Findings[0].Message, StringComparison.Ordinal);
        Assert.Single(ledger.Rows);
    }

    [Fact]
    public void A_doubtful_item_that_an_editor_put_in_by_hand_is_doubtful_no_more()
    {
        var ledger = Empty.With("2025-03-05", "万州", "三峡库区史料联合普查启动").With("2025-03-06", "云阳", "三峡库区史料联合普查启动").Add(Sent("2025-03-06", "云阳", "三峡库区史料联合普查启动"));

        Assert.Equal(EntryResult.Unchanged, Assert.Single(ledger.Items).Result);
        Assert.Empty(ledger.Findings);
    }
}
