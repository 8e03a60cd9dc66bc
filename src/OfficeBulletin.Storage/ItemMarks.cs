namespace OfficeBulletin.Storage;

/// <summary>What became of an item in a channel: it was forwarded (转报), or it was used (采用).</summary>
public sealed record ItemMark
{
    public const string Forwarded = "forwarded";

    public const string Adopted = "adopted";

    public string Item { get; init; } = "";

    public string Channel { get; init; } = "";

    /// <summary><see cref="Forwarded"/> or <see cref="Adopted"/>.</summary>
    public string Mark { get; init; } = "";

    public DateOnly? Day { get; init; }

    /// <summary>Where it was used: "2025年第3期", a title, a link; null when not said.</summary>
    public string? Place { get; init; }

    /// <summary>Who forwarded it, or to whom; null when not said.</summary>
    public string? Person { get; init; }
}

/// <summary>The marks as they are now; how they came about is in the steps.</summary>
public static class ItemMarks
{
    public static IReadOnlyList<ItemMark> Of(DeskReading data, string item) =>
        data.List<ItemMark>("SELECT * FROM item_mark WHERE item = @item ORDER BY channel, mark DESC", new { item });

    public static void Put(DeskChange change, ItemMark mark) => change.Do(
        """
        INSERT INTO item_mark (item, channel, mark, day, place, person) VALUES (@Item, @Channel, @Mark, @Day, @Place, @Person)
        ON CONFLICT (item, channel, mark) DO UPDATE SET day = excluded.day, place = excluded.place, person = excluded.person
        """,
        mark);

    /// <summary>False when there was none.</summary>
    public static bool Remove(DeskChange change, string item, string channel, string mark) =>
        change.Do("DELETE FROM item_mark WHERE item = @item AND channel = @channel AND mark = @mark", new { item, channel, mark }) > 0;
}
