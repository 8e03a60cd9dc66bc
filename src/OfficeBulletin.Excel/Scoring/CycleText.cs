using OfficeBulletin.Scoring;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>周期 as cells say it.</summary>
internal static class CycleText
{
    /// <summary>Null for another word; a blank cell means none.</summary>
    public static RuleCycle? Read(string text) => HalfWidth.Tight(text).TrimStart('每') switch
    {
        "" => RuleCycle.Once,
        "篇" or "条" => RuleCycle.Item,
        "周" or "星期" => RuleCycle.Week,
        "月" or "月度" => RuleCycle.Month,
        "季" or "季度" => RuleCycle.Quarter,
        "年" or "年度" => RuleCycle.Year,
        _ => null,
    };
}
