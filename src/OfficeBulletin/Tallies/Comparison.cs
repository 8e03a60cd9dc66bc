using System.Globalization;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>A value beside that of the period before (环比; of a whole year 同比).</summary>
public readonly record struct Comparison(decimal Now, decimal Before)
{
    public decimal Difference => Shares.Whole(Now - Before);

    /// <summary>Growth in percent of the value before; null when that was 0.</summary>
    public decimal? Percent => Before == 0 ? null : (Now - Before) / Before * 100;

    /// <summary>"+12.5%", "-50%", "0%"; "—" when there was nothing before.</summary>
    public string PercentText => Percent is { } percent ? percent.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture) + "%" : "—";
}

/// <summary>The comparison of a unit.</summary>
public sealed record UnitComparison(Unit Unit, Comparison Comparison);

/// <summary>Compares two tallies unit by unit.</summary>
public static class Comparisons
{
    /// <summary>The units of the one in their order, then those that only the other has: the differences add up to that of the totals.</summary>
    public static IReadOnlyList<UnitComparison> Of(Tally now, Tally before, Func<Counts, decimal> value)
    {
        var earlier = before.Units.ToDictionary(unit => unit.Unit.Name, unit => value(unit.Counts), StringComparer.Ordinal);
        var later = now.Units.Select(unit => new UnitComparison(unit.Unit, new Comparison(value(unit.Counts), earlier.GetValueOrDefault(unit.Unit.Name)))).ToList();
        var still = now.Units.Select(unit => unit.Unit.Name).ToHashSet(StringComparer.Ordinal);
        var gone = before.Units.Where(unit => !still.Contains(unit.Unit.Name) && value(unit.Counts) != 0);
        return [.. later, .. gone.Select(unit => new UnitComparison(unit.Unit, new Comparison(0, value(unit.Counts))))];
    }
}
