using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Finds whose item it is; each text of a cell is parted once.</summary>
internal sealed class LedgerUnits(UnitRegister? register, LedgerFindings findings)
{
    private const int MostRemembered = 20_000;

    private readonly UnitNames names = new(register);
    private readonly Dictionary<string, Read> remembered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> strangers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    private sealed record Read(Unit[] Units, IReadOnlyList<NamedUnit> Named, bool Sound);

    /// <param name="date">The day for which former names are judged; null when the row has none.</param>
    public IReadOnlyList<Unit> Of(SheetCell cell, DateOnly? date)
    {
        if (!remembered.TryGetValue(cell.Text, out var read))
        {
            if (remembered.Count == MostRemembered)
                remembered.Clear();
            var named = names.Read(cell.Text);
            remembered[cell.Text] = read = new Read([.. named.Select(unit => unit.Unit ?? Stranger(unit.Written))], named, register is null || named.All(unit => unit is { Unit: not null, Former: null }));
        }
        if (!read.Sound)
            Judge(cell, read.Named, date);
        return read.Units;
    }

    private void Judge(SheetCell cell, IReadOnlyList<NamedUnit> named, DateOnly? date)
    {
        foreach (var unit in named)
        {
            if (unit.Unit is null)
                findings.UnitUnknown(cell.Address, unit.Written, Nearest(unit.Written));
            else if (unit.Former is { } former && date is { Year: var year } day && (year < former.From || year > former.To))
                findings.UnitFormer(cell.Address, unit, day);
        }
    }

    private string? Nearest(string written) => nearest.TryGetValue(written, out var known) ? known : nearest[written] = names.Nearest(written);

    /// <summary>A unit that no register knows, the same one for the same name.</summary>
    private Unit Stranger(string name) => strangers.TryGetValue(name, out var unit) ? unit : strangers[name] = new Unit(name, null, null, []);
}
