using System.IO.Compression;
using System.Text;
using OfficeBulletin.EndToEnd;
using OfficeBulletin.Tests.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>Files that do harm to careless readers, each with the rules that name what is wrong; "" for one that does none here and is received.</summary>
internal static class Attacks
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static IReadOnlyDictionary<string, (string Name, Func<byte[]> File, string Rules)> All { get; } = new Dictionary<string, (string, Func<byte[]>, string)>(StringComparer.Ordinal)
    {
        ["40,000 nested elements in 3 kB"] = ("稿.docx", Nested, "D46 G42"),
        ["801 entries of 40 MiB on the same data, 33 GB"] = ("表.xlsx", OverlapBomb, "G26 G28"),
        ["10 MiB of zeros"] = ("表.xlsx", () => Xlsx().Add(new LyingEntry("xl/media/a.png", new byte[10 << 20]) { Level = CompressionLevel.SmallestSize }).Build(), "G30"),
        ["a cell at XFD1048576"] = ("表.xlsx", () => Cells("""<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"""), ""),
        ["a row beyond the last"] = ("表.xlsx", () => Cells("""<row r="2147483647"><c r="A2147483647"><v>1</v></c></row>"""), ""),
        ["300 sheets"] = ("表.xlsx", () => UnitWorkbook.Of([.. Enumerable.Range(0, 300).Select(number => ($"{number}", new string[][] { ["a"] }))]), "G67"),
        ["a DTD"] = ("稿.docx", () => Docx().Replace("word/document.xml", "<!DOCTYPE d [<!ENTITY a 'aaaa'>]>" + Document("")).Build(), "D46 G40"),
        ["an external entity in the properties"] = ("稿.docx", () => Docx().Add("docProps/core.xml", "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><c>&x;</c>").Build(), "D46 G40"),
        ["a billion laughs"] = ("表.xlsx", () => Xlsx().Replace("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>" + "<w>&b;</w>").Build(), "G40"),
        ["a wrong checksum"] = ("表.xlsx", () => Xlsx().Add(new LyingEntry("xl/media/a.png", [1, 2, 3]) { Crc = 5 }).Build(), "G31"),
        ["encrypted"] = ("表.xlsx", () => Ole("EncryptionInfo", "EncryptedPackage"), "G03"),
        ["a macro"] = ("表.xlsx", () => Xlsx(types: Override("/xl/vbaProject.bin", "application/vnd.ms-office.vbaProject")).Add("xl/vbaProject.bin", "x").Build(), "G50"),
        ["a workbook that calls itself .docx"] = ("稿.docx", () => Xlsx().Build(), "D46 G18"),
        ["a document that calls itself .xlsx"] = ("表.xlsx", () => Docx().Build(), "G19"),
        ["a program that calls itself .xlsx"] = ("表.xlsx", () => [0x4D, 0x5A, 0, 1, 2, 3, 4, 5], "G14"),
        ["a program that calls itself .png"] = ("图.png", () => [0x4D, 0x5A, 0, 1, 2, 3, 4, 5], "D45 D46"),
        ["an empty workbook file"] = ("表.xlsx", () => [], "G01"),
        ["a name that leads out"] = ("报送.zip", () => Zip("../../../etc/cron.d/a"), "G37"),
        ["a name that leads out by back-slashes"] = ("报送.zip", () => Zip(@"..\..\a.xlsx"), "G37"),
        ["an absolute name"] = ("报送.zip", () => Zip("/etc/passwd"), "G37"),
        ["a zip in a zip"] = ("报送.zip", () => Zip("报送/里面.zip"), "D45"),
        ["a package that calls itself .zip"] = ("报送.zip", () => Xlsx().Build(), "D45"),
        ["two entries of one name"] = ("报送.zip", () => Zip("表.xlsx", "表.xlsx"), "G35"),
        ["two files of one name in two folders"] = ("报送.zip", () => Zip("甲/表.xlsx", "乙/表.xlsx"), "D44"),
        ["101 files in a zip"] = ("报送.zip", () => Zip([.. Enumerable.Range(0, 101).Select(number => $"{number}.txt")]), "D42"),
        ["2,000 files in a zip"] = ("报送.zip", () => Zip([.. Enumerable.Range(0, 2_000).Select(number => $"{number}.txt")]), "G27"),
        ["an overlap bomb in a zip"] = ("报送.zip", OverlapBomb, "G26 G28"),
        ["the desk's own register"] = ("报送.zip", () => Zip("表.xlsx", "registers.xlsx"), "D44"),
        ["a truncated zip"] = ("报送.zip", () => Zip("表.xlsx")[..^30], "G23"),
        ["20 MiB and a byte"] = ("表.xlsx", () => new byte[(20 << 20) + 1], "D41"),
    };

    private static byte[] Nested()
    {
        var (open, close) = ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>");
        return Docx(string.Concat(Enumerable.Repeat(open, 20_000)) + "<w:p/>" + string.Concat(Enumerable.Repeat(close, 20_000))).Build();
    }

    private static byte[] OverlapBomb()
    {
        var entry = new LyingEntry("xl/media/a.png", new byte[350_000]) { Raw = new byte[350_000], Unpacked = 40 << 20, LocalSizes = uint.MaxValue };
        var zip = new LyingZip().Add(entry);
        for (var number = 0; number < 800; number++)
            zip.Add(entry with { Crc = 1, HeaderAt = 0 });
        return zip.Build();
    }

    private static byte[] Cells(string rows) => Xlsx(types: Override("/xl/worksheets/sheet1.xml", Sheet)).Replace("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""").Build();

    private static byte[] Zip(params string[] names)
    {
        var zip = new LyingZip();
        foreach (var name in names)
            zip.Add(new LyingEntry(name, Encoding.UTF8.GetBytes("标题")));
        return zip.Build();
    }
}
