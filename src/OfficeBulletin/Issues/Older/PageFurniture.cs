using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Takes page numbers and running heads out of a text. A bare figure is a page number where figures rise from page to page;
/// a running head is a short line that stands at the edges of several pages.
/// </summary>
internal sealed class PageFurniture
{
    private const int LongestHead = 40;
    private const int LinesOfMasthead = 8;
    private const int LongestName = 8;
    private const double LineOfText = 8;

    private readonly IReadOnlyList<TextLine> lines;
    private readonly bool[] removed;
    private readonly bool[] isNumber;

    private PageFurniture(IReadOnlyList<TextLine> lines)
    {
        this.lines = lines;
        removed = new bool[lines.Count];
        isNumber = new bool[lines.Count];
    }

    /// <returns>The other lines; where furniture stood, a page ends.</returns>
    public static List<TextLine> Remove(IReadOnlyList<TextLine> lines, OlderFindings findings)
    {
        var furniture = new PageFurniture(lines);
        furniture.MarkDressedNumbers();
        furniture.MarkBareNumbers();
        furniture.MarkRunningHeads();
        furniture.Report(findings);
        return furniture.Rest();
    }

    private void MarkDressedNumbers()
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (PageNumber.Dressed(lines[index].Text) is not null)
                MarkNumber(index);
        }
    }

    private void MarkBareNumbers()
    {
        // A text that dresses its page numbers has no bare ones: what looks like one is a cell.
        if (isNumber.Count(number => number) > 1)
            return;
        var bare = Enumerable.Range(0, lines.Count).Where(index => PageNumber.Bare(lines[index].Text) is not null && !IsAmongCells(index)).ToList();
        foreach (var index in PageNumberRow.Of(lines, bare))
            MarkNumber(index);
    }

    private void MarkNumber(int index) => removed[index] = isNumber[index] = true;

    /// <summary>A figure with other short lines on both sides is one of a table's, set one cell a line.</summary>
    private bool IsAmongCells(int index) => IsCell(index - 1) && IsCell(index + 1);

    private bool IsCell(int index) => index >= 0 && index < lines.Count && lines[index].Width < LineOfText && Cells.Of(lines[index].Raw).Count == 1 && !Text.LineShape.IsTerminated(lines[index].Text);

    private void MarkRunningHeads()
    {
        var edges = new List<int>();
        for (var index = 0; index <= lines.Count; index++)
        {
            if (index == lines.Count || lines[index].AfterPage || removed[index])
                edges.AddRange([.. Nearest(index, -1), .. Nearest(index, 1)]);
        }
        var body = Enumerable.Range(0, lines.Count).FirstOrDefault(index => lines[index].Text is ['【', ..], lines.Count);
        MarkAll(edges.Distinct().Where(index => index > body && MayBeHead(index) && PrintedNumbers.Mentions(lines[index].Text) && (SaysMasthead(index) || PrintedNumbers.Of(lines[index].Text).Rest.Length <= LongestName)));
        var pages = lines.Count(line => line.AfterPage) + isNumber.Count(number => number);
        foreach (var alike in edges.Distinct().Where(MayBeHead).GroupBy(HeadKey, StringComparer.Ordinal))
        {
            if (alike.Count() >= 3 ? (alike.Count() * 2) + 1 >= pages : alike.Count() == 2 && SaysMasthead(alike.First()))
                MarkAll(alike);
        }
        // Copied text has lost its pages, but not their heads.
        foreach (var alike in Enumerable.Range(0, lines.Count).Where(index => MayBeHead(index) && PrintedNumbers.Mentions(lines[index].Text)).GroupBy(HeadKey, StringComparer.Ordinal))
        {
            if (alike.Count() >= 3)
                MarkAll(alike);
        }
    }

    /// <summary>The nearest line left on one side of a page's end.</summary>
    private IEnumerable<int> Nearest(int index, int step)
    {
        for (var at = step < 0 ? index - 1 : index; at >= 0 && at < lines.Count; at += step)
        {
            if (removed[at])
                continue;
            yield return at;
            yield break;
        }
    }

    /// <summary>What carries the issue's structure is no running head, however often it stands there.</summary>
    private bool MayBeHead(int index)
    {
        var line = lines[index];
        return !removed[index] && line.Text.Length <= LongestHead && !line.Bulleted && line.Heading == 0 && line.Text[^1] is not ('。' or '；' or '，' or '、' or '（') && !line.Text.Contains('，', StringComparison.Ordinal)
            && line.Text is not ['【', ..] && Attribution.ParseEnd(line.Text) is null && Cells.Of(line.Raw).Count < 3 && !ImprintLabel.Starts(line.Text) && PageNumber.Bare(line.Text) is null;
    }

    /// <summary>A head names the bulletin or its publisher, as the first lines of the issue do.</summary>
    private bool SaysMasthead(int index) =>
        lines.Take(Math.Min(index, LinesOfMasthead)).TakeWhile(line => line.Text is not ['【', ..] && !line.Bulleted && !ContentsLines.HasBullet(line.Text)).Any(line => line.Key.Length >= 4 && (lines[index].Key.Contains(line.Key, StringComparison.Ordinal) || line.Key.Contains(lines[index].Key, StringComparison.Ordinal)));

    private string HeadKey(int index) => string.Concat(lines[index].Key.Where(character => !char.IsDigit(character) && character is not ('—' or '-' or '·')));

    /// <summary>The first of them stays where it stands in the masthead: it is the name itself.</summary>
    private void MarkAll(IEnumerable<int> alike)
    {
        var firstPage = 0;
        while (firstPage < lines.Count && !removed[firstPage] && (firstPage == 0 || !lines[firstPage].AfterPage) && lines[firstPage].Text is not ['【', ..])
            firstPage++;
        foreach (var index in alike)
            removed[index] = index >= firstPage || isNumber[index];
    }

    private void Report(OlderFindings findings)
    {
        var numbers = isNumber.Count(number => number);
        var heads = Enumerable.Range(0, lines.Count).Where(index => removed[index] && !isNumber[index]).ToList();
        if (numbers + heads.Count > 0)
            findings.PageFurniture(numbers, heads.Count, heads.Count > 0 ? lines[heads[0]].Text : lines[Array.IndexOf(isNumber, value: true)].Text);
    }

    /// <summary>A figure that a converter set on a line of its own inside a sentence.</summary>
    private bool IsFigureInside(int index, List<TextLine> rest) =>
        rest.Count > 0 && PageNumber.Bare(lines[index].Text) is not null && PageNumberRow.CompletesSentence(lines, index) && !removed[index - 1] && !removed[index + 1]
        && lines[index].BlanksBefore == 0 && lines[index + 1].BlanksBefore == 0;

    private static TextLine Joined(TextLine line, TextLine next) => line with { Raw = Blanks.Join(line.Raw.TrimEnd(), next.Raw.TrimStart()), Text = Blanks.Join(line.Text, next.Text) };

    private List<TextLine> Rest()
    {
        var rest = new List<TextLine>(lines.Count);
        var (page, blanks) = (false, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            if (removed[index])
            {
                (page, blanks) = (true, blanks + lines[index].BlanksBefore);
                continue;
            }
            if (!page && IsFigureInside(index, rest))
            {
                rest[^1] = Joined(Joined(rest[^1], lines[index]), lines[++index]);
                continue;
            }
            rest.Add(page ? lines[index] with { AfterPage = true, BlanksBefore = lines[index].BlanksBefore + blanks } : lines[index]);
            (page, blanks) = (false, 0);
        }
        return rest;
    }
}
