using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What the rows of a possible header say over each column, merged cells and group headings (审签 | 人, 日期) resolved.</summary>
internal sealed class HeaderCells
{
    private readonly SortedDictionary<int, HeaderCell> byColumn = [];

    public HeaderCells(IReadOnlyList<SheetRow> rows, SheetMerges merges)
    {
        var texts = rows.Select((row, index) => Spread(row, merges, groups: index < rows.Count - 1)).ToList();
        foreach (var column in texts.SelectMany(row => row.Keys).Distinct())
        {
            var parts = texts.Select(row => row.GetValueOrDefault(column)).OfType<SheetCell>().ToList();
            if (Resolve(column, parts, texts, merges) is { } cell)
                byColumn[column] = cell;
        }
        Fields = byColumn.Values.SelectMany(cell => cell.Fields).ToHashSet();
    }

    public IEnumerable<HeaderCell> Cells => byColumn.Values;

    public IReadOnlySet<SubmissionField> Fields { get; }

    /// <summary>True when a text stands under a heading that needs none: then the lower row is no header.</summary>
    public bool Contradicted { get; private set; }

    private HeaderCell? Resolve(int column, List<SheetCell> parts, List<Dictionary<int, SheetCell>> texts, SheetMerges merges)
    {
        if (parts.Count == 1 && Group(column, texts) is { } group && Recognise(column, parts[0], group + parts[0].Text) is { } filled)
            return filled;
        if (parts.Count == 1)
            return Recognise(column, parts[0], parts[0].Text) ?? new HeaderCell(column, parts[0].Address, parts[0].Text, []);
        var lowest = parts[^1];
        for (var first = 0; first < parts.Count; first++)
        {
            var words = parts.Skip(first).Select(part => part.Text).ToList();
            if (Recognise(column, lowest, string.Concat(words)) is { } whole)
                return whole;
            words[0] = Stem(words[0]);
            if (words.Count > 1 && Recognise(column, lowest, string.Concat(words)) is { } stemmed)
                return stemmed;
        }
        // Under a heading merged over several columns stands its part, known or not.
        Contradicted |= SubmissionHeadings.Find(parts[0].Text) is not null && merges.LastColumn(parts[0].Address) == parts[0].Address.Column;
        return new HeaderCell(column, lowest.Address, string.Concat(parts.Select(part => part.Text)), []);
    }

    private static HeaderCell? Recognise(int column, SheetCell cell, string text) =>
        SubmissionHeadings.Find(text) is { } field ? new HeaderCell(column, cell.Address, text, [field])
        : SubmissionHeadings.FindPair(text) is var (first, second) ? new HeaderCell(column, cell.Address, text, [first, second])
        : null;

    /// <summary>The group heading to the left under which a cell stands that has nothing above it: where the file keeps no merged cells.</summary>
    private static string? Group(int column, List<Dictionary<int, SheetCell>> texts)
    {
        var level = texts.FindIndex(row => row.ContainsKey(column));
        if (level == 0)
            return null;
        var left = texts[level - 1].Where(above => above.Key < column).OrderBy(above => above.Key).LastOrDefault();
        return left.Value is null ? null : Stem(left.Value.Text);
    }

    /// <summary>审签 of 审签情况 and 审签信息.</summary>
    private static string Stem(string group)
    {
        var bare = SubmissionHeadings.Bare(group);
        foreach (var tail in (ReadOnlySpan<string>)["人员信息", "人员", "信息", "情况", "栏", "人"])
        {
            if (bare.Length > tail.Length && bare.EndsWith(tail, StringComparison.Ordinal))
                return bare[..^tail.Length];
        }
        return bare;
    }

    private static Dictionary<int, SheetCell> Spread(SheetRow row, SheetMerges merges, bool groups)
    {
        var texts = new Dictionary<int, SheetCell>();
        foreach (var cell in row.Cells)
        {
            if (cell.Text.AsSpan().Trim().IsEmpty)
                continue;
            var last = groups ? Math.Min(merges.LastColumn(cell.Address), cell.Address.Column + 40) : cell.Address.Column;
            for (var column = cell.Address.Column; column <= last; column++)
                texts.TryAdd(column, cell);
        }
        return texts;
    }
}

/// <summary>One column's heading.</summary>
/// <param name="Address">Its cell; the lowest when it has several.</param>
/// <param name="Fields">What the column holds: one thing, two (正文或附件名), or none that the form knows.</param>
internal sealed record HeaderCell(int Column, CellAddress Address, string Text, IReadOnlyList<SubmissionField> Fields);
