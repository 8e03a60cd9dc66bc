using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Texts as a cell can hold them, and the room that they need.</summary>
internal static class SheetText
{
    /// <summary>The most characters of a cell.</summary>
    public const int Longest = 32_767;

    // Names in 宋体 come out a little wider than two figures a character, and a cell keeps some room at its edges.
    private const double Slack = 1.05;
    private const double Padding = 1.5;

    /// <summary>The text without characters that nobody sees, cut at <see cref="Longest"/>.</summary>
    public static string Of(string text)
    {
        var visible = InvisibleCharacters.Remove(text, []);
        if (visible.Length <= Longest)
            return visible;
        return visible[..(char.IsHighSurrogate(visible[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
    }

    /// <summary>Width of the longest line in characters of a column, the cell's edges among them.</summary>
    /// <param name="size">Of the font, in points.</param>
    public static double Width(string text, double size) => (text.Split('\n').Max(line => LineWidth.Of(line)) * 2 * Slack * size / ReportLooks.Size) + Padding;

    /// <summary>Lines that a text takes when it is wrapped into a width.</summary>
    public static int Lines(string text, double width, double size) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling((Width(line, size) - Padding) / Math.Max(1, width - Padding))));
}
