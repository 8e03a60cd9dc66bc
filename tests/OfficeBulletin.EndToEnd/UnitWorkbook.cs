using System.IO.Compression;
using System.Security;
using System.Text;

namespace OfficeBulletin.EndToEnd;

/// <summary>A unit's submission workbook, made part by part: the form's columns in row 1, one item a row below.</summary>
internal static class UnitWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Headings = ["序号", "报送单位", "标题", "类别", "正文", "附件名", "事件日期", "撰稿人", "联系电话", "审签人", "审签日期", "图片数", "密级声明"];

    /// <summary>A complete row; 序号 is the place in the workbook.</summary>
    public static string[] Row(string unit, string title, string text = "", string file = "", string category = "动态", string date = "2025-03-05", string signed = "2025-03-06", string pictures = "") =>
        ["", unit, title, category, text, file, date, "甘棠", "023-58000001", "秦岭", signed, pictures, "不涉密"];

    public static byte[] Of(params string[][] rows) => Of("报送", [Headings, .. rows.Select((row, index) => (string[])[$"{index + 1}", .. row.Skip(1)])]);

    /// <summary>A workbook of one sheet of texts; "" leaves a cell out.</summary>
    public static byte[] Of(string sheet, string[][] rows) => Of((sheet, rows));

    public static byte[] Of(params (string Name, string[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{All(number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}</Types>""");
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{All(number => $"""<sheet name="{sheets[number - 1].Name}" sheetId="{number}" r:id="rId{number}"/>""")}</sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{All(number => $"""<Relationship Id="rId{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>""")}</Relationships>""");
            for (var number = 1; number <= sheets.Length; number++)
                Part(zip, $"xl/worksheets/sheet{number}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(sheets[number - 1].Rows.Select(Row))}</sheetData></worksheet>""");
        }
        return stream.ToArray();

        string All(Func<int, string> part) => string.Concat(Enumerable.Range(1, sheets.Length).Select(part));
    }

    private static string Row(string[] texts, int index) =>
        $"""<row r="{index + 1}">{string.Concat(texts.Select((text, column) => text.Length == 0 ? "" : $"""<c r="{(char)('A' + column)}{index + 1}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>"""))}</row>""";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(xml.Trim());
    }
}
