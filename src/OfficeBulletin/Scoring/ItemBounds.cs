using System.Runtime.InteropServices;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>
/// What bounds the points of a single item: of several channels only the highest, and caps per item (封顶 of 周期 篇). Followed month by month: an adoption of
/// a later month that gives more adds only what it gives more.
/// </summary>
internal sealed class ItemBounds(PointSums sums, VersionChoice versions, UnitRows rows)
{
    private readonly List<Gain> gains = [];
    private readonly bool needed = versions.All.Any(choice => choice.Policy(null) == SeveralChannels.Highest
        || choice.ItemCaps.Count > 0 || choice.Has(RuleItem.Several));

    private readonly decimal least = versions.All.SelectMany(choice => choice.ItemCaps).Select(cap => cap.Cap!.Value).DefaultIfEmpty(decimal.MaxValue).Min();

    private string? category;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Gain(int Unit, Month Month, PointSource Source, decimal Points);

    public void Turn(string? of)
    {
        gains.Clear();
        category = of;
    }

    public void Add(int unit, Month month, PointSource source, decimal points)
    {
        if (needed)
            gains.Add(new Gain(unit, month, source, points));
    }

    /// <summary>The item has given all that it gives.</summary>
    public void Settle()
    {
        if (gains.Count == 0 || IsWithinAll())
            return;
        foreach (var unit in gains.GroupBy(gain => gain.Unit))
            Settle(unit.Key, [.. unit.OrderBy(gain => gain.Month)]);
    }

    /// <summary>True for most items: at most one adoption for each unit, and less than any cap.</summary>
    private bool IsWithinAll()
    {
        decimal sum = 0;
        for (var index = 0; index < gains.Count; index++)
        {
            var gain = gains[index];
            if (gain.Points < 0)
                return false;
            sum += gain.Points;
            for (var other = 0; other < index && IsUse(gain); other++)
            {
                if (IsUse(gains[other]) && gains[other].Unit == gain.Unit)
                    return false;
            }
        }
        return sum <= least;
    }

    private void Settle(int unit, List<Gain> own)
    {
        foreach (var month in own.Select(gain => gain.Month).Distinct().ToList())
        {
            if (versions.In(month) is not { } choice)
                continue;
            var several = choice.Several(category, rows.Units[unit]);
            if (choice.Policy(several) == SeveralChannels.Highest)
            {
                var before = Highest(own, gain => gain.Month < month);
                var offset = Highest(own, gain => gain.Month <= month) - before - own.Where(gain => IsUse(gain) && gain.Month == month).Sum(gain => gain.Points);
                Take(own, unit, month, sums.Offset(several?.Number ?? -1, "同稿多渠道取最高", RuleItem.Adopted, category), offset);
            }
            foreach (var cap in Caps(choice, rows.Units[unit]))
            {
                var target = (cap.Condition as RuleCondition.Target)?.Item;
                var (before, after) = (Sum(gain => gain.Month < month), Sum(gain => gain.Month <= month));
                Take(own, unit, month, sums.Offset(cap.Number, $"单篇封顶{RuleNumber.Text(cap.Cap!.Value)}", target, category), Bounded(after, cap) - Bounded(before, cap) - (after - before));

                decimal Sum(Func<Gain, bool> when) => own.Where(gain => when(gain) && gain.Source.IsWithin(target, cap) && gain.Source.Row != PointSums.Adjustments + cap.Number).Sum(gain => gain.Points);
            }
        }
    }

    private void Take(List<Gain> own, int unit, Month month, PointSource source, decimal points)
    {
        if (points == 0)
            return;
        sums.Add(unit, month, source, 0, points);
        own.Add(new Gain(unit, month, source, points));
    }

    private static decimal Bounded(decimal points, ScoreRow cap) => Math.Min(points, cap.Cap!.Value);

    private static decimal Highest(List<Gain> own, Func<Gain, bool> when) => own.Where(gain => IsUse(gain) && when(gain)).Select(gain => gain.Points).DefaultIfEmpty(0).Max();

    private static bool IsUse(Gain gain) => gain.Source is { Item: RuleItem.Adopted, Channel: not null };

    private static IEnumerable<ScoreRow> Caps(RuleChoice choice, Unit unit) =>
        choice.ItemCaps.Where(row => RuleMatch.Group(row.Group, unit) >= 0)
            .GroupBy(row => (row.Condition, row.Channel, row.Level, row.Category))
            .Select(same => same.MaxBy(row => RuleMatch.Group(row.Group, unit))!)
            .OrderBy(row => row.Condition is null);
}
