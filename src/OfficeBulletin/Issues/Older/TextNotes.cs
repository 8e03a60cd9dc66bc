using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Older;

/// <summary>Footnotes as converters write them: [^1] or [1] in the text, and below it a line that begins with the same mark.</summary>
internal sealed partial class TextNotes
{
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);

    /// <summary>The lines without those that are notes to a mark that stands before them.</summary>
    public List<TextLine> TakeOut(IReadOnlyList<TextLine> lines)
    {
        var kept = new List<TextLine>(lines.Count);
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Note().Match(line.Text) is { Success: true } note && marks.Contains(note.Groups["mark"].Value) && notes.TryAdd(note.Groups["mark"].Value, note.Groups["text"].Value))
                continue;
            if (line.Text.Contains('[', StringComparison.Ordinal))
                marks.UnionWith(Mark().Matches(line.Text).Select(mark => mark.Groups["mark"].Value));
            kept.Add(line);
        }
        return kept;
    }

    /// <summary>A paragraph whose marks are notes again.</summary>
    public Paragraph PutIn(string text)
    {
        if (notes.Count == 0)
            return Paragraph.Of(text);
        var runs = new List<Run>();
        var start = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            if (!notes.TryGetValue(mark.Groups["mark"].Value, out var note))
                continue;
            runs.Add(new Run(text[start..mark.Index], Emphasis.None, new Footnote([note])));
            start = mark.Index + mark.Length;
        }
        if (start < text.Length)
            runs.Add(new Run(text[start..]));
        return new Paragraph(runs);
    }

    [GeneratedRegex(@"\[\^?(?<mark>\d{1,3})\](?!:)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\[\^?(?<mark>\d{1,3})\]:?\s+(?<text>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();
}
