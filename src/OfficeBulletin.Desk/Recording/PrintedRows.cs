using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Recording;

/// <summary>The rows of submissions that the items of an issue folder are printed from ("from" in issue.json).</summary>
internal static class PrintedRows
{
    /// <summary>By column and item, from 0; null for an item that names none.</summary>
    /// <param name="named">The row as the call knows it.</param>
    public static Func<int, int, SubmissionOrigin?> Of(string folder, Func<SubmissionOrigin, SubmissionOrigin> named)
    {
        var file = new FolderFile(IssueFolder.IssueName, Path.Combine(Path.GetFullPath(folder), IssueFolder.IssueName));
        var draft = FileBytes.Read(file).Then(bytes => IssueFile.Read(bytes.Memory, IssueFolder.IssueName)).Value;
        return (column, item) => draft?.Columns.ElementAtOrDefault(column)?.Items.ElementAtOrDefault(item)?.From is { } from && SubmissionOrigin.Parse(from) is { } origin ? named(origin) : null;
    }
}
