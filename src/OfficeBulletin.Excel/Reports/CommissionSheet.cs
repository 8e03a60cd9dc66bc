using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>约稿与批示: what became of commissions, and instructions by leaders, unit by unit.</summary>
internal static class CommissionSheet
{
    private const int Done = UnitTable.First;
    private const int Missed = Done + 2;
    private const int All = Done + 4;

    /// <summary>True when there is anything to list.</summary>
    public static bool Needed(Tally tally) => tally.Units.Any(unit => unit.Counts is { Instructions: not 0 } or { Commissions.All: not 0 });

    public static void Fill(ReportSheet sheet, Tally tally)
    {
        var table = new UnitTable(sheet, ["约稿\n按时完成", "约稿\n迟交", "约稿\n未交", "领导批示"],
        [
            new DerivedColumn("约稿合计", row => $"SUM({ReportSheet.Range(row, Done, row, Missed)})", values => values[0] + values[1] + values[2], Rate: false),
            new DerivedColumn("按时\n完成率", row => $"IF({ReportSheet.At(row, All)}=0,\"\",{ReportSheet.At(row, Done)}/{ReportSheet.At(row, All)})", Kept, Rate: true),
        ]);
        table.Fill($"{tally.Period.Text}约稿、批示情况", [.. tally.Units.Select(unit => Row(unit))]);
    }

    private static decimal? Kept(IReadOnlyList<decimal?> values) => (values[0] + values[1] + values[2]) is not (null or 0) and { } all ? values[0] / all : null;

    private static UnitRow Row(UnitTally unit) =>
        new(unit.Unit, [unit.Counts.Commissions.Done, unit.Counts.Commissions.Late, unit.Counts.Commissions.Missed, unit.Counts.Instructions]);
}
