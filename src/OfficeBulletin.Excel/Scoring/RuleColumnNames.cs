using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Headings of the sheets 计分 and 加减分.</summary>
internal static class RuleColumnNames
{
    public const string Method = "办法";
    public const string From = "施行起";
    public const string Until = "施行止";
    public const string Item = "项目";
    public const string Channel = "渠道";
    public const string Level = "级别";
    public const string Category = "类别";
    public const string Manner = "方式";
    public const string Group = "单位组";
    public const string Points = "分值";
    public const string Condition = "条件";
    public const string Cycle = "周期";
    public const string Cap = "上限";
    public const string Note = "备注";

    public const string Month = "月份";
    public const string Unit = "单位";
    public const string Reason = "事由";
    public const string Times = "次数";

    public static IReadOnlyList<(RuleColumns Column, string Heading)> Meaning { get; } =
    [
        (RuleColumns.Channel, Channel), (RuleColumns.Level, Level), (RuleColumns.Category, Category), (RuleColumns.Manner, Manner), (RuleColumns.Group, Group),
        (RuleColumns.Points, Points), (RuleColumns.Condition, Condition), (RuleColumns.Cycle, Cycle), (RuleColumns.Cap, Cap),
    ];
}
