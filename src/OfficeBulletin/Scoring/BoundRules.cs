using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>
/// What bounds points over a cycle: 上限 of single rows, 封顶, 折算, 封底, 清零, in this order. Each is followed through its cycle: a month keeps what it adds to the bounded sum, so that months add up to
/// the cycle.
/// </summary>
internal sealed class BoundRules(Unit unit, int row, VersionChoice versions, RuleCounts counts)
{
    private readonly IReadOnlyList<PointBound> bounds = PointBound.Of(versions.All.Select(choice => choice.Version));
    private readonly Dictionary<object, decimal> sums = [];

    /// <param name="version">Null when none is in force: sums go on.</param>
    public void Add(List<PointPart> parts, RuleVersion? version, Month month)
    {
        foreach (var rule in version?.Rows.Where(rule => rule is { Item: <= RuleItem.Penalty, Cap: not null }) ?? [])
        {
            var points = parts.Where(part => part.Source.Row == rule.Number).Sum(part => part.Points);
            Adjust(parts, rule, rule, month, points, "上限·" + PointBound.About(RuleForm.Of(rule.Item).Word, rule));
        }
        foreach (var bound in bounds)
        {
            var points = parts.Where(part => part.Source.IsWithin(bound.Target, bound.First)).Sum(part => part.Points);
            var inForce = version is null || (bound.First.Item == RuleItem.Floor && !unit.Exists(month)) ? null : bound.In(version, unit);
            Adjust(parts, bound, inForce, month, points, bound.Name);
        }
        if (version is not null)
            Void(parts, version, month);
        Kept(parts, month);
    }

    private void Adjust(List<PointPart> parts, object key, ScoreRow? rule, Month month, decimal points, string name)
    {
        var cycle = (key as PointBound)?.First.Cycle ?? rule!.Cycle;
        var before = CycleSpan.Starts(cycle, month) ? 0 : sums.GetValueOrDefault(key);
        var after = sums[key] = before + points;
        if (rule is null)
            return;
        // A lower bound above nothing is reached without any points: it counts from the beginning of the cycle.
        var was = CycleSpan.Starts(cycle, month) ? 0 : PointBound.Bounded(before, rule);
        var adjustment = PointBound.Bounded(after, rule) - was - points;
        if (RuleNumber.Settled(adjustment) == 0)
            return;
        var said = rule.Item switch
        {
            RuleItem.Conversion => $"×{RuleNumber.Text(rule.Points)}{(rule.Cap is { } most ? $"，最多{RuleNumber.Text(most)}" : "")}",
            RuleItem.Floor => RuleNumber.Text(rule.Points),
            _ => RuleNumber.Text(rule.Cap!.Value),
        };
        parts.Add(new PointPart(Source(rule, $"{name}（每{CycleSpan.Word(cycle)}{said}）"), 0, adjustment));
    }

    private void Void(List<PointPart> parts, RuleVersion version, Month month)
    {
        foreach (var rule in version.Rows.Where(rule => rule.Item == RuleItem.Void && RuleMatch.Group(rule.Group, unit) >= 0))
        {
            var (threshold, first) = ((RuleCondition.Threshold)rule.Condition!, CycleSpan.First(rule.Cycle, month));
            if (!threshold.Holds(counts.Sum(RuleCounter.Of(rule, threshold.Measure), row, first, month)))
                continue;
            var before = month == first ? 0 : sums.GetValueOrDefault(rule.Cycle);
            var all = before + parts.Sum(part => part.Points);
            if (all != 0)
                parts.Add(new PointPart(Source(rule, $"清零（每{CycleSpan.Word(rule.Cycle)}{ConditionText.Write(threshold)}）"), 0, -all));
        }
    }

    /// <summary>What remained of the cycle so far, for 清零.</summary>
    private void Kept(List<PointPart> parts, Month month)
    {
        var points = parts.Sum(part => part.Points);
        foreach (var cycle in (RuleCycle[])[RuleCycle.Month, RuleCycle.Quarter, RuleCycle.Year])
            sums[cycle] = points + (CycleSpan.Starts(cycle, month) ? 0 : sums.GetValueOrDefault(cycle));
    }

    private static PointSource Source(ScoreRow rule, string name)
    {
        var item = rule.Item == RuleItem.Cap ? (rule.Condition as RuleCondition.Target)?.Item : rule.Item <= RuleItem.Penalty ? rule.Item : (RuleItem?)null;
        return new PointSource(name, PointSums.Adjustments + rule.Number, -1, item) { Channel = rule.Channel, Level = rule.Level, Category = rule.Category };
    }
}
