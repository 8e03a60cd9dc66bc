using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace OfficeBulletin.Word.Design;

/// <summary>A document of the workshop, with the styles that all of them share.</summary>
internal static class DesignedDocument
{
    /// <param name="fill">Gives the main part, which has its styles, everything else.</param>
    public static void Write(Stream output, Action<MainDocumentPart> fill)
    {
        using var buffer = new MemoryStream();
        using (var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rIdMain");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DesignedStyles.Create();
            fill(main);
        }
        buffer.Position = 0;
        buffer.CopyTo(output);
    }
}
