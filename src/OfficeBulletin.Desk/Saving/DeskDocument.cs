using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Desk.Saving;

/// <summary>A document that the desk has once (register, wording, rules, what the ledger is counted by): every save is a version.</summary>
internal static class DeskDocument
{
    /// <summary>Saves a version. What is the current one already changes nothing.</summary>
    /// <param name="expected">Id of the version that the asker saw; null when none was named, which only the very first save may do.</param>
    public static Outcome<StoredVersion> Save(DeskChange change, string kind, byte[] bytes, string? expected)
    {
        var current = Versions.OfKind(change, kind);
        if (current is not null && expected is null)
            return Outcome.Refusal<StoredVersion>(DeskFindings.VersionNeeded());
        if (expected is not null && expected != current?.Id)
            return Outcome.Refusal<StoredVersion>(current is null ? DeskFindings.NotFound("一版") : DeskFindings.Stale(current, current.Author == change.Actor.Account ? null : Author(change, current)));
        if (current is not null && Versions.Bytes(change, current).AsSpan().SequenceEqual(bytes))
        {
            change.Unchanged = true;
            return Outcome.Of(current);
        }
        var document = current?.Document ?? Versions.Begin(change, kind);
        change.Subject = document;
        return Outcome.Of(Versions.Add(change, document, "saved", bytes, current?.Id));
    }

    /// <summary>Display name of who saved it.</summary>
    public static string Author(DeskReading data, StoredVersion version) =>
        version.Author is { } id && Accounts.Find(data, id) is { } account ? account.Display : "程序";
}
