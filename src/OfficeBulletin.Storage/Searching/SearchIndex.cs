namespace OfficeBulletin.Storage.Searching;

/// <summary>What can be searched: items, and the articles of issues. Nothing is put in here but by these.</summary>
public static class SearchIndex
{
    /// <summary>An item with all of its text; what was there of it before is taken out.</summary>
    /// <param name="unit">Id of the unit that may find it; null when none may.</param>
    public static void PutItem(DeskChange change, string item, string? unit, string title, string text)
    {
        Remove(change, "item", item);
        Put(change, "item", item, unit, title, text);
    }

    /// <summary>An issue as it is now, article by article; what was there of it before is taken out.</summary>
    public static void PutIssue(DeskChange change, string issue, IEnumerable<(string Title, string Text)> articles)
    {
        Remove(change, "issue", issue);
        foreach (var (title, text) in articles)
            Put(change, "issue", issue, null, title, text);
    }

    /// <summary>All text of an item; null when it has none here.</summary>
    public static string? TextOf(DeskReading data, string item) =>
        data.First<string>("SELECT text FROM search WHERE rowid = (SELECT id FROM searched WHERE kind = 'item' AND ref = @item)", new { item });

    private static void Remove(DeskChange change, string kind, string reference)
    {
        foreach (var id in change.List<long>("SELECT id FROM searched WHERE kind = @kind AND ref = @reference", new { kind, reference }))
        {
            change.Do("DELETE FROM search WHERE rowid = @id", new { id });
            change.Do("DELETE FROM searched WHERE id = @id", new { id });
        }
    }

    private static void Put(DeskChange change, string kind, string reference, string? unit, string title, string text)
    {
        var id = change.First<long>("INSERT INTO searched (kind, ref, unit, title) VALUES (@kind, @reference, @unit, @title) RETURNING id", new { kind, reference, unit, title });
        change.Do("INSERT INTO search (rowid, title, text) VALUES (@id, @title, @text)", new { id, title, text });
    }
}
