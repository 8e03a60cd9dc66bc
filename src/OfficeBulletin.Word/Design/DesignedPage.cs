using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Design;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

/// <summary>The page of the shipped template: A4, type area 156 × 225 mm (GB/T 9704-2012 5.1–5.2), page numbers 7 mm below it (7.5).</summary>
internal static class DesignedPage
{
    /// <summary>Twips from line to line. Exactly 22 fill the type area; 580 would give 21.</summary>
    public const int LinePitch = 579;

    /// <summary>Width of the type area in twips.</summary>
    public const int TextWidth = 8844;

    /// <summary>The section: footers by relationship id, odd pages first.</summary>
    public static SectionProperties Section(string oddFooter, string evenFooter) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new PageSize { Width = 11906U, Height = 16838U },
        new PageMargin { Top = 2098, Right = 1474U, Bottom = 1984, Left = 1588U, Header = 851U, Footer = 1446U, Gutter = 0U },
        new PageNumberType { Start = 1 },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = LinePitch });

    /// <summary>A footer: — N — to the right on odd pages, to the left on even ones, one character free.</summary>
    public static Footer PageNumber(bool odd) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = "Footer" },
            odd ? new Indentation { Right = "280", RightChars = 100 } : new Indentation { Left = "280", LeftChars = 100 },
            new Justification { Val = odd ? JustificationValues.Right : JustificationValues.Left }),
        Run("— "),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        Run(" —")));

    private static Run Run(string text) => new(
        new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia }),
        new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
