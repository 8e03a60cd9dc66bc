using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel.Reports;

/// <summary>排名与计分: group by group the units best first, with adoption rate, the period before, and points where the office has rules for them.</summary>
internal static class RankingSheet
{
    private const int HeaderRow = 3;
    private const double RankWidth = 5.5;

    /// <param name="points">Where the points of each unit stand, by its full name; null when the office has no rules for points.</param>
    public static void Fill(ReportSheet sheet, Report report, IReadOnlyDictionary<string, PointCells>? points)
    {
        var rows = new RankingRows(sheet, report, points);
        var (unit, numbers) = (UnitLabel.Width(report.Tally), rows.Columns - 3);
        var number = Math.Clamp((ReportPage.UprightWidth - unit - (2 * RankWidth)) / numbers, 6.8, 14);
        double[] widths = [RankWidth, RankWidth, unit, .. Enumerable.Repeat(number, numbers)];
        sheet.Widths(widths);
        sheet.Across(1, 1, rows.Columns, $"{report.Period.Text}排名{(points is null ? "" : "与计分")}", ReportLook.Title);
        sheet.Height(1, 34);
        var note = Note(report);
        sheet.Across(2, 1, rows.Columns, note, ReportLook.Note);
        sheet.Height(2, ReportSheet.Height(note, widths.Sum(), ReportLook.Note));
        rows.Header(HeaderRow);
        var row = HeaderRow + 1;
        foreach (var ranking in report.Rankings)
            row = rows.Group(ranking, row);
        rows.All(row);
        sheet.Freeze(HeaderRow, columns: 3);
        ReportPage.Set(sheet.Page, widths.Sum(), HeaderRow, HeaderRow);
    }

    private static string Note(Report report)
    {
        var compared = RankingRows.Compared(report) is { } before ? $"；上期指{before.Period.Text}" : "";
        var scored = report.Scores is { } scores ? $"；按“{scores.Rules}”计分" : "";
        return $"按采用篇数排名，篇数相同的并列；采用率＝采用篇数÷报送条数{compared}{scored}。";
    }
}
