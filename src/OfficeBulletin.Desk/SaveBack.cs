using System.Security.Cryptography;
using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Searching;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Merging;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A Word file that was saved back.</summary>
/// <param name="Version">edited, or conflict when somebody else had saved since: it is kept beside the current version then.</param>
/// <param name="Changes">Where it differs from what the plan gave, article by article.</param>
/// <param name="Stale">Who saved what meanwhile; null when the file is the current version now.</param>
public sealed record SavedBack(StoredVersion Version, IReadOnlyList<MergedBlock> Changes, Finding? Stale);

/// <summary>存回: takes an edited Word file back. It is read and compared with the plan; both are kept.</summary>
public static class SaveBack
{
    /// <param name="expected">The version that was edited; null when the request names none.</param>
    public static async Task<Outcome<SavedBack>> Run(DeskData data, Extraction extraction, Actor actor, string id, byte[] bytes, string? expected, CancellationToken gone)
    {
        var look = data.Read(reading => DraftLook.Of(reading, id));
        if (look.Value is not { } seen)
            return Outcome.Refusal<SavedBack>(look.Findings);
        if (expected is null || seen.Current is null)
            return Outcome.Refusal<SavedBack>(data.Read(reading => DraftLook.Stale(reading, seen.Current, expected))!);
        var read = await SavedDocument.ReadSent(data, extraction, bytes, gone).ConfigureAwait(false);
        return read.Then(edited =>
        {
            if (Base(data, seen, expected) is { } assembled && IsUnrelated(edited, seen.Issue, assembled))
                return Outcome.Refusal<SavedBack>(IssueFindings.Unrelated());
            var changes = Changes(data, seen, expected, edited);
            return data.Change(actor, "issue.save", id, change => DraftLook.Of(change, id).Then(now => Outcome.Of(Keep(change, now, bytes, expected, edited, changes), Said(edited, seen.Issue))));
        });
    }

    /// <summary>A request that comes again (same person, same version, same bytes) is answered as the first time, and changes nothing.</summary>
    private static SavedBack Keep(DeskChange change, DraftLook look, byte[] bytes, string expected, Issue edited, IReadOnlyList<MergedBlock> changes)
    {
        var hash = SHA256.HashData(bytes);
        var stale = DraftLook.Stale(change, look.Current, expected);
        var parent = Versions.Find(change, look.Issue.Document, expected)?.Id;
        var before = Versions.Of(change, look.Issue.Document)
            .FirstOrDefault(version => version.Blob.AsSpan().SequenceEqual(hash) && ((version.Parent == parent && version.Author == change.Actor.Account && version.Kind is "edited" or "conflict") || (version.Id == look.Current!.Id && stale is null)));
        if (before is not null)
        {
            change.Unchanged = true;
            return new SavedBack(before, changes, before.Kind == "conflict" ? stale : null);
        }
        var version = Versions.Add(change, look.Issue.Document, stale is null ? "edited" : "conflict", bytes, parent);
        change.Detail = version.Kind;
        if ((IssueBases.Of(change, expected) ?? look.Base) is { } assembled)
            IssueBases.Set(change, version.Id, assembled);
        if (stale is null)
            IssueArticles.Index(change, look.Issue.Id, edited);
        return new SavedBack(version, changes, stale);
    }

    private static IReadOnlyList<MergedBlock> Changes(DeskData data, DraftLook look, string expected, Issue edited) =>
        Base(data, look, expected) is { } assembled ? IssueMerge.Compare(assembled, edited) : [];

    /// <summary>What was assembled before it was edited; null when nothing was.</summary>
    private static Issue? Base(DeskData data, DraftLook look, string expected) =>
        data.Read(reading => (IssueBases.Of(reading, expected) ?? look.Base) is { } assembled ? Blobs.Find(reading, assembled.Blob) : null) is { } bytes ? SavedDocument.ReadKept(bytes) : null;

    /// <summary>True for a file that neither says that it is this issue nor has one of its articles: somebody took the wrong one.</summary>
    private static bool IsUnrelated(Issue edited, StoredIssue issue, Issue assembled)
    {
        var (were, are) = (assembled.Columns.SelectMany(column => column.Items).ToList(), edited.Columns.SelectMany(column => column.Items).ToList());
        return edited.Id != issue.Id && were.Count > 0
            && !are.Exists(item => were.Exists(before => (item.Id is { } id && id == before.Id) || TextHash.Of(item) == TextHash.Of(before) || (item.Title.Count > 0 && item.Title.SequenceEqual(before.Title, StringComparer.Ordinal))));
    }

    private static IEnumerable<Finding> Said(Issue edited, StoredIssue issue) => edited.Id is { } own && own != issue.Id ? [IssueFindings.OtherIssue()] : [];
}
