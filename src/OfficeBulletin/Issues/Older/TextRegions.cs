using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>The lines of an issue, divided: masthead, contents, body, imprint. Every line stands in exactly one.</summary>
internal sealed record TextRegions(IReadOnlyList<TextLine> Masthead, IReadOnlyList<TextLine> Contents, IReadOnlyList<TextLine> Body, IReadOnlyList<TextLine> Imprint)
{
    private const int LongestTail = 24;

    public static TextRegions Of(IReadOnlyList<TextLine> lines)
    {
        var tail = TailStart(lines);
        var (contents, body) = ContentsLines.Range(lines, tail);
        return new TextRegions(Slice(lines, 0, contents), Slice(lines, contents, body), Slice(lines, body, tail), Slice(lines, tail, lines.Count));
    }

    /// <summary>Index of the first label after the last line that surely belongs to the body; the number of lines when there is none.</summary>
    private static int TailStart(IReadOnlyList<TextLine> lines)
    {
        var start = lines.Count;
        for (var index = lines.Count - 1; index >= 0 && lines.Count - index <= LongestTail && !IsSurelyBody(lines[index]); index--)
        {
            if (ImprintLabel.Starts(lines[index].Text))
                start = index;
        }
        return start;
    }

    private static bool IsSurelyBody(TextLine line) => line.IsTable || line.Heading > 0 || HeadingLines.HasForm(line) || Attribution.ParseEnd(line.Text) is not null;

    private static IReadOnlyList<TextLine> Slice(IReadOnlyList<TextLine> lines, int start, int end) => [.. lines.Skip(start).Take(end - start)];
}
