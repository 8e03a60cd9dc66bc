using static OfficeBulletin.Scoring.RuleColumns;

namespace OfficeBulletin.Scoring;

/// <summary>Which points a 项目 may have.</summary>
public enum PointsSign
{
    Any,
    Negative,
    Positive,
}

/// <summary>How a row of a 项目 is filled in.</summary>
/// <param name="Takes">Columns that mean something for it; what stands in others is a fault.</param>
/// <param name="Needs">Columns of these that may not be blank.</param>
/// <param name="Cycles">The cycles it may have.</param>
public sealed record RuleForm(RuleItem Item, string Word, RuleColumns Takes, RuleColumns Needs, IReadOnlyList<RuleCycle> Cycles)
{
    private const RuleColumns Events = Category | Group | Points | Cycle | RuleColumns.Cap;
    private const RuleColumns Targets = Channel | Level | Category | Group | Points | Condition | Cycle;

    private static readonly RuleCycle[] Spans = [RuleCycle.Month, RuleCycle.Quarter, RuleCycle.Year];
    private static readonly RuleCycle[] WithWeek = [RuleCycle.Week, .. Spans];

    public PointsSign Sign { get; init; }

    /// <summary>The closed list of 项目, in the order of <see cref="RuleItem"/>.</summary>
    public static IReadOnlyList<RuleForm> All { get; } =
    [
        new(RuleItem.Submitted, "报送", Events, Points, Spans),
        new(RuleItem.Adopted, "采用", Events | Channel | Level | Manner, Points, Spans),
        new(RuleItem.Instruction, "批示", Events | Level, Points, Spans),
        new(RuleItem.CommissionDone, "约稿完成", Events, Points, Spans),
        new(RuleItem.CommissionLate, "约稿迟交", Events, Points, Spans),
        new(RuleItem.CommissionMissed, "约稿未交", Events, Points, Spans),
        new(RuleItem.Bonus, "加分", Events | Condition, Points | Condition, Spans) { Sign = PointsSign.Positive },
        new(RuleItem.Penalty, "扣分", Events | Condition, Points | Condition, Spans) { Sign = PointsSign.Negative },
        new(RuleItem.Base, "基础分", Targets, Points | Cycle, WithWeek),
        new(RuleItem.BelowTarget, "未达标", Targets, Points | Condition | Cycle, WithWeek) { Sign = PointsSign.Negative },
        new(RuleItem.Shortage, "缺报", Targets | RuleColumns.Cap, Points | Cycle, WithWeek) { Sign = PointsSign.Negative },
        new(RuleItem.Surplus, "超报", Targets | RuleColumns.Cap, Points | Cycle, WithWeek),
        new(RuleItem.LowRate, "采用率低于", Category | Group | Points | Condition | Cycle, Points | Condition | Cycle, Spans) { Sign = PointsSign.Negative },
        new(RuleItem.Factor, "倍数", Channel | Level | Category | Manner | Group | Points, Points, []) { Sign = PointsSign.Positive },
        new(RuleItem.Cap, "封顶", Channel | Level | Category | Group | Condition | Cycle | RuleColumns.Cap, Cycle | RuleColumns.Cap, [RuleCycle.Item, .. Spans]),
        new(RuleItem.Conversion, "折算", Group | Points | Cycle | RuleColumns.Cap, Points | Cycle, Spans) { Sign = PointsSign.Positive },
        new(RuleItem.Floor, "封底", Group | Points | Cycle, Points | Cycle, Spans),
        new(RuleItem.Void, "清零", Group | Condition | Cycle, Condition | Cycle, Spans),
        new(RuleItem.Joint, "联合报送", Channel | Level | Category | Manner | Condition, Condition, []),
        new(RuleItem.Several, "多渠道", Category | Condition, Condition, []),
    ];

    public static RuleForm Of(RuleItem item) => All[(int)item];
}
