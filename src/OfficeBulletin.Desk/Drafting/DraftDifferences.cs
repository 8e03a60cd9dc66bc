using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Desk.Drafting;

/// <summary>What an edited issue.json lacks of a new draft, and which of its rows have changed: what its editor needs to bring it up to date.</summary>
internal static class DraftDifferences
{
    /// <summary>The error that says so, then one finding an item; what is wrong with issue.json itself when it cannot be read.</summary>
    public static IReadOnlyList<Finding> Of(byte[] edited, PlannedIssue draft)
    {
        var read = IssueFile.Read(edited, DraftFile.IssueName);
        List<DraftItem> used = [.. (read.Value?.Columns ?? []).SelectMany(column => column.Items).Where(item => item.From is not null)];
        var planned = draft.Columns.SelectMany(column => column.Items, (column, item) => (Column: column.Name, Item: item)).ToList();
        var rows = new RowMatches(planned.ConvertAll(one => one.Item));
        rows.Match(used);
        var more = planned.Where(one => !rows.Taken(one.Item)).ToList();
        List<Finding> changed = [.. used.Where(item => rows.Of(item) is not { Same: true }).Select(item => rows.Of(item) is { } now ? DraftFindings.Moved(item, now.Item.Item) : DraftFindings.Gone(item))];
        return [.. read.Refused ? read.Findings : [], DraftFindings.Edited(more.Count, changed.Count), .. more.Select(one => DraftFindings.More(one.Item, one.Column)), .. changed];
    }
}
