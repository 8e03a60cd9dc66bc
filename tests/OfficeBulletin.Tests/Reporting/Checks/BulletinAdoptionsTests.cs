using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting.Checks;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Reporting.Checks;

public sealed class BulletinAdoptionsTests
{
    private static readonly LedgerBook Book = Book(District("万州"), District("涪陵"), Office("办公室"));

    [Fact]
    public void Adoptions_that_stand_in_the_issues_are_in_order() => Assert.Empty(Against(
        [Item(2, "万州区召开口述史工作会", 2023, 12, "万州"), Item(3, "万州和涪陵联合采访老人", 2023, 12, "万州", "涪陵"), Item(4, "涪陵区一条短波", 2023, 12, "涪陵")],
        Issue(2023, 12, On(2024, 1, 30), Article("万州区召开\n口述史工作会", "万州党史研究室"), Article("万州和涪陵联合采访老人", "涪陵党史研究室", "万州"), Brief("近日，涪陵区一条短波在此。", "涪陵"))));

    [Fact]
    public void What_is_missing_on_either_side_is_told_unit_by_unit_with_title_and_issue()
    {
        var findings = Against(
            [Item(2, "万州区召开口述史工作会", 2023, 3, "万州"), Item(3, "涪陵区开展红色遗址普查", 2023, 3, "涪陵")],
            Issue(2023, 3, On(2023, 4), Article("万州区召开口述史工作会", "万州"), Article("万州区出版新书", "万州")));
        Assert.Equal(["万州党史研究室", "涪陵党史研究室"], findings.Select(finding => finding.Quote));
        Assert.Contains("期刊署名 2 条，台账记“重庆党史工作”采用 1 条。台账里没有的：“万州区出版新书”（2023年第3期）", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("期刊署名 0 条，台账记“重庆党史工作”采用 1 条。期刊里没有的：“涪陵区开展红色遗址普查”（第 3 行）", findings[1].Message, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.Equal(("H88", FindingLevel.Warning), (finding.Rule, finding.Level)));
    }

    [Fact]
    public void An_issue_counts_in_its_own_year_whatever_its_date()
    {
        Assert.Empty(Against([], Issue(2022, 12, On(2023, 1, 30), Article("万州区出版新书", "万州"))));
        Assert.Single(Against([], Issue(2023, 12, On(2024, 1, 30), Article("万州区出版新书", "万州"))));
    }

    [Fact]
    public void An_issue_that_the_ledger_speaks_of_and_nobody_gave_is_named_once()
    {
        var finding = Assert.Single(Against([Item(2, "万州区召开口述史工作会", 2023, 5, "万州"), Item(3, "涪陵区开展红色遗址普查", 2023, 5, "涪陵")]));
        Assert.Equal(("H90", FindingLevel.Info), (finding.Rule, finding.Level));
        Assert.Contains("有 2 条采用在 2023年第5期", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_part_of_the_issues_only_what_stands_in_them_is_compared()
    {
        IReadOnlyList<LedgerItem> items = [Item(2, "万州区召开口述史工作会", 2023, 3, "万州"), Item(3, "万州区举办文献展", 2023, 5, "万州"), Plain(4, "万州区采集口述史", "万州")];
        var findings = Against(items, Issue(2023, 3, On(2023, 4), Article("万州区召开口述史工作会", "万州"), Article("万州区出版新书", "万州")));

        Assert.Equal(["H90", "H90", "H88"], findings.Select(finding => finding.Rule));
        Assert.Contains("1 条“重庆党史工作”的采用没有写是哪一期（第一条在第 4 行）", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("期刊署名 2 条，台账记“重庆党史工作”采用 1 条。台账里没有的：“万州区出版新书”（2023年第3期）；请核对", findings[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_all_issues_so_far_an_adoption_without_an_issue_must_stand_in_one()
    {
        var issues = (Issue[])[Issue(2023, 1, On(2023, 2), Article("涪陵区出版新书", "涪陵")), Issue(2023, 2, On(2023, 5), Article("涪陵区举办文献展", "涪陵"))];
        IReadOnlyList<LedgerItem> printed = [Item(2, "涪陵区出版新书", 2023, 1, "涪陵"), Item(3, "涪陵区举办文献展", 2023, 2, "涪陵")];

        Assert.Equal("H88", Assert.Single(Against([.. printed, Plain(4, "万州区采集口述史", "万州")], issues)).Rule);
        Assert.Equal("H90", Assert.Single(Against([.. printed, Plain(4, "万州区采集口述史", "万州") with { Date = On(2023, 9) }], issues)).Rule);
        Assert.Equal("H90", Assert.Single(Against([printed[1], Plain(4, "万州区采集口述史", "万州")], issues[1])).Rule);
    }

    [Fact]
    public void Without_an_own_bulletin_nothing_is_compared()
    {
        var adoptions = new BulletinAdoptions(new LedgerBook([new Channel("中研院")], null), Period.Year(2023), "ledger.xlsx");
        Assert.False(adoptions.CanCompare);
        Assert.Empty(adoptions.Against([Issue(2023, 3, On(2023, 4), Article("万州区出版新书", "万州"))]));
    }

    private static IReadOnlyList<Finding> Against(IReadOnlyList<LedgerItem> items, params IReadOnlyList<Issue> issues)
    {
        var adoptions = new BulletinAdoptions(Book, Period.Year(2023), "ledger.xlsx");
        foreach (var item in items)
            adoptions.Add(item);
        return adoptions.Against(issues);
    }

    private static LedgerItem Item(int row, string title, int year, int number, params string[] units) =>
        Sent(On(2023, 3), [.. units.Select(unit => Book.Units!.Find(unit)!)]).Adopted(2, new ChannelMark("") { Year = year, Number = number }) with { Row = row, Title = title };

    private static LedgerItem Plain(int row, string title, string unit) => Sent(On(2023, 3), Book.Units!.Find(unit)!).Adopted(2, ChannelMark.Plain) with { Row = row, Title = title };

    private static Issue Issue(int year, int number, DateOnly date, params Item[] items) =>
        new(new Masthead("重庆党史工作", year, number, null, null, date), [new Column("动态", ColumnKind.Articles, items)], Imprint.Empty);

    private static Item Article(string title, params string[] units) => new([.. title.Split('\n')], [], [Paragraph.Of("正文。")], units);

    private static Item Brief(string text, params string[] units) => new([], [], [Paragraph.Of(text)], units);
}
