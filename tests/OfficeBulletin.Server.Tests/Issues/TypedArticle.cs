using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Server.Tests.Issues;

/// <summary>A unit's Word file of plain paragraphs.</summary>
internal static class TypedArticle
{
    public static byte[] Of(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(text => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))))));
        return stream.ToArray();
    }
}
