using OfficeBulletin.Entering;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Columns that the ledger lacks: they go to the right end, where no row has anything.</summary>
internal sealed class NewColumns(IReadOnlyDictionary<string, int> known, IReadOnlyList<(string Heading, int Column)> added)
{
    public IReadOnlyList<(string Heading, int Column)> Added => added;

    public int Of(string heading)
    {
        if (known.TryGetValue(heading, out var column))
            return column;
        foreach (var (name, place) in added)
        {
            if (name == heading)
                return place;
        }
        throw new ArgumentOutOfRangeException(nameof(heading), heading, message: null);
    }

    public static NewColumns For(LedgerSheet ledger, IReadOnlyList<LedgerCell> cells)
    {
        var added = new List<(string Heading, int Column)>();
        var next = ledger.LastHeading + 1;
        foreach (var heading in cells.Select(cell => cell.Heading).Distinct(StringComparer.Ordinal).Where(heading => !ledger.Places.Columns.ContainsKey(heading)))
        {
            while (ledger.UsedColumns.Contains(next))
                next++;
            added.Add((heading, next++));
        }
        return new NewColumns(ledger.Places.Columns, added);
    }
}
