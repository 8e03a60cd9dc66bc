using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Cells that ought to hold something and are blank, and merged cells, which often are the reason: what both are is said at the end of the sheet, once.</summary>
internal sealed class LedgerGaps(LedgerHeader header, LedgerFindings findings)
{
    private readonly List<(CellAddress Cell, LedgerField Field)> blanks = [];
    private readonly HashSet<int> rows = [];

    /// <summary>A row that is read as an item; rows come in rising order.</summary>
    public void Item(int row) => rows.Add(row);

    public void Blank(CellAddress cell, LedgerField field) => blanks.Add((cell, field));

    public void End(IReadOnlyList<MergedRange> merges)
    {
        var harmful = new List<MergedRange>();
        foreach (var range in merges)
        {
            if (range.First.Row > header.Row && Loses(range) is { } heading)
            {
                harmful.Add(range);
                findings.Merged(range, heading);
            }
        }
        harmful.Sort(static (one, other) => one.First.Row.CompareTo(other.First.Row));
        Say(harmful);
    }

    /// <summary>The heading of the first column in which cells of items are lost to the block; null when nothing is lost.</summary>
    private string? Loses(MergedRange range)
    {
        for (var column = range.First.Column; column <= Math.Min(range.Last.Column, range.First.Column + 200); column++)
        {
            if (header[column].IsRead && Items(range, from: column == range.First.Column ? range.First.Row + 1 : range.First.Row) && (header[range.First.Column].IsRead || range.Last.Row > range.First.Row))
                return header[column].Heading;
        }
        return null;
    }

    private bool Items(MergedRange range, int from)
    {
        for (var row = from; row <= range.Last.Row; row++)
        {
            if (rows.Contains(row))
                return true;
        }
        return false;
    }

    private void Say(List<MergedRange> harmful)
    {
        var open = new List<MergedRange>();
        var next = 0;
        foreach (var (cell, field) in blanks)
        {
            for (; next < harmful.Count && harmful[next].First.Row <= cell.Row; next++)
                open.Add(harmful[next]);
            open.RemoveAll(range => range.Last.Row < cell.Row);
            if (!open.Exists(range => range.First.Column <= cell.Column && cell.Column <= range.Last.Column))
                findings.Missing(cell, field, header.Heading(field));
        }
    }
}
