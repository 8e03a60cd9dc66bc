using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>统计: the tables and the narrative of a period from the desk's own ledger, by the report's own code.</summary>
public static class TallyPeriod
{
    public static Outcome<Report> Run(DeskData data, Period period)
    {
        using var folder = WorkFolder.Make(data);
        return data.Read(reading => DeskLedger.Put(reading, folder)).Then(ledger => ReportTables.Run(Order(folder, ledger, period), data.Clock));
    }

    /// <summary>What the report command is told for a ledger that was laid in a folder.</summary>
    internal static ReportOrder Order(WorkFolder folder, string ledger, Period period, string? workbook = null) =>
        new(ledger, period, workbook) { Rules = File.Exists(folder.File(DeskLedger.ScoringName)) ? folder.File(DeskLedger.ScoringName) : null };
}
