namespace OfficeBulletin.Storage.Ledgers;

/// <summary>An item as a row of the ledger.</summary>
public sealed record LedgerRow
{
    public string Id { get; init; } = "";

    public DateOnly SentOn { get; init; }

    public string Units { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Category { get; init; }

    public string? Author { get; init; }

    public string? Commission { get; init; }
}

/// <summary>An item of a published issue.</summary>
public sealed record PublishedItem
{
    public string Item { get; init; } = "";

    public int Year { get; init; }

    public bool Supplement { get; init; }

    public int Number { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }
}

/// <summary>
/// What the desk's ledger is made of. Items that another stands for (merged, replaced) and those that went back to their unit are in no row; a merged one is in a row of its
/// own when what stood for it is itself in none.
/// </summary>
public static class LedgerRows
{
    /// <summary>In the order in which they were sent.</summary>
    public static IReadOnlyList<LedgerRow> Items(DeskReading data) => data.List<LedgerRow>(
        """
        SELECT item.id, item.sent_on, item.units, item.title, item.category, json_extract(item.content, '$.author') AS author, json_extract(item.content, '$.commission') AS commission
        FROM item LEFT JOIN item AS other ON other.id = item.merged_into
        WHERE item.state NOT IN ('replaced', 'returned') AND (item.state <> 'merged' OR other.state IN ('replaced', 'returned'))
        ORDER BY item.sent_on, item.id
        """);

    public static IReadOnlyList<ItemMark> Marks(DeskReading data) => data.List<ItemMark>("SELECT * FROM item_mark");

    /// <summary>In which published issue an item stands; of several the first.</summary>
    public static IReadOnlyList<PublishedItem> Published(DeskReading data) => data.List<PublishedItem>(
        """
        SELECT issue_item.item, issue.year, issue.supplement, issue.number, issue.published_at
        FROM issue_item JOIN issue ON issue.id = issue_item.issue WHERE issue.state = 'published' ORDER BY issue.year, issue.number
        """);

    /// <summary>Every channel that an item was forwarded to or used by, by name.</summary>
    public static IReadOnlyList<string> Channels(DeskReading data) => data.List<string>("SELECT DISTINCT channel FROM item_mark ORDER BY channel");
}
