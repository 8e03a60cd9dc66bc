using OfficeBulletin.Submissions;

namespace OfficeBulletin.Entering;

/// <summary>Units of new rows that the register does not know: each is named once, where it comes from first.</summary>
/// <param name="names">The register's names.</param>
internal sealed class UnknownUnits(UnitNames names)
{
    private readonly Dictionary<string, (Place Where, int Items)> found = new(StringComparer.Ordinal);

    public void Take(IEnumerable<(LedgerEntry Entry, EnteredItem Result)> entered)
    {
        if (!names.HasRegister)
            return;
        foreach (var (entry, result) in entered.Where(item => item.Result.Result == EntryResult.Added))
        {
            foreach (var unit in entry.Units.SelectMany(names.Read).Where(unit => unit.Unit is null))
                found[unit.Written] = found.TryGetValue(unit.Written, out var before) ? (before.Where, before.Items + 1) : (entry.UnitsWhere ?? entry.Where, 1);
        }
    }

    public void Say(EnteringFindings findings)
    {
        foreach (var (unit, (where, items)) in found)
            findings.UnitUnknown(where, unit, items, names.Nearest(unit));
    }
}
