using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Word.Design;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

/// <summary>The wording of the narrative that ships (templates/narrative.docx), with what may be written in it; from then on an editor changes it in Word.</summary>
public static class NarrativeDesign
{
    /// <summary>Tags stand out from the words that are printed.</summary>
    private const string TagColor = "1F5FA8";
    private const string HelpSize = "24";

    public static void Write(Stream output) => DesignedDocument.Write(
        output,
        main => main.Document = new Document(new Body([.. Wording(), Line("Normal", "{#说明}"), .. NarrativeHelp.Lines.Select(Help), Line("Normal", "{/说明}"), Section()])));

    private static IEnumerable<Paragraph> Wording() => NarrativeTemplate.DefaultParagraphs.Select(paragraph => Line("BodyText", paragraph));

    private static Paragraph Line(string style, string text) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. Pieces(text).Select(piece => Piece(piece, null))]);

    private static Paragraph Help(string text) => new(
    [
        new ParagraphProperties(
            new ParagraphStyleId { Val = "Normal" },
            new SpacingBetweenLines { Line = "400", LineRule = LineSpacingRuleValues.Exact },
            text.Contains('\t', StringComparison.Ordinal) ? new Indentation { Left = "3200", Hanging = "3200" } : new Indentation { Left = "0" },
            new Justification { Val = JustificationValues.Left }),
        .. Pieces(text).Select(piece => Piece(piece, HelpSize)),
    ]);

    /// <summary>Texts, and tags with their braces.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var brace = text.IndexOfAny(['{', '\t'], start + 1);
            var end = text[start] switch
            {
                '{' => text.IndexOf('}', start) + 1,
                '\t' => start + 1,
                _ => brace < 0 ? text.Length : brace,
            };
            yield return text[start..end];
            start = end;
        }
    }

    private static Run Piece(string text, string? size)
    {
        var look = new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        if (text[0] == '{')
            look.Append(new Color { Val = TagColor });
        if (size is not null)
            look.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        return new Run(look, text == "\t" ? new TabChar() : new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static SectionProperties Section() => new(
        new PageSize { Width = 11906U, Height = 16838U },
        new PageMargin { Top = 2098, Right = 1474U, Bottom = 1984, Left = 1588U, Header = 851U, Footer = 1446U, Gutter = 0U });
}
