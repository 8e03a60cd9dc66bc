namespace OfficeBulletin.Storage.Submitting;

/// <summary>An item that stands for a unit, with what tells it from a corrected one.</summary>
public sealed record SentBefore
{
    public string Id { get; init; } = "";

    public string Submission { get; init; } = "";

    public string State { get; init; } = "";

    /// <summary>The row as JSON.</summary>
    public string Content { get; init; } = "{}";

    /// <summary>Its paragraphs as lines.</summary>
    public string Text { get; init; } = "";

    /// <summary>SHA-256 of its Word file; null when its row carries the text.</summary>
    public byte[]? File { get; init; }
}

/// <summary>What items came with which submission.</summary>
public static class SubmittedItems
{
    /// <param name="text">The item's paragraphs as lines.</param>
    public static void Add(DeskChange change, string submission, string item, string text) =>
        change.Do("INSERT OR IGNORE INTO submission_item (submission, item, text) VALUES (@submission, @item, @text)", new { submission, item, text });

    /// <summary>The items that a submission speaks of, in the order in which they came in.</summary>
    public static IReadOnlyList<StoredItem> Of(DeskReading data, string submission) => data.List<StoredItem>(
        "SELECT item.* FROM item JOIN submission_item ON submission_item.item = item.id WHERE submission_item.submission = @submission ORDER BY item.id", new { submission });

    /// <summary>The items that a submission was replaced in, by their ids: what it sent, and what stands for that now.</summary>
    public static IReadOnlyList<(string Old, string New)> Replaced(DeskReading data, string submission) => data.List<(string, string)>(
        "SELECT old.id, old.replaced_by FROM item AS old JOIN submission_item ON submission_item.item = old.replaced_by WHERE submission_item.submission = @submission", new { submission });

    /// <summary>The items of a unit that no other stands for as its correction, sent since a day.</summary>
    public static IReadOnlyList<SentBefore> Standing(DeskReading data, string unit, DateOnly since) => data.List<SentBefore>(
        """
        SELECT item.id, item.submission, item.state, item.content, submission_item.text, submission_file.blob AS file
        FROM item JOIN submission_item ON submission_item.item = item.id AND submission_item.submission = item.submission
          LEFT JOIN submission_file ON submission_file.submission = item.submission AND submission_file.role = 'attachment' AND submission_file.name = json_extract(item.content, '$.attachment')
        WHERE item.unit = @unit AND item.state <> 'replaced' AND item.sent_on >= @since ORDER BY item.id
        """,
        new { unit, since });

    /// <summary>The state of an item as it is now; null when there is none of that id.</summary>
    public static string? State(DeskReading data, string item) => data.First<string>("SELECT state FROM item WHERE id = @item", new { item });

    /// <summary>The one stands for the other from now on; the other's step says so.</summary>
    public static void Replace(DeskChange change, string older, string by)
    {
        change.Do("UPDATE item SET state = 'replaced', replaced_by = @by, revision = revision + 1 WHERE id = @older", new { older, by });
        change.Do(
            "INSERT INTO item_step (id, item, at, account, step) VALUES (@id, @older, @At, @Account, 'replace')",
            new { id = change.NewId(), older, change.At, change.Actor.Account });
    }
}
