using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Older;

/// <summary>A cell of a line and where it stands in it, in characters.</summary>
internal readonly record struct PlacedCell(int Start, int End, string Text);

/// <summary>Cuts a line into cells: at tabs, at the strokes of markdown, or where two blanks or more stand.</summary>
internal static partial class Cells
{
    /// <summary>The texts between gaps of two blanks and more.</summary>
    public static IReadOnlyList<PlacedCell> Of(string line)
    {
        var cells = new List<PlacedCell>();
        foreach (var match in Between().EnumerateMatches(line))
            cells.Add(new PlacedCell(match.Index, match.Index + match.Length, line.Substring(match.Index, match.Length)));
        return cells;
    }

    /// <summary>The cells of a line with tabs; a tab at the end has a blank cell behind it.</summary>
    public static IReadOnlyList<string> AtTabs(string line) => line.Split('\t', StringSplitOptions.TrimEntries);

    /// <summary>The cells of a line between strokes; null when it does not begin with one.</summary>
    public static IReadOnlyList<string>? AtStrokes(string line)
    {
        var text = line.Trim();
        if (text is not ['|', .., '|'] || text.Length < 3)
            return null;
        return [.. Stroke().Split(text[1..^1]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))];
    }

    /// <summary>True for the line of dashes below a markdown header.</summary>
    public static bool IsRule(IReadOnlyList<string> cells) => cells.All(cell => Dashes().IsMatch(cell));

    [GeneratedRegex(@"\S+( \S+)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stroke();

    [GeneratedRegex("^:?-+:?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dashes();
}
