namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>How high a row must be for its texts to stand in it, wrapped into the width of their columns.</summary>
internal static class RowHeight
{
    private const int LinePoints = 15;
    private const int Spare = 3;

    /// <summary>Excel's bound is 409 points.</summary>
    private const int MostLines = 27;

    /// <summary>In points.</summary>
    public static int Of(int lines) => (Math.Min(lines, MostLines) * LinePoints) + Spare;

    /// <summary>Lines that a text takes. A Chinese character is as wide as two others, and in UTF-8 three bytes long.</summary>
    /// <param name="bytes">Of the text in UTF-8.</param>
    /// <param name="width">In characters.</param>
    public static int Lines(string text, int bytes, double width)
    {
        var wide = (bytes - text.Length) / 2;
        var taken = text.Length + wide;
        if (taken <= width - 1)
            return 1 + Breaks(text);
        return (int)Math.Ceiling(taken * 1.03 / (width - 1)) + Breaks(text);
    }

    private static int Breaks(string text) => text.AsSpan().Count('\n');
}
