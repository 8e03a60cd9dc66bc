using System.Runtime.InteropServices;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Scoring;

/// <summary>What an event gives a unit.</summary>
/// <param name="Points">分值, times the 倍数 where one applies.</param>
internal sealed record Award(PointSource Source, decimal Points);

/// <summary>Remembers what the rules say: ledgers have many items and few kinds of them.</summary>
internal sealed class Awards(PointSums sums, UnitRows rows)
{
    private const int MostRemembered = 20_000;

    private readonly Dictionary<Asked, Award?> remembered = [];

    /// <summary>Null when no row applies.</summary>
    public Award? Of(RuleChoice choice, in ScoreEvent what, int unit)
    {
        var asked = new Asked(choice.Number, what with { Month = default }, unit);
        if (remembered.TryGetValue(asked, out var known))
            return known;
        if (remembered.Count == MostRemembered)
            remembered.Clear();
        var award = choice.Award(what, rows.Units[unit]) is var (row, factor) ? new Award(sums.Source(what, row, factor), row.Points * (factor?.Points ?? 1)) : null;
        return remembered[asked] = award;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Asked(int Version, ScoreEvent What, int Unit);
}
