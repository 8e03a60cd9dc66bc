using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Scoring;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Desk;

/// <summary>What is to be reported.</summary>
/// <param name="Ledger">Path of the ledger workbook.</param>
/// <param name="Output">Path of the report workbook; null to write none.</param>
public sealed record ReportOrder(string Ledger, Period Period, string? Output = null);

/// <summary>报表: tallies a ledger for a period and writes the tables, all from the same counts.</summary>
public static class ReportTables
{
    /// <summary>Refused means that nothing was written.</summary>
    /// <exception cref="IOException">The workbook cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The workbook may not be written.</exception>
    public static Outcome<Report> Run(ReportOrder order) =>
        FolderFiles.Open(Path.GetDirectoryName(Path.GetFullPath(order.Ledger))!)
            .Then(files => files.Find(Path.GetFileName(order.Ledger), Place.InFile(order.Ledger)).Then(FileBytes.Read)
            .Then(bytes => WorkbookFile.Open(bytes.Memory, Path.GetFileName(order.Ledger)))
            .Then(workbook => Run(order, files, workbook)));

    private static Outcome<Report> Run(ReportOrder order, FolderFiles files, IWorkbook workbook)
    {
        var taken = new Taken();
        var units = RegisterFile.Read(files) is { } register ? taken.Without(register) : null;
        if (taken.From(LedgerReader.Open(workbook, units)) is not { } reader)
            return Outcome.Refusal<Report>(taken.Findings);
        var rules = ScoreRulesReader.Read(workbook) is { } found ? taken.Without(found) : null;
        var tallies = new TallyBook(reader.Book);
        var scores = rules is null ? null : new ScoreBook(reader.Book, rules);
        var sheets = new ItemSheets(reader.Book, order.Period);
        var rows = new List<Finding>();
        foreach (var item in reader.Items(rows))
        {
            tallies.Add(item);
            scores?.Add(item);
            sheets.Add(item);
        }
        foreach (var finding in rows)
            taken.Note(finding);
        var report = Report(order.Period, reader.Book, tallies, scores, taken);
        Write(order, report, reader.Book, sheets);
        return Outcome.Of(report, taken.Findings);
    }

    private static Report Report(Period period, LedgerBook book, TallyBook tallies, ScoreBook? scores, Taken taken)
    {
        var tally = tallies.Of(period);
        var narrative = taken.Without(NarrativeTemplate.Default.Fill(tally, book)) ?? [];
        var notice = new Notice([.. narrative.Select(Paragraph.Of)], NoticeTables.Of(tally, book.Forms));
        return new Report($"{period.Text}信息报送及采用情况通报", period, tally, tallies.Of(period.Before), [.. period.Months.Select(month => tallies.Of(Period.Of(month)))], notice)
        {
            Scores = scores?.Of(period),
            Findings = taken.Findings,
        };
    }

    private static void Write(ReportOrder order, Report report, LedgerBook book, ItemSheets sheets)
    {
        if (order.Output is not { } path)
            return;
        using var file = new FinishedFile(path);
        ReportWriter.Write(file.Stream, report, book, sheets);
        file.Finish();
    }
}
