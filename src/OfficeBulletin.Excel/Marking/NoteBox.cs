using System.Globalization;

namespace OfficeBulletin.Excel.Marking;

/// <summary>Where the box of a comment stands, to the right of its cell, and how large it must be for its text.</summary>
internal static class NoteBox
{
    private const int Width = 300;
    private const int WideWidth = 480;
    private const int FullWidth = 13;
    private const int HalfWidth = 7;
    private const int LineHeight = 17;
    private const int Margin = 16;
    private const int Gap = 15;
    private const int TallestNarrow = 20;
    private const int MostLines = 40;

    /// <summary>First column, pixels into it, first row, pixels into it, and the same of the last ones, from 0 (x:Anchor, ISO/IEC 29500-4 19.4.2.3).</summary>
    public static string Anchor(CellAddress cell, string text, SheetGrid grid)
    {
        var width = Lines(text, Width) > TallestNarrow ? WideWidth : Width;
        var height = (Math.Min(Lines(text, width), MostLines) * LineHeight) + Margin;
        // At the sheet's far edges the box goes to where there is room.
        var left = Math.Min(cell.Column + 1, CellAddress.LastColumn - 20);
        var top = Math.Min(Math.Max(1, cell.Row - 1), CellAddress.LastRow - MostLines);
        var (right, rightPixels) = Walk(left, Gap + width, grid.Width, CellAddress.LastColumn);
        var (bottom, bottomPixels) = Walk(top, height, grid.Height, CellAddress.LastRow);
        return string.Create(CultureInfo.InvariantCulture, $"{left - 1}, {Gap}, {top - 1}, 0, {right - 1}, {rightPixels}, {bottom - 1}, {bottomPixels}");
    }

    private static (int Place, int Pixels) Walk(int from, int distance, Func<int, int> size, int last)
    {
        var place = from;
        for (; place < last && distance >= size(place); place++)
            distance -= size(place);
        return (place, Math.Min(distance, size(place)));
    }

    private static int Lines(string text, int width)
    {
        var lines = 0;
        foreach (var line in text.Split('\n'))
            lines += Math.Max(1, ((line.Sum(character => character < 0x2E80 ? HalfWidth : FullWidth) - 1) / (width - Margin)) + 1);
        return lines;
    }
}
