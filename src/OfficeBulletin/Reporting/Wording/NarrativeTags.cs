namespace OfficeBulletin.Reporting.Wording;

/// <summary>Parts a paragraph into text and tags. Braces are full-width or half-width, blanks in them too.</summary>
internal static class NarrativeTags
{
    private const string Braces = "{}｛｝";

    /// <summary>Texts and tags in order; a brace without its partner is a fault and stays text.</summary>
    /// <param name="findings">Null where nobody wants to hear of faults.</param>
    public static IEnumerable<(string? Text, NarrativeTag? Tag)> Of(string paragraph, int number, NarrativeFindings? findings)
    {
        var written = 0;
        for (var at = Next(paragraph, 0); at >= 0; at = Next(paragraph, at + 1))
        {
            var end = IsOpening(paragraph[at]) ? Next(paragraph, at + 1) : -1;
            if (end < 0 || IsOpening(paragraph[end]))
            {
                findings?.LoneBrace(paragraph, at, number);
                continue;
            }
            if (at > written)
                yield return (paragraph[written..at], null);
            yield return (null, Tag(paragraph, at, end, number));
            written = end + 1;
            at = end;
        }
        if (written < paragraph.Length)
            yield return (paragraph[written..], null);
    }

    private static NarrativeTag Tag(string paragraph, int at, int end, int number)
    {
        var inside = paragraph[(at + 1)..end].Trim();
        var sign = inside.Length == 0 ? '\0' : inside[0] switch
        {
            '#' or '＃' => '#',
            '^' or '＾' => '^',
            '/' or '／' => '/',
            _ => '\0',
        };
        var words = (sign == '\0' ? inside : inside[1..]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new NarrativeTag(paragraph[at..(end + 1)], sign, words, number, at);
    }

    private static int Next(string paragraph, int from) => paragraph.AsSpan(from).IndexOfAny(Braces) is var found and >= 0 ? from + found : -1;

    private static bool IsOpening(char brace) => brace is '{' or '｛';
}
