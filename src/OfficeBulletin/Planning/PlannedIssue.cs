using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Planning;

/// <summary>A drafted issue: its items are references to rows of what units sent, so that a changed cell changes the issue.</summary>
public sealed record PlannedIssue(BulletinFacts Facts, IReadOnlyList<PlannedColumn> Columns)
{
    public IEnumerable<PlannedItem> Items => Columns.SelectMany(column => column.Items);
}

/// <summary>A column of a drafted issue.</summary>
/// <param name="Written">What columns.json has for it, which stands before the items; null when it has nothing.</param>
public sealed record PlannedColumn(string Name, ColumnKind Kind, WrittenColumn? Written, IReadOnlyList<PlannedItem> Items);

/// <summary>An item by its row.</summary>
/// <param name="Title">In one line.</param>
/// <param name="Units">Units to credit in place of the row's; empty when the row's are right.</param>
public sealed record PlannedItem(SubmissionItem Item, string Title, IReadOnlyList<string> Units);
