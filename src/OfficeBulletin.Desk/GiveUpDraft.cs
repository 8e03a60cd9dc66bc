using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;

namespace OfficeBulletin.Desk;

/// <summary>作废: a draft is no longer shown, its items may be planned elsewhere. Its versions stay.</summary>
public static class GiveUpDraft
{
    public static Outcome<StoredIssue> Run(DeskData data, Actor actor, string id) => data.Change(actor, "issue.give-up", id, change => DraftLook.Draft(change, id).Then(issue =>
    {
        foreach (var item in IssueItems.Of(change, id))
            IssueItems.Release(change, id, item);
        SearchIndex.PutIssue(change, id, []);
        StoredIssues.GiveUp(change, id);
        return Outcome.Of(issue);
    }));
}
