using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Finds titles among lines that have no looks: by the entries of the contents, by the heading signs of markdown, else where an item begins by their form,
/// lines that end short without a mark above running text.
/// </summary>
internal sealed class TitleLines(IReadOnlyList<TextLine> lines, LineMeasure measure, PrintedEntries entries)
{
    private const int MostLines = 4;
    private const int LongestTitle = 80;

    /// <summary>So much narrower than the page is a line that ended because its text did.</summary>
    private const double ShortBy = 3.6;

    /// <summary>How many lines from here are a title; 0 when none begins here.</summary>
    /// <param name="atStart">True where an item begins: first in the column or after an attribution.</param>
    /// <param name="after">True where a title may stand inside: the line before is finished.</param>
    public int CountAt(int index, bool atStart, bool after)
    {
        if (!MayBeTitle(lines[index]))
            return 0;
        if (InContents(index) is var entry and > 0 && (atStart || after))
            return entry;
        if (lines[index].Heading > 0)
            return Signed(index);
        return atStart ? ByForm(index) : 0;
    }

    private int InContents(int index)
    {
        var text = "";
        for (var count = 1; count <= MostLines && index + count <= lines.Count && MayBeTitle(lines[index + count - 1]); count++)
        {
            text += lines[index + count - 1].Text;
            if (entries.HasEntry(text))
                return count;
        }
        return 0;
    }

    /// <summary>Neighbouring headings of one level are the lines of one title.</summary>
    private int Signed(int index)
    {
        var count = 1;
        while (count < MostLines && index + count < lines.Count && lines[index + count].Heading == lines[index].Heading && MayBeTitle(lines[index + count]))
            count++;
        return count;
    }

    private int ByForm(int index)
    {
        if (measure.Width is not { } width)
            return Unbroken(index);
        var count = 0;
        for (var line = 0; line < MostLines && index + line < lines.Count && MayBeTitle(lines[index + line]); line++)
        {
            if (lines[index + line].Width < width - ShortBy)
                count = line + 1;
            else if (count > 0)
                break;
        }
        return count > 0 && HasTextAt(index + count) ? count : 0;
    }

    /// <summary>Where every line is a paragraph, the lines before the first that is a sentence.</summary>
    private int Unbroken(int index)
    {
        var count = 0;
        while (count < MostLines && index + count < lines.Count && MayBeTitle(lines[index + count]))
            count++;
        return count > 0 && HasTextAt(index + count) ? count : 0;
    }

    private bool HasTextAt(int index) => index < lines.Count && !lines[index].IsTable && Attribution.Parse(lines[index].Text) is null;

    private static bool MayBeTitle(TextLine line) =>
        !line.IsTable && line.Text.Length <= LongestTitle && !line.Bulleted && line.Text[^1] is not ('。' or '；' or '：' or '，' or '、' or ':' or ';' or ',' or '.')
        && !line.Text.Contains('。', StringComparison.Ordinal) && Attribution.ParseEnd(line.Text) is null && !ImprintLabel.Starts(line.Text);
}
