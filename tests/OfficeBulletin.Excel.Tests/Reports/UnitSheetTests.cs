using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Reports.SampleItems;

namespace OfficeBulletin.Excel.Tests.Reports;

/// <summary>The sheet that each unit gets, and the ledger behind it: as many columns as there is something to say, and printed so that it can be read.</summary>
public sealed class UnitSheetTests
{
    private static readonly ChannelMark This = new("2023年第3期") { Year = 2023, Number = 3 };
    private static readonly ChannelMark Last = new("2022年第9期") { Year = 2022, Number = 9 };
    private static readonly ChannelMark Day = new("2023-05-06") { On = new DateOnly(2023, 5, 6) };

    public static TheoryData<string?, string?, string, string> Uses => new()
    {
        { null, null, "", "采用 0\n转报 0" },
        { "", null, "已转报", "采用 0\n转报 1" },
        { "2023-05-06", null, "已转报 2023-05-06", "采用 0\n转报 1" },
        { null, "", "采用", "采用 1\n转报 0" },
        { null, "2023年第3期", "采用 2023年第3期", "采用 1\n转报 0" },
        { "", "", "采用\n转报", "采用 1\n转报 1" },
        { "2023-05-06", "2023年第3期", "采用 2023年第3期\n转报 2023-05-06", "采用 1\n转报 1" },
        { "2022年第9期", "2023年第3期", "采用 2023年第3期\n（不计）转报 2022年第9期", "采用 1\n转报 0" },
        { "2023-05-06", "2022年第9期", "已转报 2023-05-06\n（不计）采用 2022年第9期", "采用 0\n转报 1" },
        { "2022年第9期", "2022年第9期", "（不计）采用 2022年第9期\n（不计）转报 2022年第9期", "采用 0\n转报 0" },
        { null, "采用稿\n转报稿", "采用 采用稿 转报稿", "采用 1\n转报 0" },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void One_cell_says_what_became_of_an_item_and_the_head_counts_it(string? forwarded, string? adopted, string cell, string head)
    {
        var report = ReportFile.Of(Book(), [Item("2023-04-01", "一条", [Wanzhou], new ChannelUse(Mark(forwarded), Mark(adopted)))]);

        Assert.Equal([$"一条 {cell}"], report.Items("万州", "标题", "党史网"));
        Assert.Equal(head, report.Total("万州", "党史网"));
    }

    [LibreOfficeFact]
    public void Another_program_counts_every_case_the_same()
    {
        var report = ReportFile.Of(Book(), Uses.Select(row => Item("2023-04-01", "一条", [Wanzhou], new ChannelUse(Mark((string?)row[0]), Mark((string?)row[1])))));
        var recalculated = new ReportFile(LibreOffice.Converted(report.WithoutValues(), "xlsx", "xlsx"));

        Assert.Equal("采用 6\n转报 5", report.Total("万州", "党史网"));
        Assert.Equal(report.Total("万州", "党史网"), recalculated.Total("万州", "党史网"));
    }

    [Fact]
    public void What_the_ledger_has_no_column_for_has_none_in_the_report()
    {
        var book = Book() with { Columns = Columns("采用·党史网", "转报·市委办公厅", "采用·市委办公厅", "转报·宣传部") };
        var report = ReportFile.Of(book, [Item("2023-04-01", "一条", [Wanzhou], new ChannelUse(null, This), new ChannelUse(Day, null))]);

        Assert.Empty(report.Faults());
        Assert.Equal(["日期", "报送单位", "标题", "采用·党史网", "转报·市委办公厅", "采用·市委办公厅", "转报·宣传部"], report.Rows("台账")[1]);
        Assert.Equal(["序号", "日期", "标题", "报送", "采用", "党史网", "市委办公厅", "宣传部"], report.Rows("万州")[1]);
        Assert.Equal(["采用 1", "采用 0\n转报 1", "转报 0"], report.Rows("万州")[0].Skip(5));
    }

    [Fact]
    public void Only_units_with_a_joint_item_have_a_column_for_partners()
    {
        var report = ReportFile.Of(Book(), [Item("2023-04-01", "合写的", [Wanzhou, Qianjiang]), Item("2023-04-02", "独写的", [Office])]);

        Assert.Equal("联合报送", report.Rows("万州")[1][^1]);
        Assert.Equal("备注", report.Rows("办公室")[1][^1]);
    }

    [Theory]
    [InlineData(6, 1, 1)]
    [InlineData(12, 2, 2)]
    public void A_sheet_too_wide_for_a_page_takes_more_that_repeat_what_an_item_is(int channels, int unit, int ledger)
    {
        var book = new LedgerBook([.. Enumerable.Range(1, channels).Select(number => new Channel($"渠道{number}"))], Book().Units);
        var item = new LedgerItem(0, new DateOnly(2023, 4, 1), [Wanzhou], "一条", [.. Enumerable.Repeat(new ChannelUse(Day, This), channels)]);
        var report = ReportFile.Of(book, [item]);

        Assert.Empty(report.Faults());
        Assert.Equal([Page("万州", unit), Page("台账", ledger)], Pages(report));
    }

    private static string Page(string sheet, int wide) => $"{sheet} {wide}{(wide > 1 ? $" '{sheet}'!$A:$C,'{sheet}'!$1:$3" : "")}";

    private static List<string> Pages(ReportFile report)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(report.Bytes), isEditable: false);
        var workbook = document.WorkbookPart!;
        return
        [
            .. workbook.Workbook.Sheets!.Elements<Sheet>().Index().Skip(2).Select(sheet =>
            {
                var titles = workbook.Workbook.DefinedNames!.Elements<DefinedName>().SingleOrDefault(name => name.Name == "_xlnm.Print_Titles" && name.LocalSheetId?.Value == sheet.Index);
                return $"{sheet.Item.Name} {((WorksheetPart)workbook.GetPartById(sheet.Item.Id!)).Worksheet.GetFirstChild<PageSetup>()!.FitToWidth?.Value ?? 1} {titles?.Text}".TrimEnd();
            }),
        ];
    }

    private static HashSet<string> Columns(params IEnumerable<string> uses) => [LedgerForm.Date, LedgerForm.Units, LedgerForm.Title, .. uses];

    private static ChannelMark? Mark(string? text) => text is null ? null : new[] { This, Last, Day }.FirstOrDefault(mark => mark.Where == text) ?? new ChannelMark(text);
}
