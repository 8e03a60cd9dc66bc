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

    /// <summary>Every channel that an item was forwarded to or used by, by name.</summary>
    public static IReadOnlyList<string> Channels(DeskReading data) => data.List<string>("SELECT DISTINCT channel FROM item_mark ORDER BY channel");

    /// <summary>What the desk's own issues are called, drafts too.</summary>
    public static IReadOnlyList<string> IssueTitles(DeskReading data) => data.List<string>("SELECT DISTINCT title FROM issue WHERE state <> 'imported' ORDER BY title");
}
