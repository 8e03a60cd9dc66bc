using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>A ranking (排名) within a group of units, best first; units of the same value share the better rank and the next ranks are left out (1, 2, 2, 4).</summary>
/// <param name="Group">组别, else the kind; null for units with neither.</param>
public sealed record Ranking(string? Group, IReadOnlyList<RankedUnit> Units);

/// <param name="Tied">True when another unit of the group has the same value (并列).</param>
public sealed record RankedUnit(Unit Unit, decimal Value, int Rank, bool Tied);

/// <summary>Ranks units by any value, group by group; units with nothing stand at the end.</summary>
public static class Rankings
{
    /// <summary>Ranks the units of a tally by one of their counts.</summary>
    public static IReadOnlyList<Ranking> Of(Tally tally, Func<Counts, decimal> value) => Of(tally.Units, unit => unit.Unit, unit => value(unit.Counts));

    /// <param name="all">In the official order, in which units of the same value stay; groups come in the order of their first unit.</param>
    public static IReadOnlyList<Ranking> Of<T>(IEnumerable<T> all, Func<T, Unit> unit, Func<T, decimal> value) =>
        [.. all.Select(one => new RankedUnit(unit(one), value(one), 1, Tied: false)).GroupBy(one => one.Unit.Group ?? one.Unit.Kind, StringComparer.Ordinal).Select(group => new Ranking(group.Key, Ranked([.. group])))];

    private static List<RankedUnit> Ranked(IReadOnlyList<RankedUnit> units)
    {
        var ranked = new List<RankedUnit>();
        foreach (var tie in units.GroupBy(one => one.Value).OrderByDescending(tie => tie.Key))
        {
            var (rank, tied) = (ranked.Count + 1, tie.Skip(1).Any());
            ranked.AddRange(tie.Select(one => one with { Rank = rank, Tied = tied }));
        }
        return ranked;
    }
}
