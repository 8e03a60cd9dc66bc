using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>Follows the points of one unit month by month from a January on.</summary>
internal sealed class UnitRun(Unit unit, int row, LedgerBook book, VersionChoice versions, PointSums sums, RuleCounts counts)
{
    private readonly TargetRules targets = new(unit, row, book, counts);
    private readonly BoundRules bounds = new(unit, row, versions, counts);

    /// <summary>What the month gives and takes; months are asked for one after the other, none left out.</summary>
    public List<PointPart> Month(Month month)
    {
        List<PointPart> parts = [.. sums.In(row, month)];
        if (versions.In(month) is { } choice)
            targets.Add(parts, choice.Version, month);
        bounds.Add(parts, versions.In(month)?.Version, month);
        return parts;
    }
}
