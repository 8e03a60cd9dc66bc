using System.IO.Compression;
using System.Text;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Tests;

/// <summary>Workbooks made part by part, so that a test says exactly what is in the file.</summary>
internal static class SmallWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet with that content of sheetData, and shared strings as si elements.</summary>
    public static GatedPackage Of(string sheetData, string sharedStrings = "", string sheet = "单位")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                """);
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{sheet}" sheetId="7" r:id="rId3"/></sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId4" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Part(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheetData}</sheetData></worksheet>""");
            Part(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{sharedStrings}</sst>""");
        }
        var outcome = PackageGate.Open(stream.ToArray(), PackageKind.Workbook, "registers.xlsx");
        return outcome.Value ?? throw new InvalidOperationException(string.Join(' ', outcome.Findings.Select(finding => finding.Message)));
    }

    /// <summary>Rows of texts from row <paramref name="first"/> on, every cell an inline string; "" leaves a gap.</summary>
    public static string Rows(int first, params string[][] rows) => string.Concat(rows.Select((row, index) => Row(first + index, row)));

    private static string Row(int number, string[] texts) =>
        $"""<row r="{number}">{string.Concat(texts.Select((text, index) => text.Length == 0 ? "" : $"""<c r="{new CellAddress(number, index + 1)}" t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>""";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml.Trim());
    }
}
