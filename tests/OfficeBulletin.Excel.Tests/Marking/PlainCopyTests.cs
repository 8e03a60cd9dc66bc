using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Excel.Tests.Formats;
using static OfficeBulletin.Excel.Tests.Formats.OldWorkbook;
using static OfficeBulletin.Excel.Tests.Marking.MarkedFile;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>.xls and .csv come back as .xlsx with the same values at the same addresses.</summary>
public sealed class PlainCopyTests
{
    [Fact]
    public void An_xls_comes_back_with_its_values_hidden_places_and_merged_cells()
    {
        var original = new OldWorkbook().Formats()
            .Sheet(
                "报送",
                Record(0x007D, [.. Short(1), .. Short(1), .. Short(2_560), .. Short(0), .. Short(1), 0, 0]),
                Record(0x0208, [.. Short(2), .. new byte[10], 0x20, 0, 0, 0]),
                Label(0, 0, "报送表"),
                Label(2, 0, "=1+1"),
                Label(2, 1, "-万州_x000A_\n\u0001"),
                Number(3, 0, 0.1),
                Number(3, 1, 13800000000),
                Number(3, 2, 45721, format: 1),
                Number(3, 3, 45721.354166666664, format: 3),
                Number(3, 4, 0.3541666667, format: 2),
                Number(3, 5, 59, format: 1),
                Cell(0x0205, 4, 0, 0, 1, 0),
                Cell(0x0205, 4, 1, 0, 7, 1),
                Record(0x00E5, [.. Short(2), .. Short(0), .. Short(0), .. Short(0), .. Short(3), .. Short(0), .. Short(1), .. Short(2), .. Short(2)]))
            .Sheet("旧稿", 0, 1, Label(0, 0, "甲")).File();
        var marked = new MarkedFile(original).Marked(Finding("B3", "标题不对。"));
        var (before, after) = (WorkbookFile.Open(original, "万州.xls").Value!, WorkbookFile.Open(marked.Bytes, "万州.xlsx").Value!);
        Assert.Equal(Shown.Of(before), Shown.Of(after));
        Assert.Equal(Shown.Of(before, 1), Shown.Of(after, 1));
        Assert.Equal(before.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)), after.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)));
        Assert.Equal([2], after.HiddenColumns(after.Sheets[0]));
        Assert.Equal(before.Merges(before.Sheets[0]).Take(1), after.Merges(after.Sheets[0]));
        Assert.Equal("B3=【编辑部】\n[E05] 标题不对。", Assert.Single(marked.Comments()));
        AssertValid(marked);
    }

    [Fact]
    public void A_csv_comes_back_with_texts_that_stay_texts()
    {
        byte[] original = Encoding.UTF8.GetBytes("序号,标题\n\n001,=HYPERLINK(\"http://a\")\n13800000000,+86 23\n2025-03-05,@甲\n");
        var marked = new MarkedFile(original).Marked(Finding("B3", "标题不对。", sheet: "万州"));
        Assert.Equal(Shown.Of(WorkbookFile.Open(original, "万州.csv")), Shown.Of(WorkbookFile.Open(marked.Bytes, "万州.xlsx")));
        Assert.DoesNotContain("<f", marked.Text("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("r=\"B3\" s=\"5\" t=\"inlineStr\"", marked.Text("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Equal("B3=【编辑部】\n[E05] 标题不对。", Assert.Single(marked.Comments()));
        AssertValid(marked);
    }

    [Fact]
    public void A_text_that_no_cell_can_hold_is_cut_and_says_so()
    {
        var marked = new MarkedFile(Encoding.UTF8.GetBytes("标题\n" + new string('长', 40_000) + "\n")).Marked();
        Assert.StartsWith("A2=【编辑部】\n[E53] ", Assert.Single(marked.Comments()), StringComparison.Ordinal);
        Assert.EndsWith(new string('长', 32_767), Shown.Of(WorkbookFile.Open(marked.Bytes, "万州.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_nobody_can_name_so_get_names_that_open()
    {
        var original = new OldWorkbook().Sheet("一/二", Label(0, 0, "甲")).Sheet("一二", Label(0, 0, "乙")).Sheet("", Label(0, 0, "丙")).File();
        Assert.Equal(["一二", "一二 (2)", "Sheet"], WorkbookFile.Open(new MarkedFile(original).Marked().Bytes, "万州.xlsx").Value!.Sheets.Select(sheet => sheet.Name));
    }

    private static void AssertValid(MarkedFile file)
    {
        file.Gated();
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
    }
}
