using OfficeBulletin.Desk.Drafting;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>The rows that an issue.json refers to, by the name of their workbook ("submissions/万州.xlsx"): of two rows that say the same, those are the ones to keep.</summary>
internal static class PlannedRows
{
    private static readonly ILookup<string, SubmissionOrigin> None = Array.Empty<SubmissionOrigin>().ToLookup(origin => origin.File, StringComparer.Ordinal);

    /// <summary>Empty when the folder has no issue.json, or one that cannot be read; who uses it is told why.</summary>
    public static ILookup<string, SubmissionOrigin> Of(FolderFiles issue)
    {
        if (!issue.Has(DraftFile.IssueName) || issue.Look(DraftFile.IssueName).File is not { } file)
            return None;
        var read = FileBytes.Read(file).Then(bytes => IssueFile.Read(bytes.Memory, DraftFile.IssueName));
        return (read.Value?.Columns ?? [])
            .SelectMany(column => column.Items)
            .Select(item => item.From is { } from ? SubmissionOrigin.Parse(from) : null)
            .OfType<SubmissionOrigin>()
            .ToLookup(origin => origin.File, StringComparer.Ordinal);
    }
}
