using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Column headings of a text that sets none in brackets: by the levels of markdown, the upper above the titles; else lines of the contents with entries below
/// them that stand once more in the body.
/// </summary>
internal static class BareHeadings
{
    private const int Longest = 24;

    /// <returns>The lines, column headings in 【】; unchanged where nothing tells them.</returns>
    public static List<TextLine> Bracket(List<TextLine> lines)
    {
        var names = Repeated(lines);
        if (names.Count > 0)
            names.UnionWith(AlikeInBody(lines, names));
        if (names.Count > 0)
            return lines.ConvertAll(line => IsName(line) && names.Contains(line.Key) ? Bracketed(line) : line);
        return Level(lines) is { } level ? lines.ConvertAll(line => line.Heading == level && IsName(line) && !ContentsLines.IsWord(line.Text) ? Bracketed(line) : line) : lines;
    }

    private static HashSet<string> Repeated(List<TextLine> lines)
    {
        var times = lines.Where(IsName).GroupBy(line => line.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            var next = lines[index + 1];
            if (IsName(lines[index]) && (next.Bulleted || ContentsLines.HasBullet(next.Text)) && times[lines[index].Key] == 2)
                names.Add(lines[index].Key);
        }
        return names;
    }

    /// <summary>In markdown, a heading of the level that columns have in the body is a column too, such as one without entries in the contents.</summary>
    private static IEnumerable<string> AlikeInBody(List<TextLine> lines, HashSet<string> names)
    {
        var level = lines.FindLast(line => line.Heading > 0 && names.Contains(line.Key))?.Heading ?? 0;
        return lines.Where(line => level > 0 && line.Heading == level && IsName(line) && !ContentsLines.IsWord(line.Text)).Select(line => line.Key);
    }

    /// <summary>The upper of the two levels used most; null when there are not two.</summary>
    private static int? Level(List<TextLine> lines)
    {
        var levels = lines.Where(line => line.Heading > 0).GroupBy(line => line.Heading).Where(level => level.Count() > 1 || level.Key > 1).Select(level => level.Key).Order().ToList();
        return levels.Count > 1 ? levels[0] : null;
    }

    private static bool IsName(TextLine line) =>
        line is { IsTable: false, Bulleted: false } && line.Text.Length is > 1 and <= Longest && !LineShape.HasPause(line.Text) && !LineShape.IsTerminated(line.Text) && !ContentsLines.HasBullet(line.Text);

    private static TextLine Bracketed(TextLine line) => line with { Text = $"【{line.Text}】" };
}
