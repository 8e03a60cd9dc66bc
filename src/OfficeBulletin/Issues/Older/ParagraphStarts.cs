using System.Text.RegularExpressions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Which words begin paragraphs in a text (会前, 一是, …强调): those that stand more often below a line that ended than behind a sentence inside a line.
/// </summary>
internal sealed partial class ParagraphStarts
{
    private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);

    /// <param name="lines">Lines of the body, without headings and tables.</param>
    /// <param name="ended">Whether a line surely is the last of its paragraph.</param>
    public static ParagraphStarts Of(IReadOnlyList<TextLine> lines, Func<TextLine, bool> ended)
    {
        var found = new ParagraphStarts();
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0 && ended(lines[index - 1]))
                found.Count(lines[index].Text, 1);
            foreach (var sentence in lines[index].Text.Split('。').Skip(1))
                found.Count(sentence, -1);
        }
        return found;
    }

    public bool IsOne(string text) => Kind(text) is { } kind && starts.GetValueOrDefault(kind) > 0;

    private void Count(string text, int times)
    {
        if (Kind(text) is { } kind)
            starts[kind] = starts.GetValueOrDefault(kind) + times;
    }

    /// <summary>The word that a text begins with, numbers and names left out; null when it is none of those that begin paragraphs.</summary>
    private static string? Kind(string text)
    {
        if (LineShape.StartsWithDate(text))
            return "日";
        if (Word().Match(text) is not { Success: true } match)
            return null;
        return match.Groups["word"].Value;
    }

    [GeneratedRegex("^([一二三四五六七八九十](?<word>是)|(?<word>第)[一二三四五六七八九十]|(?<word>近日|日前|会上|会前|会后|会议|据悉|下一步|接下来|此外|同时|座谈会上|活动|随后|期间|目前|当天|最后|截至|为)|[^他她，。]{2,8}(?<word>指出|强调|要求|表示|认为|提出))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
