using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>What a file refers to: macros, controls and merged-in documents are refused, what is only shown is accepted and named.</summary>
public sealed class ReferenceTests
{
    private const string Microsoft = "http://schemas.microsoft.com/office/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private static readonly Dictionary<string, (Func<byte[]> File, string Rule)> RefusedFiles = new(StringComparer.Ordinal)
    {
        ["a macro project"] = (() => Refers(Microsoft + "vbaProject", "vbaProject.bin"), "G50"),
        ["a macro project that nothing refers to"] = (() => Docx().Add("word/vbaProject.bin", "x").Build(), "G50"),
        ["a macro project under another name"] = (() => Docx(types: Override("/word/a.dat", "application/vnd.ms-office.vbaProject")).Add("word/a.dat", "x").Build(), "G50"),
        ["macro data"] = (() => Refers(Microsoft + "wordVbaData", "vbaData.xml"), "G50"),
        ["a control"] = (() => Refers(Office + "control", "activeX/activeX1.xml"), "G51"),
        ["a control in the strict spelling"] = (() => Refers(Strict + "control", "activeX/activeX1.xml"), "G51"),
        ["the data of a control"] = (() => Refers(Microsoft + "activeXControlBinary", "activeX1.bin"), "G51"),
        ["a chunk of a foreign document"] = (() => Refers(Office + "aFChunk", "a.html"), "G52"),
        ["a chunk out of the net"] = (() => Refers(Office + "aFChunk", "http://example.org/a.html", external: true), "G52"),
        ["a sub-document"] = (() => Refers(Office + "subDocument", "b.docx", external: true), "G53"),
        ["a frame"] = (() => Refers(Office + "frame", "http://example.org/", external: true), "G54"),
        ["a mail merge source"] = (() => Refers(Office + "mailMergeSource", "file:///C:/a.mdb", external: true), "G55"),
        ["a mail merge header"] = (() => Refers(Office + "mailMergeHeaderSource", "file:///C:/a.mdb", external: true), "G55"),
        ["a ribbon"] = (() => Refers(Microsoft + "ui/extensibility", "customUI/customUI.xml"), "G56"),
        ["a ribbon of 2010"] = (() => Refers("http://schemas.microsoft.com/office/2007/relationships/ui/extensibility", "customUI/customUI14.xml"), "G56"),
        ["toolbars"] = (() => Refers(Microsoft + "attachedToolbars", "attachedToolbars.bin"), "G57"),
        ["styles out of the net"] = (() => Refers(Office + "styles", "http://example.org/styles.xml", external: true), "G61"),
        ["an unknown thing out of the net"] = (() => Refers("urn:unknown", "http://example.org/", external: true), "G61"),
        ["a page setting out of the net, not marked as such"] = (() => Refers(Office + "settings", "http://example.org/settings.xml"), "G61"),
        ["a picture above the package"] = (() => Refers(Office + "image", "../../etc/passwd"), "G62"),
        ["a picture above the package, disguised"] = (() => Refers(Office + "image", "%2e%2e/..%2f..%2fa.png"), "G62"),
        ["a path without end"] = (() => Refers(Office + "image", string.Concat(Enumerable.Repeat("a/", 5_000))), "G62"),
        ["a main document out of the net"] = (() => new LyingZip().Add("[Content_Types].xml", ContentTypes(""))
            .Add("_rels/.rels", Relationships(Relationship("r", Office + "officeDocument", "http://example.org/a.xml", external: true))).Build(), "G61"),
        ["a reference id twice"] = (() => Docx(relationships: Relationship("r", Office + "theme", "a.xml") + Relationship("r", Office + "theme", "b.xml")).Build(), "G63"),
        ["100,001 references"] = (() => Docx(relationships: string.Concat(Enumerable.Range(0, 100_001).Select(i => Relationship($"r{i}", "u", "a" + i)))).Build(), "G64"),
        ["styles that are a picture"] = (() => Docx(relationships: Relationship("r", Office + "styles", "media/a.png")).Add(new LyingEntry("word/media/a.png", PictureFiles.Png(1, 1))).Build(), "G66"),
        ["styles that look like VML"] = (() => Docx(relationships: Relationship("r", Office + "styles", "a.vml")).Add("word/a.vml", "<a><br></a>").Build(), "G66"),
    };

    private static readonly Dictionary<string, (Func<byte[]> File, string Rule)> NamedFiles = new(StringComparer.Ordinal)
    {
        ["a picture out of the net"] = (() => Refers(Office + "image", "http://example.org/a.png", external: true), "G70"),
        ["a picture on a disk, not marked as external"] = (() => Refers(Office + "image", "file:///C:/a.png"), "G70"),
        ["a template on a share"] = (() => Refers(Office + "attachedTemplate", "file:///\\\\server\\a.dotx", external: true), "G71"),
        ["a linked object"] = (() => Refers(Office + "oleObject", "file:///C:/a.xlsx!Sheet1", external: true), "G72"),
        ["a linked video"] = (() => Refers(Office + "video", "https://example.org/a.mp4", external: true), "G73"),
        ["an embedded object"] = (() => Refers(Office + "oleObject", "embeddings/oleObject1.bin"), "G75"),
        ["an embedded workbook"] = (() => Refers(Office + "package", "embeddings/a.xlsx"), "G76"),
        ["a task pane"] = (() => Refers("http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "taskpanes.xml"), "G78"),
        ["a malformed mail address"] = (() => Refers(Office + "hyperlink", "mailto:a@b@c,%%%", external: true), "G79"),
        ["a malformed host"] = (() => Refers(Office + "hyperlink", "http://[::1/a", external: true), "G79"),
        ["a link of 10,000 characters"] = (() => Refers(Office + "hyperlink", "http://example.org/" + new string('a', 10_000), external: true), "G79"),
        ["a script as link"] = (() => Refers(Office + "hyperlink", "javascript:alert(1)", external: true), "G80"),
        ["a link to a disk"] = (() => Refers(Office + "hyperlink", "file:///C:/a.docx", external: true), "G81"),
        ["a link to a share"] = (() => Refers(Office + "hyperlink", @"\\server\share\a.docx", external: true), "G81"),
        ["a part of a stranger"] = (() => Refers("urn:stranger", "a.bin"), "G82"),
        ["open br elements in VML, as old Excel writes them"] = (() => Docx(types: Override("/word/a.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")).Add("word/a.vml", "<a><br></a>").Build(), "G49"),
    };

    private static readonly Dictionary<string, (Func<byte[]> File, bool Refused, string Rule)> Workbooks = new(StringComparer.Ordinal)
    {
        ["a DDE link"] = (() => ExternalLink("<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/>"), true, "G59"),
        ["a DDE link in UTF-16"] = (() => Xlsx().Add(new LyingEntry("xl/externalLinks/externalLink1.xml", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("<a><ddeLink/></a>")])).Build(), true, "G59"),
        ["a macro sheet"] = (() => Xlsx(Relationship("m", Microsoft + "xlMacrosheet", "macrosheets/sheet1.xml")).Build(), true, "G58"),
        ["a macro sheet of another language"] = (() => Xlsx(types: Override("/xl/a.xml", "application/vnd.ms-excel.intlmacrosheet+xml")).Add("xl/a.xml", "<a/>").Build(), true, "G58"),
        ["another workbook"] = (() => Xlsx().Add("xl/externalLinks/_rels/externalLink1.xml.rels", Relationships(Relationship("r", Office + "externalLinkPath", "b.xlsx", external: true))).Build(), false, "G74"),
        ["a lost workbook"] = (() => Xlsx().Add("xl/externalLinks/_rels/externalLink1.xml.rels", Relationships(Relationship("r", Microsoft + "xlExternalLinkPath/xlPathMissing", "b.xlsx", external: true))).Build(), false, "G74"),
        ["a database"] = (() => Xlsx(Relationship("c", Office + "connections", "connections.xml")).Build(), false, "G77"),
    };

    public static TheoryData<string> RefusedNames => [.. RefusedFiles.Keys];

    public static TheoryData<string> NamedNames => [.. NamedFiles.Keys];

    public static TheoryData<string> WorkbookNames => [.. Workbooks.Keys];

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public void A_document_that_runs_or_fetches_something_is_refused(string holds) => GateAssert.Refused(RefusedFiles[holds].File(), PackageKind.Word, RefusedFiles[holds].Rule);

    [Theory]
    [MemberData(nameof(NamedNames))]
    public void A_document_that_shows_something_we_do_not_follow_is_accepted_and_named(string holds) => GateAssert.Accepted(NamedFiles[holds].File(), PackageKind.Word, NamedFiles[holds].Rule);

    [Theory]
    [MemberData(nameof(WorkbookNames))]
    public void A_workbook_holds(string what)
    {
        var (file, refused, rule) = Workbooks[what];
        if (refused)
            GateAssert.Refused(file(), PackageKind.Workbook, rule);
        else
            GateAssert.Accepted(file(), PackageKind.Workbook, rule);
    }

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("https://example.org/公告?期=12#一")]
    [InlineData("mailto:bianji@example.org?subject=稿件")]
    [InlineData("www.example.org")]
    [InlineData("附件.docx")]
    [InlineData("#_Toc1")]
    public void Ordinary_links_are_nothing_to_speak_of(string address)
    {
        var package = GateAssert.Accepted(Refers(Office + "hyperlink", address, external: true), PackageKind.Word);

        Assert.Equal(new Relationship("rId9", RelationshipTypes.Hyperlink, address, External: true), Assert.Single(package.Relationships("word/document.xml")));
    }

    private static byte[] Refers(string type, string target, bool external = false) => Docx(relationships: Relationship("rId9", type, target, external)).Build();

    private static byte[] ExternalLink(string content) => Xlsx(
        Relationship("e", Office + "externalLink", "externalLinks/externalLink1.xml"),
        Override("/xl/externalLinks/externalLink1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"))
        .Add("xl/externalLinks/externalLink1.xml", $"""<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{content}</externalLink>""").Build();
}
