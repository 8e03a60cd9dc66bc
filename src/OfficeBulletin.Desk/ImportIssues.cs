using System.Text.Json;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Importing;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Desk.Searching;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>收刊（多份）: reads older issues one after another, as long work. Each becomes an issue with the numbers that it bears; a file that is at fault stops no other.</summary>
public static class ImportIssues
{
    public const string JobKind = "import";

    public const string ResultName = "import.json";

    public static Outcome<JobResult> Run(JobContext context, Extraction extraction)
    {
        var request = JsonSerializer.Deserialize<ImportRequest>(context.Request)!;
        var results = new List<ImportedFile>();
        foreach (var file in request.Files)
        {
            context.Stop.ThrowIfCancellationRequested();
            context.Progress.Report(new JobStep(file.Name, results.Count, request.Files.Count));
            results.Add(Import(context, extraction, file));
        }
        context.Progress.Report(new JobStep("完成", results.Count, results.Count));
        return Outcome.Of(new JobResult(ImportJson.Bytes(results), ResultName), results.SelectMany(Told));
    }

    private static ImportedFile Import(JobContext context, Extraction extraction, ImportFile file)
    {
        var hash = Convert.FromHexString(file.Hash);
        var (known, bytes) = context.Data.Read(reading => (ImportedIssues.OfFile(reading, hash), Blobs.Find(reading, hash)!));
        if (known is not null)
            return Result(file, "again", known, 0, [ImportFindings.Again(file.Name)]);
        if (Path.GetExtension(file.Name).ToLowerInvariant() is not (".docx" or ".doc" or ".txt"))
            return new ImportedFile(file.Name, "refused", null, null, null, null, null, 0, [ImportFindings.OtherKind(file.Name)]);
        var read = ReadOlderIssue.Run(context, extraction, file.Name, bytes);
        if (read.Value is not { } issue)
            return new ImportedFile(file.Name, "refused", null, null, null, null, null, 0, read.Findings);
        var kept = context.Data.Change(context.Actor, "issue.import", null, change => Keep(change, file, bytes, issue, read.Findings));
        return kept.Value ?? Result(file, "numberTaken", Masthead(issue) with { Id = context.Data.Read(reading => Standing(reading, issue.Masthead)) ?? "" }, Articles(issue), [.. kept.Findings, .. read.Findings]);
    }

    private static Outcome<ImportedFile> Keep(DeskChange change, ImportFile file, byte[] bytes, Issue issue, IReadOnlyList<Finding> findings)
    {
        if (Standing(change, issue.Masthead) is not null)
            return Outcome.Refusal<ImportedFile>(ImportFindings.NumberTaken(file.Name, issue.Masthead));
        var document = Versions.Begin(change, "imported");
        Versions.Add(change, document, "saved", bytes, note: file.Name);
        var imported = Masthead(issue) with { Id = change.NewId(), Document = document };
        change.Subject = imported.Id;
        ImportedIssues.Add(change, imported);
        IssueArticles.Index(change, imported.Id, issue);
        return Outcome.Of(Result(file, "imported", imported, Articles(issue), findings));
    }

    private static string? Standing(DeskReading data, Masthead masthead) => ImportedIssues.Numbered(data, masthead.Year, masthead.Number, masthead.CumulativeNumber);

    private static Storage.ImportedIssue Masthead(Issue issue) => new()
    {
        Year = issue.Masthead.Year,
        Number = issue.Masthead.Number,
        Cumulative = issue.Masthead.CumulativeNumber,
        Title = issue.Masthead.Title ?? "",
    };

    private static int Articles(Issue issue) => issue.Columns.Sum(column => column.Items.Count);

    private static ImportedFile Result(ImportFile file, string result, Storage.ImportedIssue issue, int articles, IReadOnlyList<Finding> findings) =>
        new(file.Name, result, issue.Id.Length == 0 ? null : issue.Id, issue.Year, issue.Number, issue.Cumulative, issue.Title.Length == 0 ? null : issue.Title, articles, findings);

    /// <summary>What the job tells as a whole: files that became no issue. What is to be said of an issue that was read stands in the result.</summary>
    private static IEnumerable<Finding> Told(ImportedFile file) => file.Result == "imported" ? [] : file.Findings.Where(finding => file.Result == "refused" || finding.Rule.StartsWith('D'));
}
