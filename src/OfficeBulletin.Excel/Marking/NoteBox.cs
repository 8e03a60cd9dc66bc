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
    private const int LongestWalk = 500;

    /// <summary>First column, pixels into it, first row, pixels into it, and the same of the last ones, from 0 (x:Anchor, ISO/IEC 29500-4 19.4.2.3).</summary>
    public static string Anchor(CellAddress cell, string text, SheetGrid grid)
    {
        var (width, height) = Size(text);
        // At the sheet's far edges the box goes to where there is room.
        var left = Math.Min(cell.Column + 1, CellAddress.LastColumn - 20);
        var top = Math.Min(Math.Max(1, cell.Row - 1), CellAddress.LastRow - MostLines);
        var (right, rightPixels) = Walk(left, Gap + width, grid.Width, CellAddress.LastColumn);
        var (bottom, bottomPixels) = Walk(top, height, grid.Height, CellAddress.LastRow);
        return string.Create(CultureInfo.InvariantCulture, $"{left - 1}, {Gap}, {top - 1}, 0, {right - 1}, {rightPixels}, {bottom - 1}, {bottomPixels}");
    }

    /// <summary>The same place, as large as the text needs or as it was, whichever is more; null when the anchor is none.</summary>
    public static string? Grown(string? anchor, string text, SheetGrid grid)
    {
        var numbers = (anchor ?? "").Split(',').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < CellAddress.LastRow ? number : -1).ToList();
        if (numbers is not [var left, var leftPixels, var top, var topPixels, var right, var rightPixels, var bottom, var bottomPixels] || numbers.Contains(-1) || left >= CellAddress.LastColumn)
            return null;
        var (width, height) = Size(text);
        var wide = Walk(left + 1, leftPixels + width, grid.Width, CellAddress.LastColumn);
        var tall = Walk(top + 1, topPixels + height, grid.Height, CellAddress.LastRow);
        var (column, columnPixels) = wide.CompareTo((right + 1, rightPixels)) > 0 ? (wide.Place - 1, wide.Pixels) : (right, rightPixels);
        var (row, rowPixels) = tall.CompareTo((bottom + 1, bottomPixels)) > 0 ? (tall.Place - 1, tall.Pixels) : (bottom, bottomPixels);
        return string.Create(CultureInfo.InvariantCulture, $"{left}, {leftPixels}, {top}, {topPixels}, {column}, {columnPixels}, {row}, {rowPixels}");
    }

    private static (int Width, int Height) Size(string text)
    {
        var width = Lines(text, Width) > TallestNarrow ? WideWidth : Width;
        return (width, (Math.Min(Lines(text, width), MostLines) * LineHeight) + Margin);
    }

    private static (int Place, int Pixels) Walk(int from, int distance, Func<int, int> size, int last)
    {
        var place = from;
        // Over long stretches of hidden rows a box cannot be made larger.
        for (last = Math.Min(last, from + LongestWalk); place < last && distance >= size(place); place++)
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
