namespace OfficeBulletin.Tallies;

/// <summary>How an item of several units counts (联合报送).</summary>
public enum JointCredit
{
    /// <summary>各计一次: one for each unit.</summary>
    Each,

    /// <summary>均分: an equal share for each unit.</summary>
    Split,

    /// <summary>第一单位: one for the unit named first.</summary>
    First,
}

/// <summary>How points from several channels for one item add up (多渠道).</summary>
public enum SeveralChannels
{
    /// <summary>累计.</summary>
    Cumulate,

    /// <summary>最高.</summary>
    Highest,
}

/// <summary>What a table prints for nothing at all.</summary>
public enum ZeroPrint
{
    Zero,
    Blank,

    /// <summary>A dash, —.</summary>
    Dash,
}

/// <summary>口径: what the office decides about counting; a period computed again with the same policy gives the same numbers.</summary>
public sealed record TallyPolicy
{
    public JointCredit Joint { get; init; } = JointCredit.Each;

    public SeveralChannels Several { get; init; } = SeveralChannels.Cumulate;
}
