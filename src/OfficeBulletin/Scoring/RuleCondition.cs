using OfficeBulletin.Tallies;

namespace OfficeBulletin.Scoring;

/// <summary>What a condition counts.</summary>
public enum RuleMeasure
{
    /// <summary>报送, items sent.</summary>
    Submitted,

    /// <summary>采用, items used, each once.</summary>
    Used,

    /// <summary>采用率 in percent.</summary>
    Rate,

    /// <summary>约稿完成.</summary>
    CommissionDone,

    /// <summary>约稿迟交.</summary>
    CommissionLate,

    /// <summary>约稿未交.</summary>
    CommissionMissed,
}

/// <summary>
/// What stands under 条件, by what it is about: <see cref="Threshold"/> (报送≥8), <see cref="Quota"/> (完成任务), <see cref="NoteHolds"/> (备注含“…”), <see cref="Reason"/> (事由“…”),
/// <see cref="Target"/> (采用, for a cap), <see cref="Credit"/> (均分), <see cref="Channels"/> (最高).
/// </summary>
public abstract record RuleCondition
{
    /// <summary>A measure against a number.</summary>
    /// <param name="Below">True for &lt; and ≤, false for ≥ and &gt;.</param>
    /// <param name="Equal">True for ≤ and ≥.</param>
    public sealed record Threshold(RuleMeasure Measure, bool Below, bool Equal, decimal Value) : RuleCondition
    {
        public bool Holds(decimal number) => number == Value ? Equal : Below == (number < Value);
    }

    /// <summary>As many items as the register asks of the unit (任务).</summary>
    public sealed record Quota : RuleCondition;

    /// <summary>备注 of the item holds the words.</summary>
    public sealed record NoteHolds(string Words) : RuleCondition;

    /// <summary>An entry of the sheet 加减分 has that 事由.</summary>
    public sealed record Reason(string Words) : RuleCondition;

    /// <summary>The points that a cap bounds.</summary>
    public sealed record Target(RuleItem Item) : RuleCondition;

    public sealed record Credit(JointCredit Joint) : RuleCondition;

    public sealed record Channels(SeveralChannels Several) : RuleCondition;
}
