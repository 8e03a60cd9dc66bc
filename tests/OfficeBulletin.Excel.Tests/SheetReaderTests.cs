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
            [("3.5", SheetCellKind.Number), ("1", SheetCellKind.Boolean), ("#REF!", SheetCellKind.Error), ("3.5条", SheetCellKind.Text)],
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
    public void A_formula_is_known_as_one_by_its_value_alone()
    {
        var row = Assert.Single(Read("""<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>B9</f></c><c r="D1"><f>B9</f><v/></c><c r="E1"><f t="shared" si="0"/><v>7</v></c><c r="F1" t="str"><f>A1</f></c><c r="G1" t="b"><f>1=1</f><v>1</v></c></row>"""));
        Assert.Equal(
            [("A1", SheetCellKind.Number, "2"), ("C1", SheetCellKind.NotComputed, ""), ("D1", SheetCellKind.NotComputed, ""), ("E1", SheetCellKind.Number, "7"), ("F1", SheetCellKind.NotComputed, ""), ("G1", SheetCellKind.Boolean, "1")],
            row.Cells.Select(cell => (cell.Address.ToString(), cell.Kind, cell.Text)));
        Assert.All(row.Cells, cell => Assert.True(cell.Formula));
    }

    [Theory]
    [InlineData("13800000000", "13800000000")]
    [InlineData("1.38E10", "13800000000")]
    [InlineData("5.0010119900307002E+17", "500101199003070000")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("3.10", "3.1")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("0.00001", "0.00001")]
    [InlineData("1E-5", "0.00001")]
    [InlineData(" 42 ", "42")]
    [InlineData("1E+300", "1E+300")]
    [InlineData("1e-300", "1E-300")]
    public void A_number_is_spelled_in_the_fewest_digits(string written, string read)
    {
        var cell = Assert.Single(Assert.Single(Read($"""<row r="1"><c r="A1"><v>{written}</v></c></row>""")).Cells);
        Assert.Equal((SheetCellKind.Number, read), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("a_x000D_\nb", "a\nb")]
    [InlineData("a&#13;&#10;b&#13;c", "a\nb\nc")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("_x12_ _x_", "_x12_ _x_")]
    [InlineData("_xD83D__xDE00_", "\U0001F600")]
    [InlineData("_xD83D_", "\uFFFD")]
    [InlineData("1 &lt; 2 &amp;amp; &#x4E07;&#00024030;&quot;&apos;", "1 < 2 &amp; 万州\"'")]
    [InlineData("<![CDATA[a <b> &amp;]]>", "a <b> &amp;")]
    [InlineData("甲<!-- 乙 -->丙<?p 丁?>", "甲丙")]
    public void Text_is_what_a_person_reads(string written, string read) =>
        Assert.Equal(read, Assert.Single(Assert.Single(Read($"""<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">{written}</t></is></c></row>""")).Cells).Text);

    [Fact]
    public void Markup_of_other_habits_says_the_same()
    {
        var sheet = """<?xml version='1.0'?><!-- made by hand --><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData ><x:row r = '2' a=">"><x:c t='inlineStr' r="&#66;2"><x:is><x:r><x:rPr/><x:t>万</x:t></x:r><x:r><x:t>州</x:t></x:r></x:is></x:c  ></x:row></x:sheetData></x:worksheet>""";
        var workbook = Workbook.Open(new SmallWorkbook(new SmallSheet("报送", "") { Part = sheet }), "a.xlsx");
        var cell = Assert.Single(Assert.Single(workbook.Rows(workbook.Sheets[0], [])).Cells);
        Assert.Equal(("B2", "万州"), (cell.Address.ToString(), cell.Text));
    }

    [Fact]
    public void Indented_markup_says_the_same()
    {
        var sheet = new SmallSheet("报送", "\n  <row r=\"1\">\n    <c r=\"A1\">\n      <v>1</v>\n    </c>\n  </row>\n  <row r=\"2\">\n    <c r=\"A2\" t=\"inlineStr\">\n <is>\n <t>二</t>\n </is>\n </c>\n  </row>\n")
        {
            Before = "\n<cols>\n  <col min=\"2\" max=\"2\" hidden=\"1\"/>\n</cols>\n",
            After = "\n<mergeCells>\n  <mergeCell ref=\"A1:B1\"/>\n</mergeCells>\n",
        };
        var workbook = Workbook.Open(new SmallWorkbook(sheet), "a.xlsx");
        Assert.Equal(["A1=1", "A2=二"], workbook.Rows(workbook.Sheets[0], []).SelectMany(row => row.Cells).Select(cell => $"{cell.Address}={cell.Text}"));
        Assert.Equal((1, 1), (workbook.Merges(workbook.Sheets[0]).Count, workbook.HiddenColumns(workbook.Sheets[0]).Count));
    }

    [Fact]
    public void Cells_without_addresses_follow_one_another() =>
        Assert.Equal("A1 B1 A2", string.Join(' ', Read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").SelectMany(row => row.Cells).Select(cell => cell.Address)));

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
