using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Drafting;

/// <summary>The planned item that stands for an item of an issue.json.</summary>
/// <param name="Same">True when it stands where the issue says, with the number and title that it says.</param>
internal sealed record RowMatch(PlannedItem Item, bool Same);

/// <summary>Finds the rows of an issue.json again among what is planned now: first those that stand where they stood, then those whose title moved, then rows that got another title.</summary>
internal sealed class RowMatches(IReadOnlyList<PlannedItem> planned)
{
    private readonly Dictionary<DraftItem, RowMatch> matches = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PlannedItem> taken = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PlannedItem> byReference = planned.ToDictionary(item => item.Item.Origin.ToString(), StringComparer.Ordinal);
    private readonly ILookup<string, PlannedItem> byTitle = planned.ToLookup(item => Named(item.Item.Origin, item.Title), StringComparer.Ordinal);

    /// <summary>Null when nothing stands for it.</summary>
    public RowMatch? Of(DraftItem item) => matches.GetValueOrDefault(item);

    public bool Taken(PlannedItem item) => taken.Contains(item);

    public void Match(IReadOnlyList<DraftItem> used)
    {
        foreach (var item in used)
            Match(item, There(item) is { } there && IsSame(item.Row, there) ? there : null, same: true);
        foreach (var item in used)
            Match(item, SubmissionOrigin.Parse(item.From!) is { } origin && item.Row?.Title is { } title ? byTitle[Named(origin, title)].FirstOrDefault(row => !Taken(row)) : null, same: false);
        foreach (var item in used)
            Match(item, There(item), same: false);
    }

    private void Match(DraftItem item, PlannedItem? row, bool same)
    {
        if (row is not null && !matches.ContainsKey(item) && taken.Add(row))
            matches.Add(item, new RowMatch(row, same));
    }

    private PlannedItem? There(DraftItem item) => byReference.GetValueOrDefault(item.From!);

    private static bool IsSame(DraftRow? row, PlannedItem item) => row is null || (row.Number == item.Item.Number && BareText.Same(row.Title ?? "", item.Title));

    private static string Named(SubmissionOrigin origin, string title) => $"{origin.File}#{BareText.Of(title)}";
}
