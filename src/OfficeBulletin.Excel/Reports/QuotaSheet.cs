using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>任务: what units were to send and what they sent.</summary>
internal static class QuotaSheet
{
    private const int Due = UnitTable.First;
    private const int Submitted = Due + 1;

    public static void Fill(ReportSheet sheet, Tally tally, IReadOnlyList<QuotaResult> results)
    {
        var monthly = results.Any(result => result.MonthsMet is not null);
        var table = new UnitTable(sheet, monthly ? ["任务（条）", "实报（条）", "达标月数"] : ["任务（条）", "实报（条）"],
        [
            new DerivedColumn("欠报（条）", row => $"MAX(0,{ReportSheet.At(row, Due)}-{ReportSheet.At(row, Submitted)})", values => Math.Max(0, (values[0] - values[1]) ?? 0), Rate: false),
            new DerivedColumn("完成率", row => $"IF({ReportSheet.At(row, Due)}=0,\"\",{ReportSheet.At(row, Submitted)}/{ReportSheet.At(row, Due)})", values => values[0] == 0 ? null : values[1] / values[0], Rate: true),
        ]);
        table.Fill($"{tally.Period.Text}报送任务完成情况", [.. results.Select(result => new UnitRow(result.Unit, monthly ? [result.Due, result.Submitted, result.MonthsMet] : [result.Due, result.Submitted]))]);
    }
}
