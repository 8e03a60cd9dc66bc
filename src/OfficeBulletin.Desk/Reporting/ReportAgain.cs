using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>H25: a report given in the place of the ledger. Its ledger holds the items of its period only, and neither full names of channels nor facts.</summary>
internal static class ReportAgain
{
    /// <summary>Sheets that every report has and no ledger needs.</summary>
    private static readonly string[] Sheets = ["封面", "排名与计分", "逐月", "核对"];

    /// <summary>Null for a workbook that is no report.</summary>
    public static Finding? Of(IWorkbook workbook) => Array.TrueForAll(Sheets, name => workbook.Sheet(name) is not null)
        ? new Finding("H25", "report.of-report", FindingLevel.Warning, Place.InFile(workbook.File), $"“{workbook.File}”是做好的报表，不是台账：里面只有那一期的稿件，没有渠道的全称、口径和事实；请用原来的台账统计。", workbook.File)
        : null;
}
