using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting.Checks;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Reporting.Checks;

public sealed class LedgerChecksTests
{
    private static readonly LedgerBook Book = Book(District("万州"), District("涪陵"), Office("办公室"));

    [Fact]
    public void A_sound_ledger_is_not_found_fault_with() => Assert.Empty(Check(
        Item(2, On(2023, 1), "万州区召开口述史工作会", "万州").Forwarded(0).Adopted(0),
        Item(3, On(2023, 2), "涪陵区开展红色遗址普查", "涪陵").Forwarded(0),
        Item(4, On(2022, 2), "万州区召开旧志整理会议", "万州"),
        Item(5, On(2023, 3), "动态", "涪陵"),
        Item(6, On(2023, 4), "动态", "涪陵")));

    [Fact]
    public void An_adoption_that_was_never_forwarded_is_named_where_the_others_were()
    {
        var finding = Assert.Single(Check(
            Item(2, On(2023, 1), "第一篇标题长的稿件", "万州").Forwarded(0).Adopted(0),
            Item(3, On(2023, 2), "第二篇标题长的稿件", "涪陵").Forwarded(0).Adopted(0),
            Item(4, On(2023, 3), "第三篇标题长的稿件", "万州").Adopted(0)));
        Assert.Equal(("H80", FindingLevel.Warning, 4), (finding.Rule, finding.Level, finding.Where.Row));
        Assert.StartsWith("第 4 行采用了“中研院”却没有记转报", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_whose_forwarding_nobody_records_is_left_alone() => Assert.Empty(Check(
        Item(2, On(2023, 1), "第一篇标题长的稿件", "万州").Adopted(1),
        Item(3, On(2023, 2), "第二篇标题长的稿件", "涪陵").Adopted(1),
        Item(4, On(2023, 3), "第三篇标题长的稿件", "万州").Forwarded(1).Adopted(1)));

    [Fact]
    public void Nothing_is_adopted_before_it_was_sent()
    {
        var finding = Assert.Single(Check(Item(2, On(2023, 5, 20), "第一篇标题长的稿件", "万州").Adopted(1, new ChannelMark("2023-05-02") { On = On(2023, 5, 2), Year = 2023 })));
        Assert.Equal(("ledger.adopted-before-sent", "2023-05-02", 2), (finding.Name, finding.Quote, finding.Where.Row));
    }

    [Fact]
    public void An_item_that_one_unit_sent_twice_is_named_with_both_rows_and_the_channel_that_counts_twice()
    {
        var finding = Assert.Single(Check(
            Item(2, On(2023, 1), "万州区召开口述史工作会", "万州").Adopted(1),
            Item(9, On(2023, 2), "万州区召开“口述史”工作会", "万州").Adopted(1)));
        Assert.Equal(("H83", FindingLevel.Warning, 9), (finding.Rule, finding.Level, finding.Where.Row));
        Assert.Contains("第 2 行和第 9 行是同一单位的同一标题，“重庆党史网”采用了两次", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("涪陵", 2023, "H84")]
    [InlineData("万州", 2022, "H85")]
    [InlineData("涪陵", 2022, null)]
    public void The_same_title_from_another_unit_or_of_another_year_is_worth_knowing(string unit, int year, string? rule)
    {
        var findings = Check(Item(2, On(year, 1), "举行清明祭英烈活动", unit), Item(3, On(2023, 4), "举行清明祭英烈活动", "万州"));
        Assert.Equal(rule is null ? [] : [(rule, FindingLevel.Info)], findings.Select(finding => (finding.Rule, finding.Level)));
    }

    [Fact]
    public void A_ledger_of_another_year_is_told_once_with_the_years_that_it_holds()
    {
        var finding = Assert.Single(Check(Item(2, On(2021, 1), "第一篇标题长的稿件", "万州").Adopted(0), Item(3, On(2022, 2), "第二篇标题长的稿件", "涪陵"), Item(4, On(2022, 3), "第三篇标题长的稿件", "涪陵")));
        Assert.Equal(("H87", FindingLevel.Warning), (finding.Rule, finding.Level));
        Assert.Contains("2021年 1 条、2022年 2 条", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_ledger_says_nothing() => Assert.Empty(Check());

    [Fact]
    public void More_adopted_than_sent_is_explained_by_what_was_sent_before()
    {
        var finding = Assert.Single(Check(Item(2, On(2022, 12), "第一篇标题长的稿件", "万州").Forwarded(0).Adopted(0, new ChannelMark("2023年第1期") { Year = 2023, Number = 1 })));
        Assert.Equal(("H82", FindingLevel.Info), (finding.Rule, finding.Level));
    }

    [Fact]
    public void An_adoption_by_the_own_bulletin_without_the_number_of_the_issue_is_named_where_the_others_have_one()
    {
        var finding = Assert.Single(Check(
            Item(2, On(2023, 1), "第一篇标题长的稿件", "万州").Adopted(2, Issue(2023, 1)),
            Item(3, On(2023, 2), "第二篇标题长的稿件", "涪陵").Adopted(2, Issue(2023, 2)),
            Item(4, On(2023, 3), "第三篇标题长的稿件", "万州").Adopted(2)));
        Assert.Equal(("H86", FindingLevel.Info, 4), (finding.Rule, finding.Level, finding.Where.Row));
    }

    [Fact]
    public void Many_equal_titles_are_told_in_part()
    {
        var findings = Check([.. Enumerable.Range(2, 60).Select(row => Item(row, On(2023, 1).AddDays(row), "每一篇都是同一个标题", "万州"))]);
        Assert.Equal(21, findings.Count);
        Assert.Equal("H89", findings[^1].Rule);
    }

    private static ChannelMark Issue(int year, int number) => new($"{year}年第{number}期") { Year = year, Number = number };

    private static LedgerItem Item(int row, DateOnly on, string title, string unit) => Sent(on, Book.Units!.Find(unit)!) with { Row = row, Title = title };

    private static IReadOnlyList<Finding> Check(params IReadOnlyList<LedgerItem> items)
    {
        var checks = new LedgerChecks(Book, Period.Year(2023), "ledger.xlsx");
        foreach (var item in items)
            checks.Add(item);
        return checks.Of(Book.Counted(items).Of(Period.Year(2023)));
    }
}
