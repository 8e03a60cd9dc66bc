using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Design;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Tests.Assembly;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

/// <summary>A document made by the assembler, opened with the SDK, which judges it too.</summary>
internal sealed class AssembledDocument : IDisposable
{
    private static readonly Lazy<byte[]> Designed = new(() =>
    {
        using var file = new MemoryStream();
        TemplateDesign.Write(file);
        return file.ToArray();
    });

    private readonly WordprocessingDocument document;

    private AssembledDocument(byte[] bytes, Assembled assembled)
    {
        Bytes = bytes;
        Assembled = assembled;
        document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    public byte[] Bytes { get; }

    public Assembled Assembled { get; }

    public MainDocumentPart Main => document.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    public System.IO.Packaging.PackageProperties Properties => document.PackageProperties;

    public IEnumerable<string> Faults => new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

    public static byte[] TemplateBytes => Designed.Value;

    public static Outcome<WordTemplate> Template(byte[] bytes) => PackageGate.Open(bytes, PackageKind.Word, "issue.docx").Then(package => WordTemplate.Open(package, "issue.docx"));

    public static AssembledDocument Of(Issues.Issue issue, byte[]? template = null, int? rung = null)
    {
        using var file = new MemoryStream();
        var opened = Template(template ?? TemplateBytes);
        Assert.False(opened.Refused, string.Join('\n', opened.Findings.Select(finding => finding.Message)));
        var assembled = IssueAssembler.Assemble(opened.Value!, issue, file, rung);
        return new AssembledDocument(file.ToArray(), assembled);
    }

    /// <summary>Paragraphs as "style name: text"; line breaks are /.</summary>
    public IReadOnlyList<string> Lines()
    {
        var names = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!, StringComparer.Ordinal);
        return [.. Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => $"{(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? names[id] : "")}: {Text(paragraph)}")];
    }

    public static string Text(OpenXmlElement element) => string.Concat(element.Descendants().Select(part => part switch
    {
        Text text => text.Text,
        Break => "/",
        TabChar => "\t",
        _ => "",
    }));

    public void Dispose() => document.Dispose();
}
