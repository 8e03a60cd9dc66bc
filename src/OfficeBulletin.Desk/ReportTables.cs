using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Excel;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk;

/// <summary>What is to be reported.</summary>
/// <param name="Ledger">Path of the ledger workbook.</param>
/// <param name="Output">Path of the report workbook; null to write none.</param>
public sealed record ReportOrder(string Ledger, Period Period, string? Output = null)
{
    /// <summary>Issues of the period, as Word documents, as issue folders or as folders of either, to compare the own bulletin's adoptions with.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>Where the notice is written as a Word document, and the template it is made with; null to write none.</summary>
    public WordNotice? Notice { get; init; }

    /// <summary>Path of a workbook with rules for points or score cards; null when the ledger's own hold.</summary>
    public string? Rules { get; init; }

    /// <summary>Path of the narrative's wording; null for narrative.docx beside the ledger, or else the one that ships.</summary>
    public string? Narrative { get; init; }

    internal IReadOnlyList<OutputFile> Outputs => [.. Output is null ? (OutputFile[])[] : [OutputFile.Workbook(Output)], .. Notice is null ? (OutputFile[])[] : [OutputFile.Word(Notice.Path)]];

    internal IEnumerable<string> Inputs => ((string?[])[Ledger, Rules, Narrative, Notice?.Template]).OfType<string>();
}

/// <param name="Path">The Word file to write.</param>
/// <param name="Template">The template of the issue, whose styles and page it takes.</param>
public sealed record WordNotice(string Path, string Template);

/// <summary>报表: tallies a ledger for a period and writes the tables, all from the same counts.</summary>
public static class ReportTables
{
    /// <summary>Refused means that nothing was written.</summary>
    /// <exception cref="IOException">A file cannot be written, or one that is named cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written, or one that is named may not be read.</exception>
    public static Outcome<Report> Run(ReportOrder order, TimeProvider clock)
    {
        var taken = new Taken();
        var ledger = taken.From(Open(order));
        if (ledger is not null && ReportAgain.Of(ledger.Workbook) is { } again)
            taken.Note(again);
        var wording = ledger is null ? null : taken.From(order.Narrative is { } path ? NarrativeFile.Named(path, ledger.Book) : NarrativeFile.Of(ledger.Folder, ledger.Book));
        var scoring = ledger is null ? null : taken.From(ReportScoring.Open(ledger, order.Rules));
        var template = order.Notice is null ? null : taken.From(Template.Open(order.Notice.Template));
        var misplaced = OutputPlace.Faults(order.Outputs, [.. ledger?.Folder.Found ?? [], .. order.Inputs]);
        foreach (var finding in misplaced)
            taken.Note(finding);
        if (ledger is null || scoring is null || taken.Refused || misplaced.Count > 0)
            return Outcome.Refusal<Report>(taken.Findings);
        var sheets = order.Output is null ? null : new ItemSheets(ledger.Book, order.Period);
        var checks = new CrossChecks(order, ledger.Book);
        var computed = taken.From(ComputedReport.Of(ledger, order.Period, wording, item =>
        {
            scoring.Add(item);
            checks.Add(item);
            sheets?.Add(item);
        }))!;
        foreach (var finding in sheets?.Findings ?? [])
            taken.Note(finding);
        checks.Note(computed, taken);
        computed = scoring.Complete(computed, taken) with { Made = DateOnly.FromDateTime(clock.GetLocalNow().DateTime) };
        Write(order, computed with { Findings = taken.Findings }, ledger, sheets, template, taken);
        return Outcome.Of(computed with { Findings = taken.Findings }, taken.Findings);
    }

    private static Outcome<OpenedLedger> Open(ReportOrder order)
    {
        List<Finding> missing = [.. File.Exists(order.Ledger) ? (Finding[])[] : [Missing(order.Ledger, "台账")], .. order.Issues.Where(path => !Path.Exists(path)).Select(path => Missing(path, "这一期"))];
        return missing.Count > 0
            ? Outcome.Refusal<OpenedLedger>(missing)
            : FolderFiles.Open(Path.GetDirectoryName(Path.GetFullPath(order.Ledger))!)
                .Then(files => OpenedLedger.Open(files, Path.GetFileName(order.Ledger), Place.InFile(order.Ledger)));
    }

    private static Finding Missing(string path, string what) =>
        new("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), Directory.Exists(path) ? $"“{path}”是文件夹，不是{what}；请写出文件名。" : $"找不到{what}“{path}”；请检查路径。", path);

    /// <summary>Both files are opened before one is written: a place that cannot be written to is then known in time.</summary>
    private static void Write(ReportOrder order, Report report, OpenedLedger ledger, ItemSheets? sheets, WordTemplate? template, Taken taken)
    {
        OutputPlace.MakeFolders(order.Outputs, taken);
        using var workbook = order.Output is null ? null : new FinishedFile(order.Output);
        using var notice = order.Notice is null ? null : new FinishedFile(order.Notice.Path);
        if (workbook is not null && sheets is not null)
            ReportWriter.Write(workbook.Stream, report, ledger.Book, sheets);
        if (notice is not null && template is not null)
            NoticeFile.Write(notice.Stream, report, template, ledger.Folder, taken);
        workbook?.Finish();
        notice?.Finish();
    }
}
