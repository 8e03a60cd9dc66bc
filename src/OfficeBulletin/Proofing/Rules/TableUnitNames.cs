using OfficeBulletin.Periods;
using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>F07: the units of a table stand in the register, each once; a table that lists a kind in full, those with nothing among them, leaves none out.</summary>
internal static class TableUnitNames
{
    /// <param name="units">Null when the office keeps no register: only doubled names are found then.</param>
    public static IEnumerable<Finding> Check(WrittenNotice notice, UnitRegister? units)
    {
        var known = units is null ? null : new TableUnits(units);
        foreach (var table in notice.Tables)
        {
            foreach (var finding in Doubles(table, known))
                yield return finding;
            if (units is null || known is null)
                continue;
            var rows = known.Of(table).ToList();
            // A table of something else than units names hardly any.
            if (rows.Count(row => row.Unit is not null) * 2 <= rows.Count)
                continue;
            foreach (var (row, _) in rows.Where(row => row.Unit is null))
                yield return Unknown(table, row, units);
            if (Missing(notice, table, units, [.. rows.Select(row => row.Unit).OfType<Unit>()]) is { Count: > 0 } missing)
                yield return Missing(table, missing);
        }
    }

    private static IEnumerable<Finding> Doubles(TypedTable table, TableUnits? known)
    {
        var seen = new Dictionary<string, TypedRow>(StringComparer.Ordinal);
        foreach (var row in table.Units.Where(row => row.BareName.Length > 0 && row.Cells.Skip(table.NameColumn + 1).Any(cell => cell.IsNumber)))
        {
            // Before and after a change of the unit there are two rows, told apart by their notes.
            var name = row.Name == row.BareName ? known?.Find(row)?.Name ?? row.Name : row.Name;
            if (!seen.TryAdd(name, row))
                yield return new Finding("F07", "table.unit-twice", FindingLevel.Warning, table.At(row), $"“{row.Name}”在第 {seen[name].Number} 行已经有了，这里是第 {row.Number} 行；请合成一行或改正名称。", row.Name, Source: "practice");
        }
    }

    private static Finding Unknown(TypedTable table, TypedRow row, UnitRegister units)
    {
        var nearest = EditDistance.Nearest(row.BareName, units.Names, Math.Max(1, Math.Min(2, row.BareName.Length / 3)));
        var present = nearest is null ? null : units.Find(nearest)!.ShortName ?? nearest;
        var advice = present is null ? "请核对名称，或在名册里补上" : $"是不是“{present}”";
        return new Finding("F07", "table.unit-unknown", FindingLevel.Warning, table.At(row), $"单位名册里没有“{row.Name}”；{advice}。", row.Name, present, "practice");
    }

    /// <summary>The few units of the table's kind that it leaves out although it lists others with nothing; empty when it does not list the kind in full.</summary>
    private static List<Unit> Missing(WrittenNotice notice, TypedTable table, UnitRegister units, HashSet<Unit> listed)
    {
        if (listed.Select(unit => unit.Kind).Distinct(StringComparer.Ordinal).ToList() is not [{ } kind] || !table.Units.Any(row => row.Cells.Skip(table.NameColumn + 1).All(cell => cell.Counts && cell.Value == 0)))
            return [];
        var period = PeriodWords.Of(table.Source.Caption) ?? PeriodWords.Of(notice.Column);
        var all = units.Units.Where(unit => unit.Kind == kind && unit.Credit is null && (period is null ? unit is { From: null, Until: null } : Existed(unit, period))).ToList();
        var missing = all.FindAll(unit => !listed.Contains(unit));
        return missing.Count * 4 <= all.Count ? missing : [];
    }

    private static bool Existed(Unit unit, Period period) => !(unit.From > period.Last) && !(unit.Until < period.First);

    private static Finding Missing(TypedTable table, List<Unit> missing)
    {
        var names = string.Join('、', missing.Select(unit => unit.ShortName ?? unit.Name));
        return new Finding("F07", "table.unit-missing", FindingLevel.Warning, table.Where, $"表里列了没有报送的单位，却没有{names}；请补上，或在名册里写明撤销的时间。", Source: "practice");
    }
}
