using OfficeBulletin.Storage.Searching;

namespace OfficeBulletin.Storage;

/// <summary>An item (稿件) as the desk keeps it.</summary>
public sealed record StoredItem
{
    public string Id { get; init; } = "";

    /// <summary>What it came with; null for an item of an imported issue.</summary>
    public string? Submission { get; init; }

    /// <summary>Id of the unit that sent it; null when it was not sent by one of the register's.</summary>
    public string? Unit { get; init; }

    /// <summary>Workbook, sheet and row ("万州.xlsx#报送!7"); null when it stood in none.</summary>
    public string? Origin { get; init; }

    /// <summary>The title in one line.</summary>
    public string Title { get; init; } = "";

    /// <summary>Names of the units in the attribution, joined by "、".</summary>
    public string Units { get; init; } = "";

    public string? Category { get; init; }

    /// <summary>The day it was sent.</summary>
    public DateOnly SentOn { get; init; }

    public DateOnly? EventOn { get; init; }

    /// <summary>The row as JSON, with the keys that `bulletin ingest --json` prints; the body's text where the row carries it, else the name of its Word file.</summary>
    public string Content { get; init; } = "{}";

    /// <summary>received, accepted, returned, rejected, merged, planned, published or replaced.</summary>
    public string State { get; init; } = "received";

    /// <summary>The item that stands for it; null when it was not merged.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The corrected one that its unit sent in its place; null while it stands itself.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Counts its changes, from 1: what a change must name.</summary>
    public int Revision { get; init; } = 1;
}

/// <summary>The items of the desk. A contributor finds its own unit's alone; another's is as good as none.</summary>
public static class Items
{
    public static StoredItem? Find(DeskReading data, Actor actor, string id) =>
        data.First<StoredItem>("SELECT * FROM item WHERE id = @id AND (@unit IS NULL OR unit = @unit)", new { id, unit = actor.Unit });

    /// <summary>Adds an item, and its text to what can be searched.</summary>
    /// <param name="text">All of its text, wherever it stands.</param>
    public static void Add(DeskChange change, StoredItem item, string text)
    {
        change.Do(
            """
            INSERT INTO item (id, submission, unit, origin, title, units, category, sent_on, event_on, content, state)
            VALUES (@Id, @Submission, @Unit, @Origin, @Title, @Units, @Category, @SentOn, @EventOn, @Content, @State)
            """,
            item);
        SearchIndex.PutItem(change, item.Id, item.Unit, item.Title, text);
    }
}
