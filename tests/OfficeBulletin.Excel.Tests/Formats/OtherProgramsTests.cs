using System.Text;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>Workbooks that others made.</summary>
public sealed class OtherProgramsTests
{
    private const string Sheets = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.2">
        <office:automatic-styles><number:date-style style:name="D"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style><style:style style:name="d" style:family="table-cell" style:data-style-name="D"/><style:style style:name="hide" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet>
        <table:table table:name="报送"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="2"/>
        <table:table-row><table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="1" office:value-type="string"><text:p>报送表</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
        <table:table-row/>
        <table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell office:value-type="string"><text:p>第一行</text:p><text:p>第二行</text:p></table:table-cell><table:table-cell table:style-name="d" office:value-type="date" office:date-value="2025-03-05"/><table:table-cell office:value-type="float" office:value="13800000000"/></table:table-row>
        <table:table-row table:visibility="collapse"><table:table-cell table:formula="of:=[.A3]+1" office:value-type="float" office:value="2"/><table:table-cell table:formula="of:=[.B3]&amp;&quot;之二&quot;" office:value-type="string"/><table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/></table:table-row>
        </table:table>
        <table:table table:name="旧稿" table:style-name="hide"><table:table-row><table:table-cell office:value-type="string"><text:p>LONG</text:p></table:table-cell></table:table-row></table:table>
        </office:spreadsheet></office:body></office:document>
        """;

    [LibreOfficeFact]
    public void An_xls_of_LibreOffice_is_read_as_it_is_shown()
    {
        var text = string.Concat(Enumerable.Repeat("各区县推进志书编修。", 3_000));
        var file = LibreOffice.Converted(Encoding.UTF8.GetBytes(Sheets.Replace("LONG", text, StringComparison.Ordinal)), "fods", "xls:MS Excel 97");
        var workbook = WorkbookFile.Open(file, "万州.xls").Value!;
        Assert.Equal(
            "A1=报送表 | A3=1(Number) B3=第一行/第二行 C3=2025-03-05(Date) D3=13800000000(Number) | (hidden) A4=2(Number)= B4=第一行/第二行之二= C4=#DIV/0!(Error)=",
            Shown.Of(workbook));
        Assert.Equal([2], workbook.HiddenColumns(workbook.Sheets[0]));
        Assert.Equal([new MergedRange(new CellAddress(1, 1), new CellAddress(1, 3))], workbook.Merges(workbook.Sheets[0]));
        Assert.Equal(SheetVisibility.Hidden, workbook.Sheets[1].Visibility);
        Assert.Equal("A1=" + text, Shown.Of(workbook, 1));
    }

    [CorpusFact]
    public void Every_file_of_a_folder_is_answered()
    {
        foreach (var file in Directory.EnumerateFiles(CorpusFactAttribute.Folder!, "*", SearchOption.AllDirectories))
        {
            var outcome = WorkbookFile.Open(File.ReadAllBytes(file), Path.GetFileName(file));
            Assert.Equal(outcome.Refused, outcome.Findings.Any(finding => finding.Level == FindingLevel.Error));
            if (outcome.Value is { } workbook)
                Assert.All(workbook.Sheets.SelectMany(sheet => workbook.Rows(sheet, [])), row => Assert.InRange(row.Number, 1, CellAddress.LastRow));
        }
    }
}

/// <summary>A fact about the folder that BULLETIN_CORPUS names; skipped where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "BULLETIN_CORPUS names no folder.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
}
