namespace OfficeBulletin.Submissions;

/// <summary>A title as its cells break it.</summary>
public static class TitleText
{
    /// <summary>The lines of the title, and from the first that begins with —— on those of the subtitle.</summary>
    public static (IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle) Lines(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return ([text.Trim()], []);
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var subtitle = Array.FindIndex(lines, IsSubtitle);
        return subtitle > 0 ? (lines[..subtitle], lines[subtitle..]) : (lines, []);
    }

    /// <summary>The lines of a subtitle that has a cell of its own, the first with its dash.</summary>
    public static IReadOnlyList<string> Subtitle(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, index) => index > 0 || IsSubtitle(line) ? line : "——" + line)];

    private static bool IsSubtitle(string line) => line is ['—', ..] or ['─', '─', ..] or ['-', '-', ..] or ['－', '－', ..];
}
