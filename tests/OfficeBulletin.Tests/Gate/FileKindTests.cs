using System.Text;
using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>A file is what its bytes say, and each wrong kind has its own sentence.</summary>
public sealed class FileKindTests
{
    private static readonly Dictionary<string, (Func<byte[]> File, string Rule)> WrongKinds = new(StringComparer.Ordinal)
    {
        ["an empty file"] = (() => [], "G01"),
        ["a document above 20 MiB"] = (() => [.. Docx().Build(), .. new byte[20 << 20]], "G02"),
        ["an encrypted document"] = (() => Ole("EncryptionInfo", "EncryptedPackage", "\x6DataSpaces"), "G03"),
        ["an encrypted document whose info stream was lost"] = (() => Ole("EncryptedPackage"), "G03"),
        ["a .doc"] = (() => Ole("1Table", "WordDocument", "\x5SummaryInformation"), "G04"),
        ["a .doc that holds a workbook"] = (() => Ole("WordDocument", "ObjectPool", "Workbook"), "G04"),
        ["an .xls"] = (() => Ole("Workbook"), "G05"),
        ["an .xls whose stream is named in capitals"] = (() => Ole("WORKBOOK"), "G05"),
        ["the stream of an .xls without its container"] = (() => [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00], "G05"),
        ["a workbook of Excel 2"] = (() => [0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00], "G05"),
        ["an .xls of Excel 95"] = (() => Ole("Book"), "G05"),
        ["a .ppt"] = (() => Ole("PowerPoint Document"), "G06"),
        ["a compound file cut off after its magic"] = (() => Ole()[..8], "G06"),
        ["RTF"] = (() => Utf8(@"{\rtf1\ansi{\fonttbl}第一段}"), "G07"),
        ["HTML saved as .docx"] = (() => Utf8("\uFEFF\r\n<!DOCTYPE html><body>工作信息</body>"), "G08"),
        ["XHTML"] = (() => Utf8("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"), "G08"),
        ["an export of a web system"] = (() => Utf8("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table/></html>"), "G08"),
        ["a web archive"] = (() => Utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"), "G08"),
        ["PDF"] = (() => Utf8("%PDF-1.7\n%\u00e2\u00e3"), "G09"),
        ["PDF behind a line break"] = (() => Utf8("\r\n%PDF-1.4\n"), "G09"),
        ["a flat Word XML file"] = (() => Utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package/>"), "G10"),
        ["plain text"] = (() => Utf8("关于开展调研的情况\r\n第一段"), "G11"),
        ["plain text in GBK"] = (() => [0xB9, 0xD8, 0xD3, 0xDA, 0x0D, 0x0A], "G11"),
        ["plain text in UTF-16"] = (() => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("关于")], "G11"),
        ["text that begins with BM"] = (() => Utf8("BM 是一个缩写，这一段是正文，后面还有许多字。"), "G11"),
        ["a picture"] = (() => PictureFiles.Png(1, 1), "G12"),
        ["a RAR archive"] = (() => Utf8("Rar!\x1A\x7"), "G13"),
        ["a 7z archive"] = (() => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "G13"),
        ["a gzip file"] = (() => [0x1F, 0x8B, 8, 0], "G13"),
        ["bytes of no meaning"] = (() => [0, 1, 2, 3, 4, 5, 6, 7], "G14"),
        ["an .odt"] = (() => new LyingZip().Add(new LyingEntry("mimetype", Utf8("application/vnd.oasis.opendocument.text")) { Method = 0 }).Add("content.xml", "<a/>").Build(), "G15"),
        ["an .ofd"] = (() => new LyingZip().Add("OFD.xml", "<OFD/>").Add("Doc_0/Document.xml", "<a/>").Build(), "G16"),
        ["an ordinary archive"] = (() => new LyingZip().Add("照片/一.txt", "字").Build(), "G17"),
        ["an archive without entries"] = (() => new LyingZip().Build(), "G17"),
        ["a workbook named .docx"] = (() => Xlsx().Build(), "G18"),
        ["a presentation"] = (() => Docx(mainType: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml").Build(), "G20"),
        ["a Visio drawing"] = (() => Docx(mainType: "application/vnd.ms-visio.drawing.main+xml").Build(), "G20"),
        ["a document whose main part is declared plain XML"] = (() => Docx(mainType: "application/xml").Build(), "G20"),
        ["a package of another program"] = (() => new LyingZip()
            .Add("[Content_Types].xml", ContentTypes(""))
            .Add("_rels/.rels", Relationships(Relationship("r", "http://schemas.microsoft.com/packaging/2010/07/manifest", "/a.nuspec")))
            .Add("a.nuspec", "<a/>").Build(), "G20"),
        ["a macro document named .docx"] = (() => Docx(mainType: "application/vnd.ms-word.document.macroEnabled.main+xml").Build(), "G21"),
        ["a macro template named .docx"] = (() => Docx(mainType: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml").Build(), "G21"),
        ["a macro document in odd capitals"] = (() => Docx(mainType: "application/vnd.ms-word.document.MACROENABLED.main+xml").Build(), "G21"),
        ["a package without content types"] = (() => new LyingZip().Add("word/document.xml", Document("")).Build(), "G39"),
        ["a package without relationships"] = (() => new LyingZip().Add("[Content_Types].xml", ContentTypes("")).Add("word/document.xml", Document("")).Build(), "G39"),
        ["a package whose main part is missing"] = (() => new LyingZip()
            .Add("[Content_Types].xml", ContentTypes(""))
            .Add("_rels/.rels", Relationships(Relationship("r", Office + "officeDocument", "word/document.xml"))).Build(), "G39"),
    };

    private static readonly Dictionary<string, (Func<byte[]> File, string Rule)> WrongWorkbooks = new(StringComparer.Ordinal)
    {
        ["a document named .xlsx"] = (() => Docx().Build(), "G19"),
        ["a macro workbook"] = (() => Xlsx(mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml").Build(), "G21"),
        ["a macro add-in"] = (() => Xlsx(mainType: "application/vnd.ms-excel.addin.macroEnabled.main+xml").Build(), "G21"),
        ["an .xlsb"] = (() => Xlsx(mainType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main").Build(), "G22"),
        ["an .ods"] = (() => new LyingZip().Add("mimetype", "application/vnd.oasis.opendocument.spreadsheet").Build(), "G15"),
    };

    public static TheoryData<string> KindsForWord => [.. WrongKinds.Keys];

    public static TheoryData<string> KindsForWorkbooks => [.. WrongWorkbooks.Keys];

    [Theory]
    [MemberData(nameof(KindsForWord))]
    public void A_document_is_expected_and_this_is_not_one(string kind) => GateAssert.Refused(WrongKinds[kind].File(), PackageKind.Word, WrongKinds[kind].Rule);

    [Theory]
    [MemberData(nameof(KindsForWorkbooks))]
    public void A_workbook_is_expected_and_this_is_not_one(string kind) => GateAssert.Refused(WrongWorkbooks[kind].File(), PackageKind.Workbook, WrongWorkbooks[kind].Rule);

    [Fact]
    public void An_encrypted_file_is_not_called_damaged()
    {
        var outcome = GateAssert.Open(Ole("EncryptedPackage"));

        Assert.Equal("文件已加密，请去除密码后重新保存。", Assert.Single(outcome.Findings).Message);
    }
}
