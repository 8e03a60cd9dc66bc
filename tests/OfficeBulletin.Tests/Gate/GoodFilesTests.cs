using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Files as Word, WPS, LibreOffice, the SDK, Java and Python libraries write them pass, part by part, byte for byte.</summary>
public sealed class GoodFilesTests
{
    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["the plainest document"] = () => Docx().Build(),
        ["a template"] = () => Docx(mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml").Build(),
        ["parts stored, not packed"] = () => Docx().Add(new LyingEntry("word/media/a.png", PictureFiles.Png(2, 2)) { Method = 0 }).Build(),
        ["sizes behind the data"] = () => Docx().Add(new LyingEntry("word/a.xml", Utf8("<a/>")) { Descriptor = true, LocalSizes = 0 }).Build(),
        ["sizes in the zip64 field of the local header"] = () => Docx().Add(new LyingEntry("word/a.xml", Utf8("<a/>")) { LocalSizes = uint.MaxValue }).Build(),
        ["sizes in the zip64 field of the directory"] = () => Docx().Add(new LyingEntry("word/a.xml", Utf8("<a/>")) { Unpacked = uint.MaxValue, CentralExtra = LyingZip.Record((1, 2), (8, 2), (4, 8)) }).Build(),
        ["a zip64 end"] = () => Docx(zip: new LyingZip { WideEntries = 4 }).Build(),
        ["a zip64 end with the plain numbers full of ones"] = () => Docx(zip: new LyingZip { WideEntries = 4, ClaimedEntries = ushort.MaxValue, ClaimedStart = uint.MaxValue }).Build(),
        ["folders"] = () => Docx(zip: new LyingZip().Add(new LyingEntry("word/", []) { Method = 0 }).Add(new LyingEntry("word/", []))).Build(),
        ["a comment"] = () => Docx(zip: new LyingZip { Comment = Utf8("由某软件生成") }).Build(),
        ["zeros behind the end"] = () => Docx(zip: new LyingZip { Trailing = new byte[512] }).Build(),
        ["a line break behind the end"] = () => Docx(zip: new LyingZip { Trailing = Utf8("\r\n") }).Build(),
        ["Chinese part names"] = () => Docx(relationships: Relationship("r", Office + "image", "media/图片 1.png")).Add(new LyingEntry("word/media/图片 1.png", PictureFiles.Png(2, 2)) { Flags = 1 << 11 }).Build(),
        ["a part in UTF-16"] = () => Docx().Add(new LyingEntry("customXml/item1.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?><a>字</a>")])).Build(),
        ["a part in UTF-16, big end first"] = () => Docx().Add(new LyingEntry("customXml/item1.xml", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("<a>字</a>")])).Build(),
        ["a byte order mark"] = () => Docx().Add("word/a.xml", "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a/>").Build(),
        ["targets that are not there"] = () => Docx(relationships: Relationship("a", Office + "image", "NULL") + Relationship("b", Office + "theme", "theme/theme1.xml") + Relationship("c", Office + "image", "")).Build(),
        ["a link inside the document"] = () => Docx(relationships: Relationship("a", Office + "hyperlink", "../../#一")).Build(),
        ["parts of WPS and of later Words"] = () => Docx(relationships: Relationship("a", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml") + Relationship("b", "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible", "c.xml")).Build(),
        ["content types with parameters"] = () => Docx(mainType: MainDocument + "; charset=utf-8").Build(),
        ["the main type as default of its extension"] = () => new LyingZip()
            .Add("[Content_Types].xml", ContentTypes("").Replace("application/xml", MainDocument, StringComparison.Ordinal))
            .Add("_rels/.rels", Relationships(Relationship("r", Office + "officeDocument", "word/document.xml"))).Add("word/document.xml", Document("")).Build(),
        ["bytes that only begin like markup"] = () => Docx().Add("word/media/a.png", "<not <markup").Build(),
        ["an embedded font and a digital signature"] = () => Docx(relationships: Relationship("f", Office + "font", "fonts/font1.odttf") + Relationship("s", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "/_xmlsignatures/origin.sigs")).Add("word/fonts/font1.odttf", "font").Add("_xmlsignatures/origin.sigs", "").Build(),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Accepted_without_a_word(string file) => Assert.NotNull(GateAssert.Accepted(Files[file](), PackageKind.Word).Bytes("word/document.xml"));

    [Fact]
    public void A_workbook_and_a_workbook_template_pass()
    {
        Assert.Equal("xl/workbook.xml", GateAssert.Accepted(Xlsx().Build(), PackageKind.Workbook).MainPart);
        GateAssert.Accepted(Xlsx(mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml").Build(), PackageKind.Workbook);
    }

    [Fact]
    public void A_strict_document_is_read_like_any_other()
    {
        const string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        var file = new LyingZip()
            .Add("[Content_Types].xml", ContentTypes(Override("/word/document.xml", MainDocument)))
            .Add("_rels/.rels", Relationships(Relationship("a", strict + "officeDocument", "word/document.xml") + Relationship("b", strict + "extendedProperties", "docProps/app.xml")))
            .Add("word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>")
            .Add("word/_rels/document.xml.rels", Relationships(Relationship("a", strict + "styles", "styles.xml")))
            .Add("word/styles.xml", "<a/>").Build();

        var package = GateAssert.Accepted(file, PackageKind.Word);

        Assert.Equal("word/document.xml", package.MainPart);
        Assert.Equal("word/styles.xml", package.Target(package.MainPart, RelationshipTypes.Styles));
        Assert.Equal(OfficeFiles.Office + "extended-properties", package.Relationships("")[1].Type);
    }

    [Theory]
    [InlineData("styles.xml")]
    [InlineData("./styles.xml")]
    [InlineData("../word/styles.xml")]
    [InlineData("/word/styles.xml")]
    [InlineData("\\word\\styles.xml")]
    [InlineData("s%74yles.xml")]
    [InlineData("styles.xml#a")]
    [InlineData("STYLES.XML")]
    public void Targets_are_resolved_to_part_names(string target)
    {
        var package = GateAssert.Accepted(Docx(relationships: Relationship("r", Office + "styles", target)).Add("word/styles.xml", "<a/>").Build(), PackageKind.Word);

        Assert.NotNull(package.Target("word/document.xml", RelationshipTypes.Styles));
    }

    [Fact]
    public void A_name_with_a_percent_sign_is_found_as_it_is_written()
    {
        var package = GateAssert.Accepted(Docx(relationships: Relationship("r", Office + "image", "a%20b.png")).Add("word/a%20b.png", "x").Build(), PackageKind.Word);

        Assert.Equal("word/a%20b.png", package.Target("word/document.xml", RelationshipTypes.Image));
    }

    [Fact]
    public void Parts_stand_in_the_order_of_the_archive_with_their_types()
    {
        var package = GateAssert.Accepted(Docx().Build(), PackageKind.Word);

        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels"], package.PartNames);
        Assert.Equal(MainDocument, package.ContentType("word/document.xml"));
        Assert.Null(package.ContentType("word/none.dat"));
        Assert.Null(package.Bytes("word/none.xml"));
        Assert.Empty(package.Relationships("word/none.xml"));
    }

    [Fact]
    public void A_document_of_the_SDK_passes()
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("调研组走访了三个社区。")))));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles();
            main.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true);
            document.PackageProperties.Title = "工作信息";
        }

        Assert.Contains("调研组", Encoding.UTF8.GetString(GateAssert.Accepted(file.ToArray(), PackageKind.Word).Bytes("word/document.xml")!.Value.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void An_archive_of_ZipArchive_passes(CompressionLevel level) => GateAssert.Accepted(Zipped(level, Utf8(Noise(100_000))), PackageKind.Word);

    [Fact]
    public void A_document_passes_as_a_slice_of_a_larger_buffer()
    {
        var file = Docx().Build();
        byte[] buffer = [1, 2, 3, .. file, 4, 5];

        var outcome = PackageGate.Open(buffer.AsMemory(3, file.Length), PackageKind.Word, "a.docx");

        Assert.False(outcome.Refused);
    }

    [Fact]
    public void Whatever_bytes_a_picture_has_they_come_out_as_they_went_in() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            byte[] picture = [0x89, .. bytes ?? []];
            return GateAssert.Accepted(Zipped(CompressionLevel.Optimal, picture), PackageKind.Word).Bytes("word/media/a.png")!.Value.Span.SequenceEqual(picture);
        }).QuickCheckThrowOnFailure();

    private static byte[] Zipped(CompressionLevel level, byte[] picture)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, level, "[Content_Types].xml", Utf8(ContentTypes(Override("/word/document.xml", MainDocument))));
            Write(zip, level, "_rels/.rels", Utf8(Relationships(Relationship("r", Office + "officeDocument", "word/document.xml"))));
            Write(zip, level, "word/document.xml", Utf8(Document("")));
            Write(zip, level, "word/media/a.png", picture);
        }
        return file.ToArray();
    }

    /// <summary>The checksum is worked out in steps of several sizes; the test's own goes byte by byte.</summary>
    [Fact]
    public void The_checksum_of_any_length_is_right()
    {
        var zip = Docx();
        var random = new Random(32);
        for (var length = 0; length < 600; length++)
        {
            var bytes = new byte[length < 500 ? length : random.Next(100_000)];
            random.NextBytes(bytes);
            zip.Add(new LyingEntry($"word/media/{length}.bin", bytes) { Method = 0 });
        }
        GateAssert.Accepted(zip.Build(), PackageKind.Word);
    }

    private static void Write(ZipArchive zip, CompressionLevel level, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, level).Open();
        entry.Write(bytes);
    }
}
