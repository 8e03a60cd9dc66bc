namespace OfficeBulletin.Excel.Tests;

public sealed class SheetReaderTests
{
    [Fact]
    public void Cells_are_read_as_a_person_reads_them()
    {
        var rows = Read(
            """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c></row><row r="2"><c r="A2"><v>3.50</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2" t="str"><f>A2&amp;"条"</f><v>3.5条</v></c></row>""",
            """<si><t xml:space="preserve">万州区 </t></si><si><r><t>重</t></r><r><rPr><b/></rPr><t>庆_x000A_市</t></r><rPh sb="0" eb="1"><t>zhong</t></rPh><phoneticPr fontId="1"/></si>""");
        Assert.Equal(["万州区 ", "重庆\n市", "甲 乙"], rows[0].Cells.Select(cell => cell.Text), StringComparer.Ordinal);
        Assert.Equal(
            [("3.50", SheetCellKind.Number), ("1", SheetCellKind.Boolean), ("#REF!", SheetCellKind.Error), ("3.5条", SheetCellKind.Text)],
            rows[1].Cells.Select(cell => (cell.Text, cell.Kind)));
    }

    [Fact]
    public void Gaps_stay_gaps_and_blank_cells_are_none()
    {
        var rows = Read("""<row r="3"><c r="B3"><v>1</v></c><c r="C3"/><c r="E3" t="inlineStr"><is><t></t></is></c><c r="XFD3"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>""");
        Assert.Equal("B3 XFD3 A1048576", string.Join(' ', rows.SelectMany(row => row.Cells).Select(cell => cell.Address)));
        Assert.Equal(("", "2"), (rows[0].Text(1), rows[0].Text(16384)));
    }

    [Fact]
    public void Cells_without_addresses_follow_one_another() =>
        Assert.Equal("A1 B1 A2", string.Join(' ', Read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").SelectMany(row => row.Cells).Select(cell => cell.Address)));

    [Theory]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c></row>""", "A1")]
    [InlineData("""<row r="1"><c r="AAAA1"><v>1</v></c></row>""", "A1")]
    [InlineData("""<row r="1"><c r="B1"><v>0</v></c><c r="A1"><v>1</v></c></row>""", "B1 C1")]
    [InlineData("""<row r="1"><c r="A2"><v>1</v></c></row>""", "A1")]
    [InlineData("""<row r="1048577"><c><v>1</v></c></row>""", "A1")]
    public void An_impossible_address_is_named_and_the_value_kept(string sheetData, string addresses)
    {
        var findings = new List<Finding>();
        Assert.Equal(addresses, string.Join(' ', Read(sheetData, findings: findings).SelectMany(row => row.Cells).Select(cell => cell.Address)));
        Assert.Equal("J28", Assert.Single(findings).Rule);
    }

    [Fact]
    public void A_shared_text_that_is_not_there_is_named_with_its_cell()
    {
        var findings = new List<Finding>();
        Assert.Empty(Read("""<row r="1"><c r="A1" t="s"><v>5</v></c></row>""", findings: findings));
        Assert.Equal(("J29", "A1"), (findings[0].Rule, findings[0].Where.Cell));
    }

    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("Z9", 9, 26)]
    [InlineData("AA10", 10, 27)]
    [InlineData("XFD1048576", 1048576, 16384)]
    public void An_address_reads_and_prints_the_same(string text, int row, int column)
    {
        Assert.True(CellAddress.TryParse(text, out var address));
        Assert.Equal((row, column, text), (address.Row, address.Column, address.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("a1")]
    [InlineData("A1 ")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("A99999999999")]
    public void What_is_no_address_is_not_taken_for_one(string text) => Assert.False(CellAddress.TryParse(text, out _));

    private static List<SheetRow> Read(string sheetData, string sharedStrings = "", List<Finding>? findings = null)
    {
        var workbook = Workbook.Open(SmallWorkbook.Of(sheetData, sharedStrings), "registers.xlsx");
        return [.. workbook.Rows(workbook.Sheets[0], findings ?? [])];
    }
}
