using OfficeBulletin.Issues;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>
/// How a table of the notice fits the type area: no number is broken over two lines, however many channels there are. Few columns have the style's size and the usual shares; many
/// get narrower margins and smaller letters.
/// </summary>
/// <param name="Widths">Of the columns, in twips.</param>
/// <param name="Size">Of the letters in half-points; null for the style's own.</param>
/// <param name="Margin">At the left and at the right of a cell, in twips; null for Word's own.</param>
internal sealed record NoticeFit(IReadOnlyList<int> Widths, int? Size, int? Margin)
{
    /// <summary>The first column holds names and is wider than the figures.</summary>
    private const int NameWidth = 6;
    private const int FigureWidth = 4;

    private const int UsualMargin = 108;

    /// <summary>A heading is broken where it must be, but not within （条）.</summary>
    private const int HeadingNeeds = 6;

    /// <summary>Half-characters of a name that are kept on one line; a longer one is broken.</summary>
    private const int NameNeeds = 8;

    public static NoticeFit Of(NoticeTable table, StyleSheet styles, TypeArea area)
    {
        var styled = styles.Number(StyleNames.TableText, "rPr", "sz", "val") ?? 24;
        var needs = Needs(table);
        IReadOnlyList<int> usual = TableFrame.Share([NameWidth, .. Enumerable.Repeat(FigureWidth, needs.Count - 1)], area.Width);
        if (Fits(usual, needs, styled, UsualMargin))
            return new NoticeFit(usual, null, null);
        (int Size, int Margin) tried = (styled, UsualMargin);
        foreach (var rung in (ReadOnlySpan<(int Size, int Margin)>)[(styled, 57), (21, 57), (18, 40), (15, 28), (12, 20)])
        {
            tried = (Math.Min(rung.Size, styled), rung.Margin);
            if (needs.Sum(need => Twips(need, tried.Size, tried.Margin)) <= area.Width)
                break;
        }
        var widths = TableFrame.Share([.. needs.Select(need => Twips(need, tried.Size, tried.Margin))], area.Width);
        return new NoticeFit(widths, tried.Size == styled ? null : tried.Size, tried.Margin);
    }

    /// <summary>What must stand on one line, column by column, in half-characters.</summary>
    private static List<int> Needs(NoticeTable table)
    {
        List<IReadOnlyList<string?>> rows = [.. table.Rows, table.Total ?? []];
        var columns = Math.Max(1, rows.Append(table.Header).Max(row => row.Count));
        return
        [
            Math.Min(NameNeeds, Widest(rows, 0)),
            .. Enumerable.Range(1, columns - 1).Select(column => Math.Max(column < table.Header.Count ? HeadingNeeds : 0, Widest(rows, column))),
        ];
    }

    private static int Widest(List<IReadOnlyList<string?>> rows, int column) =>
        rows.Max(row => column < row.Count && row[column] is { } cell ? cell.Split('\n').Max(ContentsFit.HalfWidths) : 1);

    private static bool Fits(IReadOnlyList<int> widths, List<int> needs, int size, int margin) => widths.Zip(needs).All(column => Twips(column.Second, size, margin) <= column.First);

    /// <summary>A half-character is half as wide as the letters are high, and half a point is 10 twips.</summary>
    private static int Twips(int halfCharacters, int size, int margin) => (halfCharacters * size * 5) + (2 * margin);
}
