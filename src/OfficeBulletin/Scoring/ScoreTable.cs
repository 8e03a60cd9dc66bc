using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>The points of a period (计分).</summary>
/// <param name="Rules">Name and version of the rules that were used, to print: "示例办法（2023-01起）".</param>
public sealed record ScoreTable(Period Period, string Rules, IReadOnlyList<UnitScore> Units, IReadOnlyList<Ranking> Rankings)
{
    /// <summary>What the rules do not say: months without any, adoptions and instructions that no row gives points for.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>The points of a unit and what they come from; <see cref="Points"/> is the sum of the parts.</summary>
public sealed record UnitScore(Unit Unit, decimal Points, IReadOnlyList<ScorePart> Parts)
{
    /// <summary>The running total (累计得分): the points from January of the period's last year to its end.</summary>
    public decimal YearToDate { get; init; }
}

/// <summary>One source of points: "采用·市委办公厅（调研）" 3 × 10; caps and quotas are parts of their own, negative where they take away.</summary>
/// <param name="Count">How many; 0 where the part only bounds others (caps, 折算, 清零).</param>
public sealed record ScorePart(string Name, decimal Count, decimal Points);
