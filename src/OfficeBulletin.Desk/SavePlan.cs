using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A plan that was saved.</summary>
/// <param name="Items">Ids of the desk's items that the issue holds now.</param>
public sealed record SavedPlan(StoredVersion Version, IReadOnlyList<string> Items);

/// <summary>存计划: saves which columns and items an issue has, as a version of its own.</summary>
public static class SavePlan
{
    /// <param name="utf8">The plan in the shape of issue.json; an item may be { "item": "id" }.</param>
    /// <param name="expected">The version that it was made from; null when the request names none.</param>
    public static Outcome<SavedPlan> Run(DeskData data, Actor actor, string id, byte[] utf8, string? expected) =>
        IssueFile.Read(utf8, PlanItems.FileName).Then(draft => data.Change(actor, "issue.plan", id, change => DraftLook.Of(change, id).Then(look =>
        {
            var kept = PlanText.Kept(utf8);
            if (Blobs.Find(change, look.Plan.Blob)!.AsSpan().SequenceEqual(kept))
            {
                change.Unchanged = true;
                return Outcome.Of(new SavedPlan(look.Plan, IssueItems.Of(change, id)));
            }
            if (DraftLook.Stale(change, look.Plan, expected) is { } stale)
                return Outcome.Refusal<SavedPlan>(stale);
            var before = IssueFile.Read(Versions.Bytes(change, look.Plan), PlanItems.FileName).Value is { } last ? PlanItems.Named(last) : [];
            return PlanItems.Place(change, look.Issue, draft, before).Then(items =>
            {
                if (draft.Masthead.Title is { } title && title != look.Issue.Title)
                    StoredIssues.Retitle(change, id, title);
                return Outcome.Of(new SavedPlan(Versions.Add(change, look.Issue.Plan!, "saved", kept, look.Plan.Id), items), DraftNumbers.Unused(draft.Masthead, look.Next));
            });
        })));
}
