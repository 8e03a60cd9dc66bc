using System.IO.Compression;
using System.Text;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Tests;

/// <summary>One sheet of a <see cref="SmallWorkbook"/>.</summary>
/// <param name="Data">Content of sheetData.</param>
internal sealed record SmallSheet(string Name, string Data)
{
    /// <summary>Attributes of the sheet element in the workbook part: <c>state="hidden"</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>Markup before sheetData: cols.</summary>
    public string Before { get; init; } = "";

    /// <summary>Markup after sheetData: mergeCells.</summary>
    public string After { get; init; } = "";

    /// <summary>The whole part instead of all that.</summary>
    public string? Part { get; init; }
}

/// <summary>Workbooks made part by part, so that a test says exactly what is in the file.</summary>
internal sealed record SmallWorkbook(params IReadOnlyList<SmallSheet> Sheets)
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Shared strings as si elements.</summary>
    public string SharedStrings { get; init; } = "";

    /// <summary>Content of styleSheet; see <see cref="Formats"/>.</summary>
    public string Styles { get; init; } = "";

    /// <summary>Attributes of workbookPr: <c>date1904="1"</c>.</summary>
    public string Properties { get; init; } = "";

    /// <summary>The workbook through the gate.</summary>
    public static implicit operator GatedPackage(SmallWorkbook workbook)
    {
        var outcome = PackageGate.Open(workbook.ToBytes(), PackageKind.Workbook, "registers.xlsx");
        return outcome.Value ?? throw new InvalidOperationException(string.Join(' ', outcome.Findings.Select(finding => finding.Message)));
    }

    /// <summary>A workbook of one sheet with that content of sheetData, and shared strings as si elements.</summary>
    public static GatedPackage Of(string sheetData, string sharedStrings = "", string sheet = "单位") => new SmallWorkbook(new SmallSheet(sheet, sheetData)) { SharedStrings = sharedStrings };

    /// <summary>Styles in which style 1 has the first of these number formats, style 2 the second; a number is the id of a built-in format.</summary>
    public static string Formats(params IReadOnlyList<string> formats)
    {
        var custom = formats.Select((format, index) => IsBuiltIn(format) ? "" : $"""<numFmt numFmtId="{164 + index}" formatCode="{Escaped(format)}"/>""");
        var used = formats.Select((format, index) => IsBuiltIn(format) ? format : $"{164 + index}");
        return $"""<numFmts>{string.Concat(custom)}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(used.Select(id => $"""<xf numFmtId="{id}"/>"""))}</cellXfs>""";
    }

    /// <summary>Rows of texts from row <paramref name="first"/> on, every cell an inline string; "" leaves a gap.</summary>
    public static string Rows(int first, params string[][] rows) => string.Concat(rows.Select((row, index) => Row(first + index, row)));

    /// <summary>The bytes of the .xlsx.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/>{string.Concat(Sheets.Select((_, index) => $"""<Override PartName="/xl/worksheets/sheet{index + 1}.xml" ContentType="{Types}worksheet+xml"/>"""))}<Override PartName="/xl/sharedStrings.xml" ContentType="{Types}sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/></Types>
                """);
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr {Properties}/><sheets>{string.Concat(Sheets.Select((sheet, index) => $"""<sheet name="{sheet.Name}" sheetId="{index + 7}" {sheet.State} r:id="rId{index + 3}"/>"""))}</sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/>{string.Concat(Sheets.Select((_, index) => $"""<Relationship Id="rId{index + 3}" Type="{Relations}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>"""))}</Relationships>""");
            foreach (var (index, sheet) in Sheets.Index())
                Part(zip, $"xl/worksheets/sheet{index + 1}.xml", sheet.Part ?? $"""<worksheet xmlns="{Main}">{sheet.Before}<sheetData>{sheet.Data}</sheetData>{sheet.After}</worksheet>""");
            Part(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{SharedStrings}</sst>""");
            Part(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}">{Styles}</styleSheet>""");
        }
        return stream.ToArray();
    }

    private static string Row(int number, string[] texts) =>
        $"""<row r="{number}">{string.Concat(texts.Select((text, index) => text.Length == 0 ? "" : $"""<c r="{new CellAddress(number, index + 1)}" t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>""";

    private static bool IsBuiltIn(string format) => format.All(char.IsAsciiDigit);

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml.Trim());
    }
}
