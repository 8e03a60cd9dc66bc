using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>An item of a submission.</summary>
/// <param name="Origin">Workbook, sheet and row.</param>
/// <param name="Standing">True when it stood before and the submission says it again.</param>
/// <param name="Replaces">Ids of the items that it took the place of; absent for none.</param>
/// <param name="ReplacedBy">Id of the item that stands in its place; absent while it stands itself.</param>
internal sealed record SubmittedItemView(string Id, string? Origin, string Title, string Units, string State, bool Standing, IReadOnlyList<string>? Replaces, string? ReplacedBy);

/// <summary>A file of a submission.</summary>
/// <param name="Role">workbook, attachment or marked.</param>
/// <param name="Url">Where it can be had.</param>
internal sealed record SubmittedFileView(string Name, string Role, long Length, string Url);

/// <summary>What was understood of a submission.</summary>
/// <param name="Unchanged">True when the same had been sent before: this is that one, and nothing was written.</param>
/// <param name="Refused">True when no row of it could be used.</param>
/// <param name="Findings">All of them; rows that were held back are told here.</param>
/// <param name="Marked">Where the (first) workbook with comments at its faulty cells can be had; absent when there is nothing to mark.</param>
/// <param name="Replaces">Id of the earlier submission that it corrects; absent for none.</param>
/// <param name="ReplacedBy">Id of the later submission that corrects it; absent for none.</param>
internal sealed record SubmissionView(
    string Id, string Unit, string By, DateTimeOffset At, bool Unchanged, bool Refused, IReadOnlyList<SubmittedItemView> Items, IReadOnlyList<Finding> Findings, IReadOnlyList<SubmittedFileView> Files,
    string? Marked, string? Replaces, string? ReplacedBy)
{
    public static SubmissionView Of(KeptSubmission kept)
    {
        var submission = kept.Submission;
        var replaced = kept.Replaced.ToLookup(pair => pair.New, pair => pair.Old, StringComparer.Ordinal);
        List<SubmittedFileView> files = [.. kept.Files.Select(file => new SubmittedFileView(file.Name, file.Role, file.Length, $"/api/submissions/{submission.Id}/{(file.Role == "marked" ? "marked" : "files")}/{Uri.EscapeDataString(file.Name)}"))];
        return new SubmissionView(
            submission.Id, submission.Unit, submission.By, submission.At, kept.Unchanged, submission.Refused, [.. kept.Items.Select(Item)], kept.Findings, files,
            files.Find(file => file.Role == "marked")?.Url, submission.Replaces, submission.ReplacedBy);

        SubmittedItemView Item(StoredItem item) => new(
            item.Id, item.Origin, item.Title, item.Units, item.State, item.Submission != submission.Id, item.Submission == submission.Id && replaced[item.Id].Any() ? [.. replaced[item.Id]] : null, item.ReplacedBy);
    }
}

/// <summary>A page of submissions, the latest first.</summary>
/// <param name="Next">What to give as "cursor" for the next page; absent on the last one.</param>
internal sealed record SubmissionList(IReadOnlyList<SubmissionSummary> Items, string? Next);

/// <summary>A submission in short.</summary>
/// <param name="Usable">How many items it speaks of.</param>
/// <param name="Errors">How many findings of level error it has.</param>
internal sealed record SubmissionSummary(string Id, string Unit, string By, DateTimeOffset At, bool Refused, int Usable, int Errors, IReadOnlyList<string> Workbooks, string? Replaces, string? ReplacedBy)
{
    public static SubmissionSummary Of(KeptSubmission kept) => new(
        kept.Submission.Id, kept.Submission.Unit, kept.Submission.By, kept.Submission.At, kept.Submission.Refused, kept.Items.Count, kept.Findings.Count(finding => finding.Level == FindingLevel.Error),
        [.. kept.Files.Where(file => file.Role == "workbook").Select(file => file.Name)], kept.Submission.Replaces, kept.Submission.ReplacedBy);
}
