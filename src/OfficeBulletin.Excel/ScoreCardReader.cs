using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel;

/// <summary>Reads the indicators of a score card (评分卡) and what was assessed, from the sheets 评分卡 and 评定 of ledger.xlsx or of a workbook of their own.</summary>
public static class ScoreCardReader
{
    /// <summary>Null when the workbook has no sheet 评分卡; refused when its indicators cannot be used.</summary>
    public static Outcome<ScoreCardRules>? Read(IWorkbook workbook) => workbook.Sheets.Any(sheet => sheet.Name == "评分卡") ? Outcome.Of(new ScoreCardRules("评分卡")) : null;
}
