namespace OfficeBulletin.Storage.Searching;

/// <summary>Items whose words are nearest to another one's: worth a closer look whether they are of one event.</summary>
public static class NearItems
{
    private const int MostRuns = 24;
    private const int MostItems = 20;

    /// <summary>For a contributor among its own unit's alone. Items that were replaced are not among them.</summary>
    /// <param name="beginning">The beginning of the item's text.</param>
    public static IReadOnlyList<StoredItem> To(DeskReading data, Actor actor, StoredItem item, string beginning)
    {
        var runs = ((string?[])[SearchWords.AnyRun(item.Title, MostRuns), SearchWords.AnyRun(beginning, MostRuns)]).OfType<string>().ToList();
        if (runs.Count == 0)
            return [];
        return data.List<StoredItem>(
            """
            SELECT item.* FROM searched JOIN search ON search.rowid = searched.id JOIN item ON item.id = searched.ref
            WHERE searched.kind = 'item' AND item.id <> @Id AND item.state <> 'replaced' AND (@Unit IS NULL OR item.unit = @Unit) AND search MATCH @match
            ORDER BY bm25(search, 4.0, 1.0) LIMIT @most
            """,
            new { item.Id, actor.Unit, match = string.Join(" OR ", runs), most = MostItems });
    }
}
