using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Older;

/// <summary>Takes out what converters write in a picture's place: ![](…), an img element, or an empty pair of brackets. Each may go on over several lines.</summary>
internal static partial class PictureMarks
{
    private const int MostLines = 4;

    public static List<TextLine> TakeOut(IReadOnlyList<TextLine> lines, OlderFindings findings)
    {
        var kept = new List<TextLine>(lines.Count);
        var (count, first) = (0, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            if (!Begins().IsMatch(lines[index].Text))
            {
                kept.Add(lines[index]);
                continue;
            }
            first = count++ == 0 ? lines[index].Number : first;
            var text = lines[index].Text;
            for (var more = 1; more < MostLines && index + 1 < lines.Count && IsOpen(text); more++)
                text += " " + lines[++index].Text;
            if (Blanks.Single(Whole().Replace(text, "")) is { Length: > 0 } rest)
                kept.Add(lines[index] with { Text = rest, Raw = rest });
        }
        if (count > 0)
            findings.Pictures(count, first);
        return kept;
    }

    private static bool IsOpen(string text) =>
        text.Count(sign => sign == '{') > text.Count(sign => sign == '}') || text.Count(sign => sign == '<') > text.Count(sign => sign == '>') || text.Count(sign => sign == '(') > text.Count(sign => sign == ')');

    [GeneratedRegex(@"!\[[^\]]*\]\(|^\[\]$|<img\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)(\{[^{}]*\})?|^\[\]$|<img\s[^<>]*>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}
