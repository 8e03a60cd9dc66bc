namespace OfficeBulletin.Excel.Scoring;

/// <summary>Headings of the sheets 评分卡 and 评定.</summary>
internal static class CardColumnNames
{
    public const string Indicator = "指标";
    public const string Kind = "类型";
    public const string Measure = "取数";
    public const string Category = "类别";
    public const string Points = "每条分值";
    public const string Weight = "权重";
    public const string Cap = "上限";
    public const string Holders = "对象";
    public const string Total = "汇总";
    public const string From = "施行起";
    public const string Until = "施行止";
    public const string Note = "备注";
    public const string Number = "序号";

    public const string Month = "月份";
    public const string Score = "得分";
    public const string By = "评定人";
}
