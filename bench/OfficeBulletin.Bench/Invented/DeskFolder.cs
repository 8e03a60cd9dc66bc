using System.IO.Compression;
using System.Security;
using System.Text;

namespace OfficeBulletin.Bench.Invented;

/// <summary>An issue folder with what so many units sent: a workbook of ten rows each, the first with its body in a Word file, the others with about 300 characters in the cell.</summary>
internal static class DeskFolder
{
    private const int RowsOfUnit = 10;

    private static readonly string[] Headings = ["序号", "报送单位", "标题", "类别", "正文", "附件名", "事件日期", "撰稿人", "联系电话", "审签人", "审签日期", "密级声明"];

    /// <summary>Writes the folder into a place and says its path.</summary>
    public static string Write(string place, int units)
    {
        var folder = Directory.CreateDirectory(Path.Combine(place, FormattableString.Invariant($"desk-{units}"))).FullName;
        var submissions = Directory.CreateDirectory(Path.Combine(folder, "submissions")).FullName;
        for (var unit = 1; unit <= units; unit++)
        {
            File.WriteAllBytes(Path.Combine(submissions, FormattableString.Invariant($"{unit:000}.xlsx")), Workbook(unit));
            File.WriteAllBytes(Path.Combine(submissions, Article(unit)), UnitFile.Of(unit));
        }
        return folder;
    }

    private static string Article(int unit) => FormattableString.Invariant($"{unit:000}.docx");

    private static byte[] Workbook(int unit)
    {
        var text = new InventedText(unit);
        List<string[]> rows = [Headings, .. Enumerable.Range(1, RowsOfUnit).Select(number => Row(text, unit, number))];
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in WorkbookParts.Fixed)
                Write(zip, name, xml);
            Write(zip, "xl/worksheets/sheet1.xml", $"{WorkbookParts.SheetBegin}{string.Concat(rows.Select(Xml))}{WorkbookParts.SheetEnd}");
        }
        return file.ToArray();
    }

    private static string[] Row(InventedText text, int unit, int number) =>
    [
        FormattableString.Invariant($"{number}"), FormattableString.Invariant($"第{unit}区史志研究室"), text.TitleLine(), number % 3 == 0 ? "短波" : "动态",
        number == 1 ? "" : text.Paragraph(300), number == 1 ? Article(unit) : "", FormattableString.Invariant($"2025-{1 + unit % 12:00}-{number:00}"),
        "甘棠", "023-58000001", "秦岭", FormattableString.Invariant($"2025-{1 + unit % 12:00}-{number + 10:00}"), "不涉密",
    ];

    private static string Xml(string[] cells, int row) =>
        FormattableString.Invariant($"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => cell.Length == 0 ? "" : FormattableString.Invariant($"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>")))}</row>");

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
