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
        var byReference = planned.ToDictionary(one => one.Item.Item.Origin.ToString(), StringComparer.Ordinal);
        var byRow = planned.ToLookup(one => Named(FileOf(one.Item.Item.Origin.ToString()), one.Item.Item.Number, one.Item.Title), StringComparer.Ordinal);
        var (matched, changed) = (new HashSet<PlannedItem>(ReferenceEqualityComparer.Instance), new List<Finding>());
        foreach (var item in used)
        {
            var there = byReference.TryGetValue(item.From!, out var one) ? one.Item : null;
            var moved = item.Row is { } row ? byRow[Named(FileOf(item.From!), row.Number, row.Title ?? "")].Select(found => found.Item).FirstOrDefault() : null;
            if (there is not null && (item.Row is null || moved == there))
                matched.Add(there);
            else if ((moved ?? there) is { } now)
            {
                matched.Add(now);
                changed.Add(DraftFindings.Moved(item, now.Item));
            }
            else
                changed.Add(DraftFindings.Gone(item));
        }
        var more = planned.Where(one => !matched.Contains(one.Item)).ToList();
        return [.. read.Refused ? read.Findings : [], DraftFindings.Edited(more.Count, changed.Count), .. more.Select(one => DraftFindings.More(one.Item, one.Column)), .. changed];
    }

    private static string FileOf(string reference) => reference[..Math.Max(0, reference.IndexOf('#', StringComparison.Ordinal))];

    private static string Named(string file, string? number, string title) => $"{file}#{number}#{string.Concat(title.Where(character => !char.IsWhiteSpace(character)))}";
}
