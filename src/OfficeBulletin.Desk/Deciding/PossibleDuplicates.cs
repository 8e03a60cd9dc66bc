using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Deciding;

/// <summary>An item that may be the same as the one that is looked at.</summary>
/// <param name="Likeness">Whether it is the same again, another version, the same text or the same event.</param>
public sealed record PossibleDuplicate(StoredItem Item, Likeness Likeness);

/// <summary>Looks through everything that the desk was ever sent for items that may be the same as one (疑似重复). The editor decides; nothing is done by itself.</summary>
public static class PossibleDuplicates
{
    private const int BeginningLength = 200;

    /// <summary>The nearest first. For a contributor among its own unit's items alone.</summary>
    public static IReadOnlyList<PossibleDuplicate> Of(DeskReading data, Actor actor, StoredItem item)
    {
        var received = StoredContent.Received(data, item);
        var beginning = string.Concat(received.Text);
        var near = NearItems.To(data, actor, item, beginning.Length > BeginningLength ? beginning[..BeginningLength] : beginning);
        return [.. AlikeItems.Of(received, [.. near.Select(other => StoredContent.Received(data, other))]).Select(alike => new PossibleDuplicate(near[alike.Place], alike.Likeness))];
    }
}
