using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>The contents page (目录) among the lines of an issue: its headings and entries stand once there and once more over their items.</summary>
internal static partial class ContentsLines
{
    private const int MostLinesOfEntry = 4;
    private const double WidestEntryLine = 60;

    /// <param name="end">Index after the last line to look at.</param>
    /// <returns>Index of the first line of the contents and of the first line after; equal, and the body's start, when there are none.</returns>
    public static (int Start, int End) Range(IReadOnlyList<TextLine> lines, int end)
    {
        var prose = Enumerable.Range(0, end).FirstOrDefault(index => IsProse(lines[index]), end);
        var first = Enumerable.Range(0, prose).FirstOrDefault(index => HeadingLines.HasForm(lines[index]) || IsWord(lines[index].Text) || lines[index].Bulleted || HasBullet(lines[index].Text), -1);
        if (first < 0)
            return FirstOfBody(lines, end, prose);
        var body = BodyStart(lines, first, prose);
        return body > first ? (first, body) : (body, body);
    }

    /// <summary>The contents as printed blocks. Entries that were broken over several lines are made whole.</summary>
    /// <param name="body">The text of the body without blanks, where the titles stand whole.</param>
    public static List<PrintedBlock> Blocks(IReadOnlyList<TextLine> lines, string body)
    {
        var bulleted = EntriesHaveBullets(lines);
        var blocks = new List<PrintedBlock>();
        var entry = "";
        foreach (var line in lines)
        {
            var text = Bullet().Replace(line.Text, "").Trim();
            if (text.Length == 0 || IsWord(text))
                continue;
            if (HeadingLines.HasForm(line))
            {
                Close();
                blocks.Add(new PrintedBlock(Paragraph.Of(text), PrintedRole.ContentsColumn) { InContents = true });
                continue;
            }
            var begins = line.Bulleted || text.Length < line.Text.Length;
            var goesOn = entry.Length > 0 && !begins && (bulleted || GoesOn(entry, text, body));
            if (!goesOn)
                Close();
            entry = goesOn ? Blanks.Join(entry, text) : text;
        }
        Close();
        return blocks;

        void Close()
        {
            if (entry.Length > 0)
                blocks.Add(new PrintedBlock(Paragraph.Of(Blanks.Close(entry)), PrintedRole.ContentsEntry) { InContents = true });
            entry = "";
        }
    }

    /// <summary>The first entry of a column has a bullet, and so have all.</summary>
    private static bool EntriesHaveBullets(IReadOnlyList<TextLine> lines)
    {
        var first = Enumerable.Range(0, lines.Count).Where(index => !HeadingLines.HasForm(lines[index]) && (index == 0 || HeadingLines.HasForm(lines[index - 1]) || IsWord(lines[index - 1].Text))).ToList();
        return first.Count(index => lines[index].Bulleted || HasBullet(lines[index].Text)) * 2 > first.Count;
    }

    public static bool HasBullet(string text) => Bullet().IsMatch(text);

    private static bool GoesOn(string entry, string line, string body) => body.Contains(Blanks.Without(entry) + Blanks.Without(line), StringComparison.Ordinal);

    /// <summary>The body begins where a heading or an entry stands for the second time, or with the last heading before running text.</summary>
    private static int BodyStart(IReadOnlyList<TextLine> lines, int first, int prose)
    {
        var headings = Enumerable.Range(first, prose - first).Where(index => HeadingLines.HasForm(lines[index])).ToList();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var repeated = headings.FirstOrDefault(index => !names.Add(HeadingLines.Key(lines[index].Text)), int.MaxValue);
        var title = RepeatedEntry(lines, first, prose);
        if (title < int.MaxValue && title > first && HeadingLines.HasForm(lines[title - 1]))
            title--;
        var body = Math.Min(repeated, title);
        if (body < int.MaxValue)
            return body;
        var last = headings.Count > 0 ? headings[^1] : first;
        return Enumerable.Range(last, prose - last).Any(index => lines[index].Bulleted || HasBullet(lines[index].Text)) ? prose : last;
    }

    /// <summary>Index of the first line that says, alone or with those after it, what an earlier one said.</summary>
    private static int RepeatedEntry(IReadOnlyList<TextLine> lines, int first, int prose)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var index = first; index < prose; index++)
        {
            if (HeadingLines.HasForm(lines[index]))
                continue;
            var text = "";
            var runs = new List<string>();
            for (var count = 0; count < MostLinesOfEntry && index + count < prose && !HeadingLines.HasForm(lines[index + count]); count++)
            {
                text += Key(lines[index + count]);
                runs.Add(text);
            }
            if (runs.Exists(run => run.Length > 4 && said.Contains(run)))
                return index;
            said.UnionWith(runs);
        }
        return int.MaxValue;
    }

    private static (int Start, int End) FirstOfBody(IReadOnlyList<TextLine> lines, int end, int prose)
    {
        var masthead = Math.Min(prose, 8);
        while (masthead > 0 && !IsMasthead(lines[masthead - 1].Text))
            masthead--;
        return masthead <= end ? (masthead, masthead) : (end, end);
    }

    private static bool IsMasthead(string text) => text.Length <= 60 && (PrintedNumbers.Mentions(text) || PrintedDate.Find(text) is not null || MastheadParser.NamesPublisher(text));

    /// <summary>True for what never stands on a contents page.</summary>
    private static bool IsProse(TextLine line) =>
        line.IsTable || line.Text.Contains('。', StringComparison.Ordinal) || line.Width > WidestEntryLine || Attribution.ParseEnd(line.Text) is not null || line.Text is [.., '，' or '；'];

    private static string Key(TextLine line) => Blanks.Without(Bullet().Replace(line.Text, ""));

    /// <summary>True for the word above the contents: 目录, 本期导读.</summary>
    public static bool IsWord(string text) => Word().IsMatch(text);

    [GeneratedRegex(@"^[●○•·◆◇■□▲★▪➢►\uF06C\uF0B7\uF0D8]\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^【?\s*(目\s*录|本\s*期\s*(目\s*录|导\s*读|要\s*目))\s*】?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
