using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Finds titles among lines that have no looks: by the entries of the contents, by the heading signs of markdown, else where an item begins by their form,
/// lines that end short without a mark above running text.
/// </summary>
internal sealed class TitleLines(IReadOnlyList<TextLine> lines, LineMeasure measure, PrintedEntries entries)
{
    private const int MostLines = 4;
    private const int LongestTitle = 80;
    private const int ShortestUnannounced = 14;
    private const int LongestRemainder = 2;
    private const double WidestWithComma = 26;
    private const double WidestIndent = 3.5;

    /// <summary>So much narrower than the page is a line that ended because its text did: at least the first, and no more than the second, else the share. With a comma it must be shorter.</summary>
    private const double ShortByLeast = 3.6;
    private const double ShortByMost = 5;
    private const double ShortByShare = 0.15;
    private const double ShortWithComma = 8;

    /// <summary>How alike a contents entry must be where a title is expected, and where it is not.</summary>
    private const double Alike = 0.7;
    private const double MuchAlike = 0.85;

    /// <summary>How many lines from here are a title; 0 when none begins here.</summary>
    /// <param name="atStart">True where an item begins: first in the column or after an attribution.</param>
    /// <param name="after">True where a title may stand inside: the line before is finished.</param>
    public int CountAt(int index, bool atStart, bool after)
    {
        if (!MayBePart(lines[index]) || (!atStart && !after && lines[index].Heading == 0))
            return 0;
        if (InContents(index, atStart ? Alike : MuchAlike) is var entry and > 0)
            return entry;
        if (!MayBeTitle(lines[index]) && measure.Width is null)
            return 0;
        if (!atStart && LineShape.StartsItem(lines[index].Text))
            return 0;
        if (lines[index].Heading > 0)
            return Signed(index);
        if (atStart)
            return ByForm(index);
        return entries.IsEmpty ? Unannounced(index) : 0;
    }

    /// <summary>Without contents, a title below an item that nobody signed: longer than a heading inside an article, and without a comma.</summary>
    private int Unannounced(int index)
    {
        var count = ByForm(index);
        var title = Enumerable.Range(index, count).Select(line => lines[line].Text).ToList();
        return title.Exists(line => LineShape.HasPause(line)) || title.Sum(line => line.Length) < ShortestUnannounced ? 0 : count;
    }

    /// <summary>The lines most like an entry that no title has taken yet; the fewest, when several are.</summary>
    private int InContents(int index, double least)
    {
        var text = "";
        var (best, most) = (0, least);
        for (var count = 1; count <= MostLines && index + count <= lines.Count && MayBePart(lines[index + count - 1]); count++)
        {
            text += lines[index + count - 1].Text;
            if (entries.HasEntry(text))
                return count + Remainder(index + count);
            if (entries.Likeness(text) is var likeness && likeness > most)
                (best, most) = (count, likeness);
        }
        return best;
    }

    /// <summary>1 for a last character or two of a title that its entry in the contents lacks, else 0.</summary>
    private int Remainder(int index) =>
        measure.Width is not null && index < lines.Count && MayBeTitle(lines[index]) && lines[index].Text.Length <= LongestRemainder && HasTextAt(index + 1) ? 1 : 0;

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
        for (var line = 0; line < MostLines && index + line < lines.Count && MayBePart(lines[index + line]); line++)
        {
            if (MayBeTitle(lines[index + line]) && IsShort(lines[index + line], width))
                count = line + 1;
            else if (count > 0 || lines[index + line].Text.Contains('，', StringComparison.Ordinal))
                break;
        }
        return count > 0 && HasTextAt(index + count) ? count : 0;
    }

    private bool IsShort(TextLine line, double width)
    {
        var indented = measure.IndentsTell ? line.Indent : 0;
        var by = line.Text.Contains('，', StringComparison.Ordinal) ? ShortWithComma : Math.Clamp(width * ShortByShare, ShortByLeast, ShortByMost);
        return line.Width < width - by && (indented < 1 || indented > WidestIndent || line.Width + indented < width - by);
    }

    /// <summary>Where every line is a paragraph, the lines before the first that is a sentence.</summary>
    private int Unbroken(int index)
    {
        var count = 0;
        while (count < MostLines && index + count < lines.Count && MayBeTitle(lines[index + count]) && !IsLongClause(lines[index + count]))
            count++;
        return count > 0 && HasTextAt(index + count) ? count : 0;
    }

    private static bool IsLongClause(TextLine line) => line.Width > WidestWithComma && line.Text.Contains('，', StringComparison.Ordinal);

    /// <summary>A line that begins with —— below a title.</summary>
    public bool IsSubtitle(int index) => MayBeTitle(lines[index]) && TitleFinder.IsSubtitle(lines[index].Text);

    /// <summary>The rest of a subtitle that was too long for one line: it ends short above running text.</summary>
    public bool GoesOnSubtitle(int index) =>
        measure.Width is { } width && MayBeTitle(lines[index]) && lines[index].BlanksBefore <= measure.BlanksInside && IsShort(lines[index], width) && !LineShape.HasPause(lines[index].Text) && HasTextAt(index + 1);

    private bool HasTextAt(int index) => index < lines.Count && !lines[index].IsTable && Attribution.Parse(lines[index].Text) is null;

    private static bool MayBeTitle(TextLine line) => MayBePart(line) && line.Text[^1] is not ('，' or '、' or ',');

    /// <summary>A line of a title but its last may end with a comma.</summary>
    private static bool MayBePart(TextLine line) =>
        !line.IsTable && line.Text.Length <= LongestTitle && !line.Bulleted && line.Text[^1] is not ('。' or '；' or '：' or ':' or ';' or '.')
        && !line.Text.Contains('。', StringComparison.Ordinal) && Attribution.ParseEnd(line.Text) is null && !ImprintLabel.Starts(line.Text);
}
