using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Reads the sheet 加减分: what no item says and a row 加分 or 扣分 gives points for.</summary>
internal static class ScoreEntries
{
    public const string SheetName = "加减分";

    private const int MostRows = 20_000;

    /// <summary>Entries that can be used; none when there is no such sheet.</summary>
    public static IReadOnlyList<ScoreEntry> Read(IWorkbook workbook, LedgerBook? book, ScoreRules rules, List<Finding> findings)
    {
        if (workbook.Sheet(SheetName) is not { } from)
            return [];
        var sheet = HeadedSheet.Read(workbook, from, [RuleColumnNames.Month, RuleColumnNames.Unit, RuleColumnNames.Reason], [RuleColumnNames.Times, RuleColumnNames.Note, "序号", "日期"], MostRows, findings);
        var faults = new RuleFindings(sheet);
        if (!sheet.Found)
            faults.Entry(null, RuleColumnNames.Month, "前 10 行里没有名为“月份”“单位”“事由”的表头，这张表没有用；请写上表头 月份、单位、事由、次数、备注。");
        faults.Headings();
        var reasons = rules.Versions.SelectMany(version => version.Rows).Select(row => (row.Condition as RuleCondition.Reason)?.Words).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var names = new RuleNames(book, faults);
        List<ScoreEntry> entries = [.. sheet.Rows.Select(row => Entry(sheet, row, names, reasons, faults)).OfType<ScoreEntry>()];
        findings.AddRange(faults.All);
        return entries;
    }

    private static ScoreEntry? Entry(HeadedSheet sheet, SheetRow row, RuleNames names, List<string> reasons, RuleFindings faults)
    {
        var (month, unit, reason, times) = (sheet.Text(row, RuleColumnNames.Month), sheet.Text(row, RuleColumnNames.Unit), sheet.Text(row, RuleColumnNames.Reason), sheet.Text(row, RuleColumnNames.Times));
        if (unit.Length == 0 && reason.Length == 0)
            return null;
        var (on, who, many) = (MonthText.Parse(month), names.Unit(unit), times.Length == 0 ? 1 : RuleNumber.Read(times));
        if (on is null)
            faults.Entry(row, RuleColumnNames.Month, $"{(month.Length == 0 ? "这里没有月份" : $"看不懂月份“{month}”")}，这一行没有用；请写成 2024-01 或 2024年1月。", month);
        if (who is null)
            faults.Entry(row, RuleColumnNames.Unit, $"单位名册里没有“{unit}”，这一行没有用；{(names.NearUnit(unit) is { } near ? $"是不是“{near}”？" : "")}请改过来。", unit, names.NearUnit(unit));
        if (!reasons.Contains(reason, StringComparer.Ordinal))
            faults.Entry(row, RuleColumnNames.Reason, $"计分办法里没有一行“加分”“扣分”的条件是 事由“{reason}”，这一行没有用；{(reasons.Count == 0 ? "请在“计分”表里补上。" : $"现有的事由：{string.Join('、', reasons)}；请改过来。")}", reason, RuleNames.Near(reason, reasons));
        if (many is not > 0)
            faults.Entry(row, RuleColumnNames.Times, $"次数“{times}”不是大于 0 的数，这一行没有用；请改过来。", times);
        return on is { } from && who is not null && reasons.Contains(reason, StringComparer.Ordinal) && many is > 0 ? new ScoreEntry(from, who, reason, many.Value, sheet.At(row, RuleColumnNames.Reason)) : null;
    }
}
