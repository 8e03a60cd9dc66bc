using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Excel;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Desk;

/// <summary>What is to be reported.</summary>
/// <param name="Ledger">Path of the ledger workbook.</param>
/// <param name="Output">Path of the report workbook; null to write none.</param>
public sealed record ReportOrder(string Ledger, Period Period, string? Output = null)
{
    /// <summary>Issues of the period, as Word documents, as issue folders or as folders of either, to compare the own bulletin's adoptions with.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    internal IReadOnlyList<OutputFile> Outputs => Output is null ? [] : [OutputFile.Workbook(Output)];
}

/// <summary>报表: tallies a ledger for a period and writes the tables, all from the same counts.</summary>
public static class ReportTables
{
    /// <summary>Refused means that nothing was written.</summary>
    /// <exception cref="IOException">The workbook cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The workbook may not be written.</exception>
    public static Outcome<Report> Run(ReportOrder order)
    {
        var taken = new Taken();
        var ledger = taken.From(Open(order));
        var misplaced = OutputPlace.Faults(order.Outputs, ledger?.Files ?? [order.Ledger]);
        foreach (var finding in misplaced)
            taken.Note(finding);
        if (ledger is null || misplaced.Count > 0)
            return Outcome.Refusal<Report>(taken.Findings);
        var sheets = order.Output is null ? null : new ItemSheets(ledger.Book, order.Period);
        var checks = new CrossChecks(order, ledger.Book);
        var computed = taken.From(ComputedReport.Of(ledger, order.Period, NarrativeTemplate.Default, item =>
        {
            checks.Add(item);
            sheets?.Add(item);
        }))!;
        foreach (var finding in sheets?.Findings ?? [])
            taken.Note(finding);
        checks.Note(computed, taken);
        var report = computed with { Findings = taken.Findings };
        OutputPlace.MakeFolders(order.Outputs, taken);
        if (sheets is not null)
            Write(order.Output!, report, ledger.Book, sheets);
        return Outcome.Of(report, taken.Findings);
    }

    private static Outcome<OpenedLedger> Open(ReportOrder order) =>
        FolderFiles.Open(Path.GetDirectoryName(Path.GetFullPath(order.Ledger))!)
            .Then(files => OpenedLedger.Open(files, Path.GetFileName(order.Ledger), Place.InFile(order.Ledger)));

    private static void Write(string path, Report report, LedgerBook book, ItemSheets sheets)
    {
        using var file = new FinishedFile(path);
        ReportWriter.Write(file.Stream, report, book, sheets);
        file.Finish();
    }
}
