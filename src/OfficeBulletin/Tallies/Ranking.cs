using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>A ranking (排名) within a group of units, best first; units of the same value share the better rank and the next ranks are left out (1, 2, 2, 4).</summary>
/// <param name="Group">组别, else the kind; null for units with neither.</param>
public sealed record Ranking(string? Group, IReadOnlyList<RankedUnit> Units);

/// <param name="Tied">True when another unit of the group has the same value (并列).</param>
public sealed record RankedUnit(Unit Unit, decimal Value, int Rank, bool Tied);
