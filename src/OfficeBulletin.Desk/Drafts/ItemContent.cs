using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Reads what the desk keeps of an item: the keys that `bulletin ingest --json` prints.</summary>
internal static class ItemContent
{
    /// <summary>What the item's row says, but for the units: those of the item count, as others may have been merged into it.</summary>
    public static SubmissionItem Read(IssueItem stored)
    {
        var row = ItemJson.Read(stored.Content);
        return stored.Units == string.Join('、', row.Units) ? row : row with { Units = Attribution.Parse(Attribution.Print([stored.Units])!) ?? row.Units };
    }
}
