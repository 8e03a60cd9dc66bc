using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace OfficeBulletin.Excel.Marking;

/// <summary>A plain .xlsx with the values of a workbook of another format: sheets, rows, hidden places and merged cells as they were.</summary>
internal static class PlainCopy
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string TypeBase = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file, and the parts of its sheets in the order of <see cref="IWorkbook.Sheets"/>.</summary>
    public static (ReadOnlyMemory<byte> File, IEnumerable<string> Parts) Of(IWorkbook workbook)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, workbook.Sheets.Count).ToList();
            Write(zip, "[Content_Types].xml", writer => WriteTypes(writer, numbers));
            Write(zip, "_rels/.rels", writer => WriteRelationships(writer, [("officeDocument", "xl/workbook.xml")]));
            Write(zip, "xl/workbook.xml", writer => WriteWorkbook(writer, workbook));
            Write(zip, "xl/_rels/workbook.xml.rels", writer => WriteRelationships(writer, [.. numbers.Select(number => ("worksheet", $"worksheets/sheet{number}.xml")), ("styles", "styles.xml")]));
            Write(zip, "xl/styles.xml", PlainStyles.Write);
            foreach (var (sheet, number) in workbook.Sheets.Zip(numbers))
                Write(zip, Part(number), writer => PlainSheet.Write(writer, workbook, sheet));
        }
        return (file.ToArray(), Enumerable.Range(1, workbook.Sheets.Count).Select(Part));
    }

    /// <summary>What is to be said about texts that a copy cannot hold whole.</summary>
    public static IEnumerable<Finding> Findings(IWorkbook workbook)
    {
        var findings = new FormatFindings(workbook.File);
        return workbook.Sheets.SelectMany(sheet => workbook.Rows(sheet, []).SelectMany(row => row.Cells).Where(cell => cell.Text.Length > PlainCell.Longest).Select(cell => findings.TextCut(sheet.Name, cell.Address)));
    }

    private static string Part(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    private static void Write(ZipArchive zip, string part, Action<XmlWriter> content)
    {
        var entry = zip.CreateEntry(part);
        entry.LastWriteTime = EntryDate;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize });
        content(writer);
    }

    private static void WriteTypes(XmlWriter writer, List<int> sheets)
    {
        writer.WriteStartElement("Types", Types);
        foreach (var (extension, type) in new[] { ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml") })
        {
            writer.WriteStartElement("Default", Types);
            writer.WriteAttributeString("Extension", extension);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
        foreach (var (part, type) in sheets.Select(number => (Part(number), "worksheet+xml")).Append(("xl/workbook.xml", "sheet.main+xml")).Append(("xl/styles.xml", "styles+xml")))
        {
            writer.WriteStartElement("Override", Types);
            writer.WriteAttributeString("PartName", "/" + part);
            writer.WriteAttributeString("ContentType", TypeBase + type);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter writer, IEnumerable<(string Type, string Target)> targets)
    {
        writer.WriteStartElement("Relationships", PackageRelations);
        foreach (var (index, (type, target)) in targets.Index())
        {
            writer.WriteStartElement("Relationship", PackageRelations);
            writer.WriteAttributeString("Id", Id(index));
            writer.WriteAttributeString("Type", $"{Relations}/{type}");
            writer.WriteAttributeString("Target", target);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter writer, IWorkbook workbook)
    {
        var names = new PlainSheetNames();
        // A workbook of which nothing can be seen does not open.
        var shown = workbook.Sheets.Any(sheet => sheet.Visibility == SheetVisibility.Visible);
        writer.WriteStartElement("workbook", Main);
        writer.WriteStartElement("sheets", Main);
        foreach (var (index, sheet) in workbook.Sheets.Index())
        {
            writer.WriteStartElement("sheet", Main);
            writer.WriteAttributeString("name", names.Name(sheet.Name));
            writer.WriteAttributeString("sheetId", XmlConvert.ToString(index + 1));
            if (sheet.Visibility != SheetVisibility.Visible && (shown || index > 0))
                writer.WriteAttributeString("state", sheet.Visibility == SheetVisibility.Hidden ? "hidden" : "veryHidden");
            writer.WriteAttributeString("r", "id", Relations, Id(index));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
}
