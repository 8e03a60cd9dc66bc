using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F11: a table that lists its units in the official order has none of them out of place. Only one or two that are amiss among many are told: a table in another order (by count,
/// by rank) is not meant to be in that one.
/// </summary>
internal static class TableUnitOrder
{
    private const int FewestUnits = 7;
    private const int UnitsToOneFault = 8;

    public static IEnumerable<Finding> Check(TypedTable table, UnitRegister register) => Check(table, register, new TableUnits(register).Find);

    /// <param name="unitOf">The unit of a row; null when the register has none.</param>
    public static IEnumerable<Finding> Check(TypedTable table, UnitRegister register, Func<TypedRow, Unit?> unitOf)
    {
        if (table.Figures.Any(column => IsSorted(table, column)))
            yield break;
        var places = register.Units.Index().ToDictionary(unit => unit.Item.Name, unit => unit.Index, StringComparer.Ordinal);
        var named = table.Units.Select(row => (Row: row, Unit: unitOf(row))).Where(found => found.Unit is not null).DistinctBy(found => found.Unit!.Name, StringComparer.Ordinal).ToList();
        foreach (var kind in named.GroupBy(found => found.Unit!.Kind, StringComparer.Ordinal).Select(kind => kind.ToList()).Where(kind => kind.Count >= FewestUnits))
        {
            var amiss = RisingOrder.Exceptions(kind.ConvertAll(found => places[found.Unit!.Name])).ToList();
            if (amiss.Count > kind.Count / UnitsToOneFault && amiss.Count != 1)
                continue;
            foreach (var index in amiss)
                yield return Finding(table, kind[index].Row, Before([.. kind.Select(found => found.Unit!)], kind[index].Unit!, places));
        }
    }

    /// <summary>True where the rows follow a column: numbers of which most differ, falling or rising throughout.</summary>
    private static bool IsSorted(TypedTable table, TypedColumn column)
    {
        var values = table.Units.Select(row => row.Cells[column.Index]).Where(cell => cell.Counts).Select(cell => cell.Value).ToList();
        if (values.Count < FewestUnits || values.Distinct().Count() < 3)
            return false;
        var pairs = values.Zip(values.Skip(1)).ToList();
        return pairs.TrueForAll(pair => pair.First >= pair.Second) || (column.Sort == FigureSort.Rank && pairs.TrueForAll(pair => pair.First <= pair.Second));
    }

    /// <summary>The unit of the table that the official order puts next before; null when it comes first.</summary>
    private static Unit? Before(List<Unit> listed, Unit unit, Dictionary<string, int> places) =>
        listed.Where(other => places[other.Name] < places[unit.Name]).MaxBy(other => places[other.Name]);

    private static Finding Finding(TypedTable table, TypedRow row, Unit? before)
    {
        var place = before is null ? "应当排在最前" : $"应当排在“{before.ShortName ?? before.Name}”之后";
        return new Finding("F11", "table.unit-order", FindingLevel.Warning, table.At(row), $"“{row.Name}”不在名册的次序上，{place}；请调整，或核对名册。", row.Name, Source: "practice");
    }
}
