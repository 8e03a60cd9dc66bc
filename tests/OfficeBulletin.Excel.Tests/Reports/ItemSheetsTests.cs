using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Excel.Tests.Reports.SampleItems;

namespace OfficeBulletin.Excel.Tests.Reports;

public sealed class ItemSheetsTests
{
    private static readonly ReportFile Report = ReportFile.Of(Book(), All);

    [Fact]
    public void Units_have_a_sheet_in_the_official_order_when_they_have_an_item_and_the_ledger_comes_last() =>
        Assert.Equal(["办公室", "万州", "黔江", "台账"], Report.Long());

    [Fact]
    public void The_ledger_has_what_was_sent_in_the_period_and_what_came_of_earlier_items_in_it() =>
        Assert.Equal(["去年报送、今年采用", "馆藏文献整理", "两区联合调研", "合并之前报送、之后采用", "约稿一篇", "没有交来的约稿", "今年报送、明年采用"], Report.Items("台账", "标题"));

    [Fact]
    public void An_item_is_written_as_a_ledger_would_be()
    {
        Assert.Equal("2023-01-05 万州区史志研究室 馆藏文献整理 动态 陈一禾、周望川 是 是", Assert.Single(Report.Items("台账", "日期", "报送单位", "标题", "类别", "撰稿人", "采用·党史网", "转报·市委办公厅"), item => item.Contains("馆藏", StringComparison.Ordinal)));
        Assert.Equal("两区联合调研 2023-03-02 2023年第3期（综合） 市级、区级", Assert.Single(Report.Items("台账", "标题", "采用·党史网", "采用·市委办公厅", "批示"), item => item.Contains("联合", StringComparison.Ordinal)));
        Assert.Equal(["约稿一篇 约2023-7（逾期） 迟了两天", "没有交来的约稿 未完成 "], Report.Items("台账", "标题", "约稿", "备注").Where(item => item.Contains("约稿", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_joint_item_stands_in_the_sheet_of_each_unit_with_its_partners()
    {
        Assert.Contains("两区联合调研 黔江", Report.Items("万州", "标题", "联合报送"));
        Assert.Contains("两区联合调研 万州", Report.Items("黔江", "标题", "联合报送"));
    }

    [Fact]
    public void What_counts_for_another_unit_or_in_another_year_is_shown_and_not_counted()
    {
        Assert.Contains("合并之前报送、之后采用 1 （不计）采用 2023-08-01", Report.Items("黔江", "标题", "报送", "市委办公厅"));
        Assert.Contains("合并之前报送、之后采用  采用 2023-08-01", Report.Items("万州", "标题", "报送", "市委办公厅"));
        Assert.Contains("今年报送、明年采用 1 （不计）采用 2024年第1期", Report.Items("办公室", "标题", "报送", "党史网"));
    }

    [Theory]
    [InlineData(JointCredit.Each)]
    [InlineData(JointCredit.Split)]
    [InlineData(JointCredit.First)]
    public void The_totals_of_a_sheet_are_those_of_the_tally(JointCredit joint)
    {
        var book = Book(joint);
        var report = ReportFile.Of(book, All);
        var tallies = new TallyBook(book);
        foreach (var item in All)
            tallies.Add(item);

        foreach (var (unit, counts) in tallies.Of(Year).Units)
            Assert.Equal(Totals(book, counts), Totals(book, report, unit.ShortName ?? unit.Name));
    }

    [Fact]
    public void Without_a_register_units_come_in_the_order_of_their_first_item() =>
        Assert.Equal(["万州", "黔江", "办公室", "台账"], ReportFile.Of(Book() with { Units = null }, All.Select(Nameless)).Long());

    [Fact]
    public void A_unit_that_the_register_does_not_know_has_no_sheet_and_its_item_stands_in_the_ledger()
    {
        var stranger = new Unit("无名单位", null, null, []);
        var report = ReportFile.Of(Book(), [Item("2023-05-01", "不知谁报的", [stranger]), Item("2023-05-02", "一起报的", [Wanzhou, stranger])]);

        Assert.Equal(["万州", "台账"], report.Long());
        Assert.Equal(["不知谁报的 无名单位", "一起报的 万州区史志研究室、无名单位"], report.Items("台账", "标题", "报送单位"));
        Assert.Equal(["一起报的 无名单位"], report.Items("万州", "标题", "联合报送"));
    }

    [Fact]
    public void A_period_without_items_gives_an_empty_ledger()
    {
        var report = ReportFile.Of(Book(), []);

        Assert.Empty(report.Faults());
        Assert.Equal(["台账"], report.Long());
        Assert.Empty(report.Items("台账", "标题"));
    }

    [Fact]
    public void More_units_than_a_workbook_has_sheets_are_named_and_stay_in_the_ledger()
    {
        var units = Enumerable.Range(1, 300).Select(number => new Unit($"第{number}供稿单位", null, null, [])).ToList();
        var sheets = Sheets(new LedgerBook([], new UnitRegister(units)), units.Select(unit => new LedgerItem(0, new DateOnly(2023, 4, 1), [unit], "一条", [])));

        Assert.Equal(units.Take(sheets.Units.Count), sheets.Units);
        var finding = Assert.Single(sheets.Findings);
        Assert.Equal(("H29", FindingLevel.Info), (finding.Rule, finding.Level));
        Assert.Contains($"第{sheets.Units.Count + 1}供稿单位等 {300 - sheets.Units.Count} 个单位", finding.Message, StringComparison.Ordinal);
        var report = ReportFile.Of(PlainSeam.Of(sheets.Units), sheets);
        Assert.Equal(300, report.Items("台账", "标题").Count);
    }

    private static LedgerItem Nameless(LedgerItem item) => item with { Units = [.. item.Units.Select(unit => unit with { Credit = null })] };

    private static string Totals(LedgerBook book, Counts counts) => string.Join(
        ' ',
        [Printed(counts.Submitted), Printed(counts.UsedItems), .. book.Channels.Select((_, index) => $"采用 {Printed(counts.Uses[index].Adopted)}\n转报 {Printed(counts.Uses[index].Forwarded)}"), Printed(counts.Commissions.All), Printed(counts.Instructions)]);

    private static string Totals(LedgerBook book, ReportFile report, string sheet) => string.Join(
        ' ',
        ((string[])["报送", "采用", .. book.Channels.Select(channel => channel.Name), "约稿", "批示"]).Select(heading => report.Total(sheet, heading)));

    private static string Printed(decimal value) => value.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture);
}
