using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>Lines that are column headings (栏目) by their form: 【…】 and nothing else, in whatever brackets, also broken over two lines.</summary>
internal static class HeadingLines
{
    private const int Longest = 60;
    private const int LongestInOtherBrackets = 20;

    public static bool HasForm(TextLine line) =>
        line is { IsTable: false, Text: ['【', .., '】'] text } && text.Length <= Longest && text.IndexOf('】', StringComparison.Ordinal) == text.Length - 1;

    /// <summary>A line's name as headings are compared: without brackets and blanks.</summary>
    public static string Key(string text) => ColumnHeading.Key(ColumnHeading.Name(text));

    /// <summary>The lines with every heading in one line and in 【】.</summary>
    public static List<TextLine> Mend(IReadOnlyList<TextLine> lines)
    {
        var mended = new List<TextLine>(lines.Count);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (!line.IsTable && OpensHeading(line.Text) && index + 1 < lines.Count && ClosesHeading(lines[index + 1]))
                line = line with { Text = Blanks.Join(line.Text, lines[++index].Text) };
            else if (!line.IsTable && InOtherBrackets(line.Text))
                line = line with { Text = $"【{line.Text[1..^1].Trim()}】" };
            mended.Add(line);
        }
        return mended.Exists(HasForm) ? mended : BareHeadings.Bracket(mended);
    }

    private static bool OpensHeading(string text) => text is ['【', ..] && text.Length <= Longest / 2 && !text.Contains('】', StringComparison.Ordinal);

    private static bool ClosesHeading(TextLine line) =>
        line is { IsTable: false, Text: [not '【', .., '】'] text } && text.Length <= Longest / 2 && !text.Contains('【', StringComparison.Ordinal);

    private static bool InOtherBrackets(string text) =>
        text.Length <= LongestInOtherBrackets && text is ['〖', .., '〗'] or ['［', .., '］'] or ['[', .., ']'] or ['〔', .., '〕'] && text.Length > 2;
}
