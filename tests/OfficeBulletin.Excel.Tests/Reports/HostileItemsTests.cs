using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Reports.SampleItems;

namespace OfficeBulletin.Excel.Tests.Reports;

public sealed class HostileItemsTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://example.invalid\",\"点这里\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void What_looks_like_a_formula_stays_text_also_after_it_was_edited(string title)
    {
        var report = Titled(title);

        Assert.Equal([title], report.Items("台账", "标题"));
        Assert.Equal([title], report.Items("万州", "标题"));
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(report.Bytes), isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
        var cells = document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Where(cell => cell.InnerText == title).ToList();
        Assert.Equal(2, cells.Count);
        Assert.All(cells, cell => Assert.True(cell.CellFormula is null && styles[(int)cell.StyleIndex!.Value].QuotePrefix!.Value));
    }

    [Theory]
    [InlineData("前\u0000\u0001\u0008\u000B\u001F后", "前后")]
    [InlineData("前\uFFFE\uFFFF后", "前后")]
    [InlineData("<a>&amp;]]></a> \"引\" '号'", "<a>&amp;]]></a> \"引\" '号'")]
    [InlineData("第一行\r\n第二行\r第三行", "第一行\n第二行\n第三行")]
    [InlineData("_x0041_与_x004_", "_x0041_与_x004_")]
    [InlineData("  两端有空格  ", "  两端有空格  ")]
    [InlineData("𠮷野家的志书𪚥", "𠮷野家的志书𪚥")]
    public void What_XML_cannot_hold_is_left_out_and_all_else_stays(string title, string read)
    {
        var report = Titled(title);

        Assert.Empty(report.Faults());
        Assert.Equal([read], report.Items("台账", "标题"));
        Assert.Equal([read], report.Items("万州", "标题"));
    }

    // The test runner would mend the text on its way here.
    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal(["半个\uFFFD字"], Titled("半个\uD842字").Items("台账", "标题"));

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_said()
    {
        var item = Item("2023-05-01", new string('长', 40_000), [Wanzhou]) with { Row = 7 };
        var sheets = Sheets(Book(), [item]);
        var report = ReportFile.Of(PlainSeam.Of(sheets.Units), sheets);

        Assert.Equal([new string('长', 32_767)], report.Items("万州", "标题"));
        var finding = Assert.Single(sheets.Findings);
        Assert.Equal(("H28", "台账", 7), (finding.Rule, finding.Where.Sheet, finding.Where.Row));
        Assert.Empty(report.Faults());
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut_in_two()
    {
        var report = Titled("长" + string.Concat(Enumerable.Repeat("𠮷", 20_000)));

        Assert.Equal(32_767, report.Items("台账", "标题").Single().Length);
        Assert.DoesNotContain('\uFFFD', Titled(string.Concat(Enumerable.Repeat("𠮷", 20_000))).Items("台账", "标题").Single());
    }

    [Fact]
    public void Names_of_units_and_words_of_marks_are_as_hostile_as_titles()
    {
        var channel = new ChannelUse(null, new ChannelMark("=1+1"));
        var report = ReportFile.Of(Book(), [Item("2023-05-01", "标题", [Wanzhou], channel) with { Category = "@类", Authors = ["-名"], Instructions = ["+批"], Note = "=备<注>" }]);

        Assert.Empty(report.Faults());
        Assert.Equal(["@类 -名 =1+1 +批 =备<注>"], report.Items("台账", "类别", "撰稿人", "采用·党史网", "批示", "备注"));
    }

    private static ReportFile Titled(string title) => ReportFile.Of(Book(), [Item("2023-05-01", title, [Wanzhou])]);
}
