namespace OfficeBulletin.Scoring;

/// <summary>What a row of the rules speaks of (项目): what gives or takes points, what bounds them, how they are shared.</summary>
public enum RuleItem
{
    /// <summary>报送, each item sent.</summary>
    Submitted,

    /// <summary>采用, each adoption by a channel.</summary>
    Adopted,

    /// <summary>批示, each instruction.</summary>
    Instruction,

    /// <summary>约稿完成.</summary>
    CommissionDone,

    /// <summary>约稿迟交.</summary>
    CommissionLate,

    /// <summary>约稿未交.</summary>
    CommissionMissed,

    /// <summary>加分, for what a note or an entry (加减分) says.</summary>
    Bonus,

    /// <summary>扣分, likewise.</summary>
    Penalty,

    /// <summary>基础分, fixed points of a cycle, for all or for who reaches something.</summary>
    Base,

    /// <summary>未达标, fixed points taken at the end of a cycle from who does not reach something.</summary>
    BelowTarget,

    /// <summary>缺报, for each item missing at the end of a cycle.</summary>
    Shortage,

    /// <summary>超报, for each item beyond a number.</summary>
    Surplus,

    /// <summary>采用率低于, at the end of a cycle.</summary>
    LowRate,

    /// <summary>倍数 on the points of adoptions.</summary>
    Factor,

    /// <summary>封顶.</summary>
    Cap,

    /// <summary>折算 of all points.</summary>
    Conversion,

    /// <summary>封底 of all points.</summary>
    Floor,

    /// <summary>清零 of all points of a cycle.</summary>
    Void,

    /// <summary>联合报送: how a joint item counts, before the ledger's own policy.</summary>
    Joint,

    /// <summary>多渠道: how several adoptions of one item count, before the ledger's own policy.</summary>
    Several,
}

/// <summary>The calendar span (周期) that a rule looks at.</summary>
public enum RuleCycle
{
    /// <summary>None: each case by itself.</summary>
    Once,

    /// <summary>篇, all that one item gives.</summary>
    Item,

    /// <summary>周, Monday to Sunday; a week belongs to the month of its Thursday.</summary>
    Week,

    /// <summary>月.</summary>
    Month,

    /// <summary>季.</summary>
    Quarter,

    /// <summary>年.</summary>
    Year,
}
