using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>
/// A unit's Word file built in place: body XML wrapped into a package with the parts a test names. Every file is valid by the SDK's validator unless it says
/// that it is damaged on purpose.
/// </summary>
internal sealed class UnitFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly string body;
    private readonly Dictionary<string, (byte[] Bytes, string ContentType)> parts = new(StringComparer.Ordinal);
    private readonly List<string> relationships = [];
    private bool isDamaged;
    private bool isStrict;

    private UnitFile(string body) => this.body = body;

    public static UnitFile WithBody(params string[] blocks) => new(string.Concat(blocks));

    public UnitFile Styles(string styles) => Part("styles", "styles", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public UnitFile Numbering(string lists) => Part("numbering", "numbering", $"<w:numbering {Namespaces}>{lists}</w:numbering>");

    public UnitFile Footnotes(string notes) => Part("footnotes", "footnotes", $"<w:footnotes {Namespaces}>{Separators("footnote")}{notes}</w:footnotes>");

    public UnitFile Endnotes(string notes) => Part("endnotes", "endnotes", $"<w:endnotes {Namespaces}>{Separators("endnote")}{notes}</w:endnotes>");

    public UnitFile Comments(string comments) => Part("comments", "comments", $"<w:comments {Namespaces}>{comments}</w:comments>");

    public UnitFile Header(string id, string blocks) => Part("header", "header", $"<w:hdr {Namespaces}>{blocks}</w:hdr>", id);

    public UnitFile Footer(string id, string blocks) => Part("footer", "footer", $"<w:ftr {Namespaces}>{blocks}</w:ftr>", id);

    /// <summary>A picture part; its relationship has the part's name as id.</summary>
    public UnitFile Picture(string id, string name, byte[] bytes, string contentType = "image/png")
    {
        parts[$"word/media/{name}"] = (bytes, contentType);
        return Relationship(id, Office + "image", $"media/{name}", external: false);
    }

    public UnitFile Chart(string id, string title)
    {
        const string Empty = "<c:plotArea><c:layout/></c:plotArea>";
        var chart = $"<c:chartSpace {Namespaces}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:rich></c:tx></c:title>{Empty}</c:chart></c:chartSpace>";
        parts["word/charts/chart1.xml"] = (Encoding.UTF8.GetBytes(chart), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        return Relationship(id, Office + "chart", "charts/chart1.xml", external: false);
    }

    public UnitFile External(string id, string kind, string address) => Relationship(id, Office + kind, address, external: true);

    /// <summary>Not valid, as files of some programs are.</summary>
    public UnitFile Damaged()
    {
        isDamaged = true;
        return this;
    }

    /// <summary>In the namespaces of the strict edition.</summary>
    public UnitFile Strict()
    {
        isStrict = true;
        return Damaged();
    }

    public Outcome<ImportedArticle> Read()
    {
        var bytes = Bytes();
        if (!isDamaged)
            AssertValid(bytes);
        var package = PackageGate.Open(bytes, PackageKind.Word, "01.docx");
        Assert.NotNull(package.Value);
        return ArticleReader.Read(package.Value, "01.docx");
    }

    /// <summary>The article, when only that matters.</summary>
    public ImportedArticle Article() => Read().Value ?? throw new InvalidOperationException("The file was refused.");

    /// <summary>The body as <see cref="Shown"/> writes it.</summary>
    public IReadOnlyList<string> Body() => Shown.Lines(Article().Body);

    /// <summary>The message of the finding of that name; null when there is none.</summary>
    public string? Says(string name) => Read().Findings.SingleOrDefault(finding => finding.Name == name)?.Message;

    public byte[] Bytes()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Key}\" ContentType=\"{part.Value.ContentType}\"/>"));
            Put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/>{overrides}</Types>");
            Put(zip, "_rels/.rels", Relationships($"<Relationship Id=\"main\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>"));
            Put(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(relationships)));
            Put(zip, "word/document.xml", Edition($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
            foreach (var (name, part) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(part.Bytes);
            }
        }
        return stream.ToArray();
    }

    private UnitFile Part(string name, string kind, string xml, string? id = null)
    {
        var part = id is null ? name : name + id;
        parts[$"word/{part}.xml"] = (Encoding.UTF8.GetBytes(Edition(xml)), $"{Word}{kind}+xml");
        return Relationship(id ?? part, Office + kind, $"{part}.xml", external: false);
    }

    private UnitFile Relationship(string id, string type, string target, bool external)
    {
        relationships.Add($"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    private string Edition(string xml) => !isStrict ? xml : xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/", StringComparison.Ordinal);

    private static string Separators(string kind) =>
        $"<w:{kind} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}><w:{kind} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>";

    private static string Relationships(string items) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{items}</Relationships>";

    private static void Put(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    }

    public static void AssertValid(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document);
        Assert.Empty(faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }
}
