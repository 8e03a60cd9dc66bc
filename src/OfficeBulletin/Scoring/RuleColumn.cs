namespace OfficeBulletin.Scoring;

/// <summary>Columns of the sheet 计分 beside 办法, 施行起, 施行止 and 项目.</summary>
[Flags]
public enum RuleColumns
{
    None = 0,

    /// <summary>渠道.</summary>
    Channel = 1,

    /// <summary>级别.</summary>
    Level = 2,

    /// <summary>类别.</summary>
    Category = 4,

    /// <summary>方式.</summary>
    Manner = 8,

    /// <summary>单位组.</summary>
    Group = 16,

    /// <summary>分值.</summary>
    Points = 32,

    /// <summary>条件.</summary>
    Condition = 64,

    /// <summary>周期.</summary>
    Cycle = 128,

    /// <summary>上限.</summary>
    Cap = 256,
}
