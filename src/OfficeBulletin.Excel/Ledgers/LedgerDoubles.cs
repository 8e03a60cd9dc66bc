using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Finds rows that say the same date, units and title again. It keeps sixty-four bits of each row, not the row.</summary>
internal sealed class LedgerDoubles(int column, LedgerFindings findings)
{
    private readonly Dictionary<ulong, int> rows = [];

    public void Add(SheetCell title, DateOnly date, IReadOnlyList<Unit> units)
    {
        var hash = Mixed(0xCBF29CE484222325UL ^ (ulong)date.DayNumber, HalfWidth.Tight(title.Text));
        for (var index = 0; index < units.Count; index++)
            hash = Mixed(hash ^ 0x9E3779B97F4A7C15UL, units[index].Name);
        if (!rows.TryAdd(hash, title.Address.Row))
            findings.Twice(title, new CellAddress(rows[hash], column));
    }

    private static ulong Mixed(ulong hash, string text)
    {
        foreach (var character in text)
            hash = (hash ^ character) * 0x100000001B3UL;
        return hash ^ (hash >> 32);
    }
}
