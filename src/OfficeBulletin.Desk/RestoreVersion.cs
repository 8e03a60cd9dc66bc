using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Desk.Searching;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>恢复: makes an older version the current one, byte by byte, as a version of its own. One of a published issue begins a new draft.</summary>
public static class RestoreVersion
{
    /// <summary>The issue whose current version it is now, with that version.</summary>
    /// <param name="expected">The version that must be the current one; null when any may be.</param>
    public static Outcome<IssueVersion> Run(DeskData data, Actor actor, string id, string version, string? expected = null) => data.Change(actor, "issue.restore", id, change =>
        IssueVersion.Find(change, id, version).Then(found =>
        {
            if (found.Issue.State == "imported")
                return Outcome.Refusal<IssueVersion>(DeskFindings.NotNow("导入的往期不能恢复成拟稿；请下载后另建一期。"));
            if (expected is not null && DraftLook.Stale(change, Versions.Current(change, found.Issue.Document), expected) is { } stale)
                return Outcome.Refusal<IssueVersion>(stale);
            var issue = found.Issue.State == "draft" ? found.Issue : Reopened(change, found.Issue);
            change.Subject = issue.Id;
            change.Detail = version;
            var restored = Versions.Add(change, issue.Document, "restored", Versions.Bytes(change, found.Version), found.Version.Id);
            if (IssueBases.Of(change, found.Version.Id) is { } assembled)
                IssueBases.Set(change, restored.Id, assembled);
            IssueArticles.Index(change, issue.Id, SavedDocument.ReadKept(Versions.Bytes(change, restored)));
            return Outcome.Of(new IssueVersion(issue, restored));
        }));

    /// <summary>A new draft with the plan of a published issue. Its items stay published.</summary>
    private static StoredIssue Reopened(DeskChange change, StoredIssue published)
    {
        var draft = StoredIssues.Add(change, published.Year, published.Supplement, published.Title);
        Versions.Add(change, draft.Plan!, "saved", Versions.Bytes(change, Versions.Current(change, published.Plan!)!));
        return draft;
    }
}
