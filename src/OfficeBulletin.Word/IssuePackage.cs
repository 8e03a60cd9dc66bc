using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Page;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word;

/// <summary>The parts of an issue's document round its pages, or of another document made from its template, written one after another into the zip.</summary>
/// <param name="isIssue">True for an issue, which says what it is in a part of its own.</param>
internal sealed class IssuePackage(Stream output, WordTemplate template, Media media, bool hasNotes, bool isIssue = true) : IDisposable
{
    public const string MainPart = "word/document.xml";
    private const string NotesPart = "word/footnotes.xml";

    /// <summary>One date for all entries: the same issue gives the same bytes.</summary>
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>The notes that the pages refer to; set when the pages are written.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; set; } = [];

    public void Write(string part, Action<XmlWriter> content)
    {
        using var stream = Open(part);
        using var writer = Xml.Write(stream);
        content(writer);
    }

    /// <summary>Content types and relationships, first in the zip as readers like to find them.</summary>
    public void WriteMap() => PackageMap.Write(this, template, media, hasNotes, isIssue, SettingsPart);

    /// <summary>What stands round the pages: styles with the rung, settings, notes, pictures, the template's own parts, properties, the issue's identity.</summary>
    public void WriteSurroundings(Issue issue, ContentsFit fit)
    {
        WriteSurroundings(fit.Applied(template.Styles), issue.Masthead);
        Write("customXml/item1.xml", writer => IssueIdentity.Write(writer, issue));
        Write("customXml/itemProps1.xml", IssueIdentity.WriteProperties);
    }

    /// <summary>The same for a document that is no issue.</summary>
    /// <param name="about">Title and date for its properties.</param>
    public void WriteSurroundings(XDocument styles, Masthead about)
    {
        Write(Target(RelationshipTypes.Styles)!, writer => styles.Save(writer));
        Write(SettingsPart, writer => template.Settings.Save(writer));
        if (hasNotes)
            Write(NotesPart, writer => Page.Footnotes.Write(writer, Footnotes, template));
        foreach (var part in template.Parts)
            Copy(part);
        foreach (var part in media.Parts)
            Copy(part.PartName, part.Bytes, part.Compressed);
        Write("docProps/core.xml", writer => DocumentProperties.WriteCore(writer, about));
        Write("docProps/app.xml", DocumentProperties.WriteApplication);
    }

    public void Dispose() => zip.Dispose();

    private string SettingsPart => Target(RelationshipTypes.Settings) ?? "word/settings.xml";

    private string? Target(string type) => template.Package.Target(template.Package.MainPart, type);

    private void Copy(string part)
    {
        Copy(part, template.Package.Bytes(part)!.Value, compressed: false);
        var relationships = TemplateParts.RelationshipsPart(part);
        if (template.Package.Bytes(relationships) is { } bytes)
            Copy(relationships, bytes, compressed: false);
    }

    private void Copy(string part, ReadOnlyMemory<byte> bytes, bool compressed)
    {
        using var stream = Open(part, compressed ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        stream.Write(bytes.Span);
    }

    private Stream Open(string part, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(part, level);
        entry.LastWriteTime = EntryDate;
        return entry.Open();
    }
}
