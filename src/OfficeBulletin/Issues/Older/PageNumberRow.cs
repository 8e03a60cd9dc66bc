using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// Tells bare page numbers from figures of the text: page numbers rise through the file. A figure that does not fit the row, or that completes a sentence
/// (近 40 名) while the row does without it, belongs to the text.
/// </summary>
internal static partial class PageNumberRow
{
    /// <summary>So many pages may have lost their numbers in between.</summary>
    private const int LargestGap = 3;

    /// <summary>A row is looked for among so many figures before each.</summary>
    private const int MostLookedAt = 64;

    /// <summary>Only one of the first pages' numbers is one by itself.</summary>
    private const int LargestAlone = 3;
    private const int FewestInRow = 3;

    /// <param name="candidates">Indexes of lines that are nothing but a figure, in order.</param>
    /// <returns>Those that are page numbers.</returns>
    public static List<int> Of(IReadOnlyList<TextLine> lines, IReadOnlyList<int> candidates)
    {
        var row = Longest(lines, candidates);
        if (row.Count == 1 && (Number(lines, row[0]) > LargestAlone || candidates.Count > 1) && !AtEdge(lines, row[0]))
            return [];
        return [.. row.Where((line, place) => !CompletesSentence(lines, line) || IsNeeded(lines, row, place))];
    }

    /// <summary>The longest row of figures each of which follows the one before.</summary>
    private static List<int> Longest(IReadOnlyList<TextLine> lines, IReadOnlyList<int> candidates)
    {
        var length = new int[candidates.Count];
        var before = new int[candidates.Count];
        var best = -1;
        for (var end = 0; end < candidates.Count; end++)
        {
            (length[end], before[end]) = (1, -1);
            for (var earlier = Math.Max(0, end - MostLookedAt); earlier < end; earlier++)
            {
                var step = Number(lines, candidates[end]) - Number(lines, candidates[earlier]);
                if (step is > 0 and <= LargestGap && length[earlier] >= length[end])
                    (length[end], before[end]) = (length[earlier] + 1, earlier);
            }
            if (best < 0 || length[end] > length[best])
                best = end;
        }
        var row = new List<int>();
        for (; best >= 0; best = before[best])
            row.Insert(0, candidates[best]);
        return row;
    }

    /// <summary>True inside a row without gaps on either side of it.</summary>
    private static bool IsNeeded(IReadOnlyList<TextLine> lines, List<int> row, int place) =>
        row.Count >= FewestInRow && (place == 0 || Number(lines, row[place]) == Number(lines, row[place - 1]) + 1)
        && (place + 1 == row.Count || Number(lines, row[place + 1]) == Number(lines, row[place]) + 1);

    private static int Number(IReadOnlyList<TextLine> lines, int index) => PageNumber.Bare(lines[index].Text) ?? 0;

    public static bool AtEdge(IReadOnlyList<TextLine> lines, int index) => lines[index].AfterPage || index == lines.Count - 1 || lines[index + 1].AfterPage;

    /// <summary>True when a measure word follows a figure that stands behind an unfinished sentence.</summary>
    public static bool CompletesSentence(IReadOnlyList<TextLine> lines, int index) =>
        index > 0 && index + 1 < lines.Count && !AtEdge(lines, index) && !Text.LineShape.IsTerminated(lines[index - 1].Text) && Measure().IsMatch(lines[index + 1].Text);

    [GeneratedRegex("^(余|多|周年|年|个|名|位|人|次|项|件|条|篇|期|册|部|卷|本|场|处|家|户|幅|张|套|份|批|种|类|届|所|座|支|万|亿|天|日|月|时|分|元|公里|米|平方|字|集|岁|点|只|台|辆|%|％)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Measure();
}
