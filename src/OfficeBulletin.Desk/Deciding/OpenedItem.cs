using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Deciding;

/// <summary>An item that somebody has open and wants to change.</summary>
internal static class OpenedItem
{
    /// <param name="revision">The revision that the asker saw; null when none was named.</param>
    public static Outcome<StoredItem> Find(DeskChange change, string id, int? revision)
    {
        if (Items.Find(change, change.Actor, id) is not { } item)
            return Outcome.Refusal<StoredItem>(ItemFindings.NotFound());
        if (revision is null)
            return Outcome.Refusal<StoredItem>(DeskFindings.VersionNeeded());
        return revision == item.Revision ? Outcome.Of(item) : Outcome.Refusal<StoredItem>(ItemFindings.Stale(item, ItemHistory.Latest(change, id)));
    }
}
