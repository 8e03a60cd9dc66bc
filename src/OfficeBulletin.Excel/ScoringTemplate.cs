using OfficeBulletin.Excel.Form;
using OfficeBulletin.Excel.Scoring;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel;

/// <summary>Writes a workbook of rules that an office fills in: instructions, the sheets 计分 and 加减分, or 评分卡 and 评定, with what is given already in them.</summary>
public static class ScoringTemplate
{
    private static readonly string[] Cycles = ["周", "月", "季", "年", "篇"];

    /// <summary>Writes rules for points.</summary>
    /// <param name="rows">Cells in the order 办法, 施行起, 施行止, 项目, 渠道, 级别, 类别, 方式, 单位组, 分值, 条件, 周期, 上限, 备注.</param>
    public static void WriteRules(Stream output, IEnumerable<IReadOnlyList<string>> rows) => FormWorkbook.Write(output, "计分办法", workbook =>
    {
        new FilledSheet("说明", "计分办法怎么写", [("项目", 14, null), ("意思", 78, null), ("用到的列", 42, null)]).Add(workbook, RuleForm.All.Select(Help));
        new FilledSheet(
            ScoreRulesReader.SheetName,
            title: null,
            [
                (RuleColumnNames.Method, 13, null), (RuleColumnNames.From, 9, null), (RuleColumnNames.Until, 9, null), (RuleColumnNames.Item, 11, [.. RuleForm.All.Select(form => form.Word)]), (RuleColumnNames.Channel, 15, null),
                (RuleColumnNames.Level, 8, null), (RuleColumnNames.Category, 9, null), (RuleColumnNames.Manner, 7, null), (RuleColumnNames.Group, 9, null), (RuleColumnNames.Points, 7, null),
                (RuleColumnNames.Condition, 16, null), (RuleColumnNames.Cycle, 6, Cycles), (RuleColumnNames.Cap, 7, null), (RuleColumnNames.Note, 30, null),
            ]).Add(workbook, rows);
        new FilledSheet(ScoreEntries.SheetName, title: null, [(RuleColumnNames.Month, 10, null), (RuleColumnNames.Unit, 22, null), (RuleColumnNames.Reason, 20, null), (RuleColumnNames.Times, 8, null), (RuleColumnNames.Note, 40, null)]).Add(workbook, []);
    });

    /// <summary>Writes a score card.</summary>
    /// <param name="title">Name of the card, above its header.</param>
    /// <param name="indicators">Cells in the order 序号, 指标, 类型, 取数, 类别, 每条分值, 权重, 上限, 对象, 汇总, 备注.</param>
    /// <param name="assessments">Cells in the order 月份, 对象, 指标, 得分, 评定人, 备注.</param>
    public static void WriteCard(Stream output, string title, IEnumerable<IReadOnlyList<string>> indicators, IEnumerable<IReadOnlyList<string>> assessments) => FormWorkbook.Write(output, title, workbook =>
    {
        var known = indicators.ToList();
        new FilledSheet(
            ScoreCardReader.IndicatorsSheet,
            title,
            [
                (CardColumnNames.Number, 6, null), (CardColumnNames.Indicator, 22, null), (CardColumnNames.Kind, 7, ["计数", "评定"]), (CardColumnNames.Measure, 20, CardMeasure.Words), (CardColumnNames.Category, 9, null),
                (CardColumnNames.Points, 9, null), (CardColumnNames.Weight, 7, null), (CardColumnNames.Cap, 7, null), (CardColumnNames.Holders, 7, ["单位", "个人", "都"]), (CardColumnNames.Total, 7, ["合计", "平均"]), (CardColumnNames.Note, 44, null),
            ]).Add(workbook, known);
        new FilledSheet(
            ScoreCardReader.AssessmentsSheet,
            title: null,
            [(CardColumnNames.Month, 10, null), (CardColumnNames.Holders, 24, null), (CardColumnNames.Indicator, 24, null), (CardColumnNames.Score, 8, null), (CardColumnNames.By, 12, null), (CardColumnNames.Note, 40, null)]).Add(workbook, assessments);
    });

    private static IReadOnlyList<string> Help(RuleForm form) =>
        [form.Word, RuleHelp.Of(form.Item), string.Join('、', RuleColumnNames.Meaning.Where(column => form.Takes.HasFlag(column.Column)).Select(column => form.Needs.HasFlag(column.Column) ? column.Heading + "*" : column.Heading))];
}
