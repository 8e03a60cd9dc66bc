using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>
/// Points for what a unit reaches within a cycle, or fails to: 基础分, 未达标, 缺报, 超报, 采用率低于. What is reached counts in the month in which it is, what is missing in the last month of
/// the cycle, for units that existed throughout.
/// </summary>
internal sealed class TargetRules(Unit unit, int row, LedgerBook book, RuleCounts counts)
{
    private readonly Dictionary<object, (decimal Count, decimal Points)> given = [];

    public void Add(List<PointPart> parts, RuleVersion version, Month month)
    {
        foreach (var rule in version.Rows.Where(rule => rule.Item is >= RuleItem.Base and <= RuleItem.LowRate && RuleMatch.Group(rule.Group, unit) >= 0).GroupBy(Ladder))
        {
            var closest = rule.Max(step => RuleMatch.Group(step.Group, unit));
            Add(parts, rule.Key, [.. rule.Where(step => RuleMatch.Group(step.Group, unit) == closest)], month);
        }
    }

    /// <summary>Rows that ask for more or less of the same: one of them counts.</summary>
    internal static (RuleItem, RuleCycle, string?, string?, string?, string) Ladder(ScoreRow rule) => (rule.Item, rule.Cycle, rule.Channel, rule.Level, rule.Category, rule.Condition switch
    {
        RuleCondition.Threshold threshold => $"{threshold.Measure}{threshold.Below}",
        RuleCondition.Quota => "quota",
        _ => "",
    });

    private void Add(List<PointPart> parts, object ladder, IReadOnlyList<ScoreRow> steps, Month month)
    {
        var cycle = steps[0].Cycle;
        if (CycleSpan.Starts(cycle, month))
            given.Remove(ladder);
        if (!Lives(month))
            return;
        var before = given.GetValueOrDefault(ladder);
        var step = steps.MaxBy(each => Math.Abs(So(each, month).Points))!;
        var now = So(step, month);
        // What was given stays given.
        if (now.Count == 0 || (Math.Abs(now.Points) <= Math.Abs(before.Points) && now.Count <= before.Count))
            return;
        given[ladder] = now;
        parts.Add(new PointPart(Source(step), now.Count - before.Count, now.Points - before.Points));
    }

    /// <summary>How often and how much a row gives from the beginning of its cycle to a month.</summary>
    private (decimal Count, decimal Points) So(ScoreRow step, Month month)
    {
        decimal times = 0;
        if (step.Cycle == RuleCycle.Week)
        {
            foreach (var week in RuleCounts.Weeks(month))
                times += Times(step, measure => counts.InWeek(RuleCounter.Of(step, measure), row, week));
        }
        else if (!IsDueAtEnd(step) || (CycleSpan.Ends(step.Cycle, month) && LivesSince(CycleSpan.First(step.Cycle, month), month)))
            times = Times(step, measure => counts.Sum(RuleCounter.Of(step, measure), row, CycleSpan.First(step.Cycle, month), month));
        var points = times * step.Points;
        return (times, step.Cap is { } cap ? Math.Clamp(points, -cap, cap) : points);
    }

    private decimal Times(ScoreRow step, Func<RuleMeasure, decimal> count)
    {
        if (step is { Item: RuleItem.Base, Condition: null })
            return 1;
        if (Wanted(step) is not { } wanted || (wanted.Measure == RuleMeasure.Rate && count(RuleMeasure.Submitted) == 0))
            return 0;
        var number = wanted.Measure == RuleMeasure.Rate ? count(RuleMeasure.Used) / count(RuleMeasure.Submitted) * 100 : count(wanted.Measure);
        return step.Item switch
        {
            RuleItem.Shortage => Math.Max(0, wanted.Value - number),
            RuleItem.Surplus => Math.Max(0, number - wanted.Value),
            RuleItem.BelowTarget => wanted.Holds(number) ? 0 : 1,
            _ => wanted.Holds(number) ? 1 : 0,
        };
    }

    /// <summary>What is asked for; the register's quota where the row names none. Null when there is none.</summary>
    private RuleCondition.Threshold? Wanted(ScoreRow step) => step switch
    {
        { Condition: RuleCondition.Threshold threshold } => threshold,
        _ when unit.Quota is { } quota => new(RuleMeasure.Submitted, Below: false, Equal: true, CycleSpan.PartOfYear(step.Cycle, quota.Monthly ? quota.Items * 12 : quota.Items)),
        _ => null,
    };

    /// <summary>What can still turn out otherwise before the cycle ends.</summary>
    private static bool IsDueAtEnd(ScoreRow step) =>
        step.Item is RuleItem.BelowTarget or RuleItem.Shortage or RuleItem.LowRate || step.Condition is RuleCondition.Threshold { Below: true } or RuleCondition.Threshold { Measure: RuleMeasure.Rate };

    private bool Lives(Month month) => unit.Exists(month) && (book.Units?.Credited(unit, month).Name ?? unit.Name) == unit.Name;

    private bool LivesSince(Month first, Month last) => Period.Between(first, last).Months.All(Lives);

    private static PointSource Source(ScoreRow step)
    {
        var condition = step.Condition switch
        {
            RuleCondition.Threshold threshold when step.Item != RuleItem.LowRate => ConditionText.Write(threshold),
            RuleCondition.Threshold threshold => $"{RuleNumber.Text(threshold.Value)}%",
            RuleCondition.Quota => "完成任务",
            _ when step.Item is RuleItem.Shortage or RuleItem.Surplus => "任务",
            _ => "",
        };
        var about = string.Join('、', new[] { step.Channel ?? step.Level, step.Category }.OfType<string>());
        var when = "每" + CycleSpan.Word(step.Cycle) + condition;
        var name = RuleForm.Of(step.Item).Word + (about.Length == 0 ? "" : "·" + about) + $"（{when}）";
        return new PointSource(name, step.Number, -1, step.Item) { Channel = step.Channel, Level = step.Level, Category = step.Category };
    }
}
