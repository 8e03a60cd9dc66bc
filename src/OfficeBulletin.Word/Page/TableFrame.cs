using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>What every printed table has in common: full width with real grid columns (WPS goes by them), thin lines, rows that are not split over pages.</summary>
internal static class TableFrame
{
    /// <summary>Most rows a table may have to be kept on one page.</summary>
    private const int ShortTable = 12;

    /// <summary>Twips for each column by its relative width; they add up to the type area.</summary>
    public static IReadOnlyList<int> Share(IReadOnlyList<int> relative, int textWidth)
    {
        var whole = relative.Sum(width => (long)Math.Max(1, width));
        var widths = relative.Select(width => (int)(Math.Max(1, width) * textWidth / whole)).ToArray();
        widths[^1] += textWidth - widths.Sum();
        return widths;
    }

    /// <param name="margin">At the left and at the right of every cell, in twips; null for Word's own.</param>
    public static void Start(Pen pen, IReadOnlyList<int> widths, int? margin = null)
    {
        pen.Start("tbl");
        pen.Start("tblPr");
        Width(pen, "tblW", widths.Sum());
        pen.Start("tblBorders");
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            pen.Start(side);
            pen.Attribute("val", "single");
            pen.Attribute("sz", 4);
            pen.Attribute("space", 0);
            pen.Attribute("color", "000000");
            pen.End();
        }
        pen.End();
        pen.Start("tblLayout");
        pen.Attribute("type", "fixed");
        pen.End();
        if (margin is { } twips)
        {
            pen.Start("tblCellMar");
            Width(pen, "left", twips);
            Width(pen, "right", twips);
            pen.End();
        }
        pen.End();
        pen.Start("tblGrid");
        foreach (var width in widths)
        {
            pen.Start("gridCol");
            pen.Attribute("w", width);
            pen.End();
        }
        pen.End();
    }

    public static void StartRow(Pen pen, bool header)
    {
        pen.Start("tr");
        pen.Start("trPr");
        pen.Empty("cantSplit");
        pen.Start("trHeight");
        pen.Attribute("val", 400);
        pen.Attribute("hRule", "atLeast");
        pen.End();
        if (header)
            pen.Empty("tblHeader");
        pen.End();
    }

    /// <param name="merge">restart, continue, or null for a cell merged with none below.</param>
    public static void StartCell(Pen pen, IReadOnlyList<int> widths, int column, int span, string? merge)
    {
        pen.Start("tc");
        pen.Start("tcPr");
        Width(pen, "tcW", Across(widths, column, span));
        if (span > 1)
            pen.Value("gridSpan", span);
        if (merge is not null)
            pen.Value("vMerge", merge);
        pen.Value("vAlign", "center");
        pen.End();
    }

    public static void EndCell(Pen pen, string style, IReadOnlyList<Paragraph> paragraphs, ParagraphTouch touch)
    {
        foreach (var paragraph in paragraphs)
        {
            pen.StartParagraph(style, touch);
            BodyBlocks.Runs(pen, paragraph);
            pen.EndParagraph();
        }
        if (paragraphs.Count == 0)
            pen.Paragraph(style, "", touch);
        pen.End();
    }

    /// <summary>Rows of a short table hold together on one page; its last row holds on to nothing.</summary>
    public static ParagraphTouch Hold(int row, int rows) => rows <= ShortTable && row < rows - 1 ? ParagraphTouch.KeepNext : ParagraphTouch.None;

    /// <summary>Width of a cell over so many columns.</summary>
    private static int Across(IReadOnlyList<int> widths, int column, int span)
    {
        var width = 0;
        for (var end = column + span; column < end; column++)
            width += widths[column];
        return width;
    }

    private static void Width(Pen pen, string element, int width)
    {
        pen.Start(element);
        pen.Attribute("w", width);
        pen.Attribute("type", "dxa");
        pen.End();
    }
}
