namespace OfficeBulletin.Excel.Tests;

/// <summary>Sheets that contradict themselves: a value is at its true address or nowhere, and what is not taken is named.</summary>
public sealed class DamagedSheetTests
{
    [Theory]
    [InlineData("""<row r="1"><c r="XFE1"><v>1</v></c><c r="B1"><v>2</v></c></row>""", "B1=2", "J28")]
    [InlineData("""<row r="1"><c r="AAAA1"><v>1</v></c></row>""", "", "J28")]
    [InlineData("""<row r="1"><c r="A2"><v>1</v></c><c r="B1"><v>2</v></c></row>""", "B1=2", "J28")]
    [InlineData("""<row r="1048577"><c><v>1</v></c></row>""", "", "J28")]
    [InlineData("""<row r="0"><c r="C4"><v>1</v></c></row>""", "C4=1", "J28")]
    [InlineData("""<row r="5"><c r="A5"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>""", "A5=1", "E60")]
    [InlineData("""<row r="5"><c r="A5"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>""", "A5=1", "E60")]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>""", "A1=1", "E61")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>-1</v></c></row>""", "", "J29")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>99999999999999</v></c></row>""", "", "J29")]
    [InlineData("""<row r="1"><c r="A1"><v>三</v></c></row>""", "A1=三", "E66")]
    [InlineData("""<row r="1"><c r="A1" t="zz"><v>三</v></c></row>""", "A1=三", "E66")]
    [InlineData("""<row r="1"><c r="A1" t="d"><v>昨天</v></c></row>""", "A1=昨天", "E66")]
    [InlineData("""<row r="1"><c r="A1"><v>1E999</v></c></row>""", "A1=1E999", "E66")]
    public void What_contradicts_itself_is_named(string sheetData, string cells, string rule)
    {
        var (rows, findings) = Read(sheetData);
        Assert.Equal(cells, string.Join(' ', rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Address}={cell.Text}")));
        Assert.Equal(rule, Assert.Single(findings).Rule);
        Assert.EndsWith("。", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_out_of_order_and_rows_without_numbers_are_at_their_own_addresses()
    {
        var (rows, findings) = Read("""<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c><v>2</v></c></row><row><c r="B7"><v>4</v></c></row><row><c><v>5</v></c></row>""");
        Assert.Equal("A1=1 B1=2 C1=3 B7=4 A8=5", string.Join(' ', rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Address}={cell.Text}")));
        Assert.Empty(findings);
    }

    [Fact]
    public void Ten_of_a_kind_are_listed_and_the_rest_is_counted()
    {
        var (_, findings) = Read($"""<row r="1">{string.Concat(Enumerable.Repeat("<c r=\"A9\"><v>1</v></c>", 5_000))}</row>""");
        Assert.Equal(11, findings.Count);
        Assert.Contains("4,990", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_whose_content_is_gone_is_named()
    {
        var findings = new List<Finding>();
        var workbook = Workbook.Open(SmallWorkbook.Of(""), "a.xlsx");
        Assert.Empty(workbook.Rows(new WorkbookSheet("报送", "xl/worksheets/none.xml"), findings));
        Assert.Equal("E67", Assert.Single(findings).Rule);
    }

    private static (List<SheetRow> Rows, List<Finding> Findings) Read(string sheetData)
    {
        var findings = new List<Finding>();
        var workbook = Workbook.Open(SmallWorkbook.Of(sheetData), "a.xlsx");
        return ([.. workbook.Rows(workbook.Sheets[0], findings)], findings);
    }
}
