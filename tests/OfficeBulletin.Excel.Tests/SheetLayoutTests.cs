namespace OfficeBulletin.Excel.Tests;

public sealed class SheetLayoutTests
{
    [Fact]
    public void Sheets_say_whether_they_are_shown()
    {
        var workbook = Workbook.Open(new SmallWorkbook(new SmallSheet("说明", ""), new SmallSheet("旧", "") { State = "state=\"hidden\"" }, new SmallSheet("码表", "") { State = "state=\"veryHidden\"" }), "a.xlsx");
        Assert.Equal(
            [("说明", SheetVisibility.Visible), ("旧", SheetVisibility.Hidden), ("码表", SheetVisibility.VeryHidden)],
            workbook.Sheets.Select(sheet => (sheet.Name, sheet.Visibility)));
    }

    [Theory]
    [InlineData("hidden=\"1\"", true)]
    [InlineData("hidden=\"true\"", true)]
    [InlineData("ht=\"0\" customHeight=\"1\"", true)]
    [InlineData("hidden=\"0\"", false)]
    [InlineData("ht=\"13.5\"", false)]
    [InlineData("", false)]
    public void Rows_say_whether_they_are_hidden(string attributes, bool hidden)
    {
        var workbook = Open(new SmallSheet("报送", $"""<row r="1" {attributes}><c r="A1"><v>1</v></c></row>"""));
        Assert.Equal(hidden, Assert.Single(workbook.Rows(workbook.Sheets[0], [])).Hidden);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Hidden_columns_and_merges_are_known_before_and_after_the_rows(bool before)
    {
        var workbook = Open(new SmallSheet("报送", """<row r="1"><c r="A1"><v>1</v></c></row>""")
        {
            Before = """<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/><col min="16384" max="99999" hidden="true"/><col min="x" max="2" hidden="1"/></cols>""",
            After = """<mergeCells count="99"><mergeCell ref="A3:H3"/><mergeCell ref="B1:B2"/><mergeCell ref="D1"/></mergeCells>""",
        });
        if (!before)
            Assert.Single(workbook.Rows(workbook.Sheets[0], []));
        Assert.Equal([2, 3, 5, 16384], workbook.HiddenColumns(workbook.Sheets[0]).Order());
        Assert.Equal("B1:B2 A3:H3", Text(workbook));
    }

    [Theory]
    [InlineData("A1:B2 B2:C3", "A1:B2", "B2:C3")]
    [InlineData("A1:A9 A3:A4 B3:B4", "A1:A9 B3:B4", "A3:A4")]
    [InlineData("A1:XFD1 A2:XFD1048576 C5:D6", "A1:XFD1 A2:XFD1048576", "C5:D6")]
    [InlineData("B2:A1 A1:XFE2 A:B x", "", "B2:A1 A1:XFE2 A:B x")]
    public void Merges_that_cannot_be_are_named(string written, string taken, string named)
    {
        var findings = new List<Finding>();
        var workbook = Open(new SmallSheet("报送", "") { After = $"<mergeCells>{string.Concat(written.Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>" });
        Assert.Empty(workbook.Rows(workbook.Sheets[0], findings));
        Assert.Equal(taken, Text(workbook));
        Assert.Equal(named.Split(' ').Order(), findings.Select(finding => finding.Quote!).Order());
        Assert.All(findings, finding => Assert.Equal("E65", finding.Rule));
    }

    [Fact]
    public void Of_a_hundred_thousand_merges_twenty_thousand_are_looked_at()
    {
        var findings = new List<Finding>();
        var merges = string.Concat(Enumerable.Range(1, 100_000).Select(row => $"<mergeCell ref=\"A{row}:B{row}\"/>"));
        var workbook = Open(new SmallSheet("报送", "") { After = $"<mergeCells>{merges}</mergeCells>" });
        Assert.Empty(workbook.Rows(workbook.Sheets[0], findings));
        Assert.Equal(20_000, workbook.Merges(workbook.Sheets[0]).Count);
        Assert.Equal("E64", Assert.Single(findings).Rule);
    }

    [Fact]
    public void Rows_and_columns_in_a_drawn_control_are_none_of_the_sheet()
    {
        var workbook = Open(new SmallSheet("报送", """<row r="1"><c r="A1"><v>1</v></c></row>""") { After = """<controls><control><controlPr><anchor><from><col>1</col><row>2<c><v>9</v></c></row></from></anchor></controlPr></control></controls>""" });
        Assert.Equal("A1", Assert.Single(Assert.Single(workbook.Rows(workbook.Sheets[0], [])).Cells).Address.ToString());
    }

    private static Workbook Open(SmallSheet sheet) => Workbook.Open(new SmallWorkbook(sheet), "a.xlsx");

    private static string Text(Workbook workbook) => string.Join(' ', workbook.Merges(workbook.Sheets[0]).Select(range => $"{range.First}:{range.Last}"));
}
