namespace OfficeBulletin.Scoring;

/// <summary>One row of the rules: to what it applies, null meaning to all, and what it gives.</summary>
/// <param name="Number">Number of the row within the rules, in the order of the sheet.</param>
/// <param name="Where">The cell that a finding about the row names.</param>
public sealed record ScoreRow(int Number, RuleItem Item, Place Where)
{
    /// <summary>渠道.</summary>
    public string? Channel { get; init; }

    /// <summary>级别 of the channel, of an instruction that of the leader; not set where <see cref="Channel"/> is.</summary>
    public string? Level { get; init; }

    /// <summary>类别.</summary>
    public string? Category { get; init; }

    /// <summary>The cell of 类别; null when the row names none.</summary>
    public Place? CategoryCell { get; init; }

    /// <summary>方式; a mark that says none is 单篇.</summary>
    public string? Manner { get; init; }

    /// <summary>单位组: a group or kind of units, or the full name of one.</summary>
    public string? Group { get; init; }

    /// <summary>分值; of a 倍数 or 折算 the factor, of a 封底 the bound.</summary>
    public decimal Points { get; init; }

    /// <summary>条件.</summary>
    public RuleCondition? Condition { get; init; }

    /// <summary>周期.</summary>
    public RuleCycle Cycle { get; init; }

    /// <summary>上限 within the cycle; null when there is none.</summary>
    public decimal? Cap { get; init; }
}
