using OfficeBulletin.Submissions;

namespace OfficeBulletin.Storage;

/// <summary>An item that an issue may take, and which draft has it.</summary>
public sealed record IssueItem
{
    public string Id { get; init; } = "";

    public string? Submission { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Names of the units in the attribution, joined by "、": those of every report that was merged into it.</summary>
    public string Units { get; init; } = "";

    /// <summary>The row as JSON, as in <see cref="StoredItem.Content"/>.</summary>
    public string Content { get; init; } = "{}";

    public string State { get; init; } = "";

    /// <summary>Id of the issue that holds it; null when none does.</summary>
    public string? Issue { get; init; }
}

/// <summary>A file that came with an item.</summary>
public sealed record ItemFile
{
    public string Name { get; init; } = "";

    /// <summary>SHA-256 of the bytes.</summary>
    public byte[] Blob { get; init; } = [];
}

/// <summary>Where an item was printed.</summary>
/// <param name="Channel">The bulletin's name.</param>
/// <param name="Place">"2026年第3期".</param>
public sealed record PrintedPlace(string Channel, string Place, DateOnly? Day);

/// <summary>Which items stand in which issue, and what that means for them. Every change is a step that the unit sees.</summary>
public static class IssueItems
{
    /// <summary>Those items of the ids that there are.</summary>
    public static IReadOnlyList<IssueItem> Find(DeskReading data, IReadOnlyCollection<string> ids) => data.List<IssueItem>(
        """
        SELECT item.id, item.submission, item.title, item.units, item.content, item.state, held.issue
        FROM item LEFT JOIN (SELECT item, max(issue) AS issue FROM issue_item GROUP BY item) held ON held.item = item.id WHERE item.id IN @ids
        """,
        new { ids });

    /// <summary>The items that an issue may take or holds already, in the order in which they came in.</summary>
    public static IReadOnlyList<IssueItem> Free(DeskReading data, string issue) => data.List<IssueItem>(
        """
        SELECT id, submission, title, units, content, state, NULL AS issue FROM item WHERE state = 'accepted'
        UNION ALL
        SELECT item.id, submission, title, units, content, state, issue FROM issue_item JOIN item ON item.id = issue_item.item WHERE issue = @issue
        ORDER BY id
        """,
        new { issue });

    /// <summary>Ids of the items that an issue holds.</summary>
    public static IReadOnlyList<string> Of(DeskReading data, string issue) => data.List<string>("SELECT item FROM issue_item WHERE issue = @issue ORDER BY item", new { issue });

    /// <summary>The Word files and pictures that came with an item's submission.</summary>
    public static IReadOnlyList<ItemFile> Files(DeskReading data, string submission) =>
        data.List<ItemFile>("SELECT name, blob FROM submission_file WHERE submission = @submission AND role = 'attachment' ORDER BY name", new { submission });

    /// <summary>Plans an accepted item for an issue.</summary>
    public static void Plan(DeskChange change, string issue, string item)
    {
        change.Do("INSERT INTO issue_item (issue, item) VALUES (@issue, @item)", new { issue, item });
        Take(change, item, ItemSteps.Planned, new ItemStep { Step = ItemSteps.Plan });
    }

    /// <summary>Takes an item out of a draft: it may be planned for another.</summary>
    public static void Release(DeskChange change, string issue, string item)
    {
        change.Do("DELETE FROM issue_item WHERE issue = @issue AND item = @item", new { issue, item });
        Take(change, item, ItemSteps.Accepted, new ItemStep { Step = ItemSteps.Unplan });
    }

    /// <summary>The issue with the item is published: the own bulletin has adopted it.</summary>
    public static void Publish(DeskChange change, string item, PrintedPlace printed)
    {
        ItemMarks.Put(change, new ItemMark { Item = item, Channel = printed.Channel, Mark = ItemMark.Adopted, Day = printed.Day, Place = printed.Place });
        Take(change, item, ItemSteps.Published, new ItemStep { Step = ItemSteps.Publish, Channel = printed.Channel, Place = printed.Place, Day = printed.Day });
    }

    private static void Take(DeskChange change, string item, string state, ItemStep step)
    {
        if (Items.Find(change, Actor.Program, item) is { } before)
            ItemHistory.Take(change, before with { State = state }, step);
    }
}
