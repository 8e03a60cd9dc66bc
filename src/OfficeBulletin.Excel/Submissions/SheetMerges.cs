namespace OfficeBulletin.Excel.Submissions;

/// <summary>The merged cells of a sheet, asked from above to below.</summary>
internal sealed class SheetMerges
{
    private readonly Dictionary<CellAddress, MergedRange> byFirst = [];
    private readonly List<MergedRange> tall = [];
    private readonly Dictionary<int, MergedRange> open = [];
    private int next;

    public SheetMerges(IReadOnlyList<MergedRange> ranges)
    {
        foreach (var range in ranges)
        {
            byFirst.TryAdd(range.First, range);
            if (range.Last.Row > range.First.Row)
                tall.Add(range);
        }
        tall.Sort(static (one, other) => one.First.Row.CompareTo(other.First.Row));
    }

    public static SheetMerges None { get; } = new([]);

    public bool AnyTall => tall.Count > 0;

    /// <summary>The last column that the cell covers, its own when it is not merged.</summary>
    public int LastColumn(CellAddress cell) => byFirst.TryGetValue(cell, out var range) ? range.Last.Column : cell.Column;

    /// <summary>The last row that the cell covers, its own when it is not merged.</summary>
    public int LastRow(CellAddress cell) => byFirst.TryGetValue(cell, out var range) ? range.Last.Row : cell.Row;

    /// <summary>The merged range that covers the cell from a row above; null when none does. Rows must be asked in rising order.</summary>
    public MergedRange? FromAbove(int row, int column)
    {
        for (; next < tall.Count && tall[next].First.Row < row; next++)
            open[tall[next].First.Column] = tall[next];
        return open.TryGetValue(column, out var range) && range.First.Row < row && range.Last.Row >= row ? range : null;
    }
}
