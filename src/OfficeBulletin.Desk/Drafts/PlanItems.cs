using OfficeBulletin.Issues.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Holds the items that a plan names for its issue, and lets go of those that it names no more.</summary>
internal static class PlanItems
{
    /// <summary>What a plan is called in findings.</summary>
    public const string FileName = "issue.json";

    /// <summary>The ids of the items held now. Every item that cannot be had is told at once, and then nothing is changed.</summary>
    /// <param name="before">Ids that the plan before named: they may be named again whatever became of them.</param>
    public static Outcome<IReadOnlyList<string>> Place(DeskChange change, StoredIssue issue, IssueDraft plan, IReadOnlyCollection<string> before)
    {
        List<DraftItem> drafts = [.. plan.Columns.SelectMany(column => column.Items)];
        var named = Named(plan);
        var items = IssueItems.Find(change, named).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var held = IssueItems.Of(change, issue.Id);
        List<Finding> faults = [.. drafts.Select(draft => Fault(draft, issue, items, held, before)).OfType<Finding>()];
        if (faults.Count > 0)
            return Outcome.Refusal<IReadOnlyList<string>>(faults);
        foreach (var item in named.Where(item => items[item].State == "accepted"))
            IssueItems.Plan(change, issue.Id, item);
        foreach (var item in held.Except(named, StringComparer.Ordinal))
            IssueItems.Release(change, issue.Id, item);
        return Outcome.Of(named);
    }

    /// <summary>Ids of the desk's items in a plan, each once.</summary>
    public static IReadOnlyList<string> Named(IssueDraft plan) => [.. plan.Columns.SelectMany(column => column.Items).Select(item => item.DeskItem).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static Finding? Fault(DraftItem draft, StoredIssue issue, Dictionary<string, IssueItem> items, IReadOnlyList<string> held, IReadOnlyCollection<string> before)
    {
        if (draft.From is { } row)
            return IssueFindings.Row(row, draft.Where);
        if (draft.DeskItem is not { } id || held.Contains(id, StringComparer.Ordinal))
            return null;
        if (!items.TryGetValue(id, out var item))
            return IssueFindings.UnknownItem(id, draft.Where);
        return item.State switch
        {
            "accepted" => null,
            "planned" when item.Issue != issue.Id => IssueFindings.Elsewhere(item.Title, draft.Where),
            _ => before.Contains(id, StringComparer.Ordinal) ? null : IssueFindings.NotAccepted(item.Title, item.State, draft.Where),
        };
    }
}
