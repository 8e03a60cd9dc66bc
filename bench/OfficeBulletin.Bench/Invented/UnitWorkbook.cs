using System.IO.Compression;
using System.Text;

namespace OfficeBulletin.Bench.Invented;

/// <summary>A submission workbook of eight columns as Excel writes it: numbers, a date, repeated words, texts that stand only once.</summary>
internal sealed class UnitWorkbook(bool shared)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly string[] Headings = ["序号", "报送单位", "标题", "类别", "正文", "事件日期", "撰稿人", "联系电话"];
    private static readonly string[] Categories = ["动态", "经验交流", "短波", "调研"];

    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);
    private readonly StringBuilder table = new();

    /// <summary>The bytes of a workbook of so many rows below the header.</summary>
    /// <param name="shared">True for texts in the shared table, as Excel has them; false for texts in their cells.</param>
    public static byte[] Of(int rows, bool shared) => new UnitWorkbook(shared).Write(rows);

    private byte[] Write(int rows)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Types}sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/></Types>""");
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="报送" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
            Part(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49"/></cellXfs></styleSheet>""");
            using (var sheet = Open(zip, "xl/worksheets/sheet1.xml"))
                WriteSheet(sheet, rows);
            Part(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{table}</sst>""");
        }
        return file.ToArray();
    }

    private void WriteSheet(StreamWriter sheet, int rows)
    {
        var text = new InventedText(rows);
        var random = new Random(rows);
        sheet.Write(FormattableString.Invariant($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{'\n'}<worksheet xmlns="{Main}"><dimension ref="A1:H{rows + 1}"/><sheetData>"""));
        WriteRow(sheet, 1, [.. Headings.Select((heading, column) => Text(column, 1, heading))]);
        for (var row = 2; row <= rows + 1; row++)
        {
            WriteRow(
                sheet,
                row,
                Number('A', row, row - 1),
                Text(1, row, text.Unit()),
                Text(2, row, text.TitleLine()),
                Text(3, row, Categories[random.Next(Categories.Length)]),
                Text(4, row, text.Paragraph(40)),
                Number('F', row, 45_292 + random.Next(366), style: 1),
                Text(6, row, $"{Words.Surnames[random.Next(Words.Surnames.Length)]}{Words.Letters[random.Next(900)]}{Words.Letters[random.Next(900)]}"),
                Number('H', row, 13_000_000_000 + random.NextInt64(999_999_999)));
        }
        sheet.Write("</sheetData></worksheet>");
    }

    private static void WriteRow(StreamWriter sheet, int row, params ReadOnlySpan<string> cells)
    {
        sheet.Write(FormattableString.Invariant($"""<row r="{row}" spans="1:8">"""));
        foreach (var cell in cells)
            sheet.Write(cell);
        sheet.Write("</row>");
    }

    private static string Number(char column, int row, long value, int style = 0) => FormattableString.Invariant($"""<c r="{column}{row}" s="{style}"><v>{value}</v></c>""");

    private string Text(int column, int row, string text)
    {
        var cell = FormattableString.Invariant($"""<c r="{(char)('A' + column)}{row}" s="2" """);
        return shared ? FormattableString.Invariant($"""{cell}t="s"><v>{Index(text)}</v></c>""") : $"""{cell}t="inlineStr"><is><t>{text}</t></is></c>""";
    }

    private int Index(string text)
    {
        if (!strings.TryGetValue(text, out var index))
        {
            strings[text] = index = strings.Count;
            table.Append("<si><t>").Append(text).Append("</t></si>");
        }
        return index;
    }

    private static void Part(ZipArchive zip, string name, string markup)
    {
        using var writer = Open(zip, name);
        writer.Write(markup);
    }

    private static StreamWriter Open(ZipArchive zip, string name) => new(zip.CreateEntry(name, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
}
