using System.Text.Json;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>An item of a unit that stands at the desk, as a new upload of the unit is held against it.</summary>
/// <param name="Content">As <see cref="ItemJson"/> writes it.</param>
/// <param name="Text">Its text, paragraphs as lines.</param>
/// <param name="FileHash">SHA-256 of its Word file as hexadecimal digits; null when its row carries the text.</param>
internal sealed record StandingItem(string Id, string Content, string Text, string? FileHash);

/// <summary>What a sent item is to those that stand.</summary>
/// <param name="Standing">Id of the one that says the same to the letter; null when there is none.</param>
/// <param name="Replaces">Ids of those of which it is a corrected version.</param>
internal sealed record Resent(string? Standing, IReadOnlyList<string> Replaces);

/// <summary>The items that a unit sent before, laid out beside its new upload.</summary>
internal sealed class StandingItems
{
    private const string FileName = "standing.json";

    private readonly IReadOnlyList<StandingItem> items;
    private readonly IReadOnlyList<ReceivedItem> read;

    private StandingItems(IReadOnlyList<StandingItem> items)
    {
        this.items = items;
        read = [.. items.Select(item => new ReceivedItem(ItemJson.Read(item.Content), item.Text.Split('\n')))];
    }

    public static void Write(string folder, IReadOnlyList<StandingItem> items) => File.WriteAllBytes(Path.Combine(folder, FileName), JsonSerializer.SerializeToUtf8Bytes(items, Frames.Json));

    /// <summary>None when none were laid out.</summary>
    public static StandingItems Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        return new StandingItems(File.Exists(file) ? JsonSerializer.Deserialize<List<StandingItem>>(File.ReadAllBytes(file), Frames.Json)! : []);
    }

    /// <summary>What each of the sent items is to them, in the order of the sent ones.</summary>
    /// <param name="folder">Where the Word files of the sent items lie.</param>
    public IReadOnlyList<Resent> Find(IReadOnlyList<ReceivedItem> sent, string folder)
    {
        var versions = SentAgain.Find(read, sent).ToLookup(pair => pair.Sent, pair => pair.Standing);
        var taken = new HashSet<int>();
        // Those that say the same find each other first: a corrected row may be like two.
        int?[] same = [.. sent.Select((item, index) => versions[index].Where(standing => !taken.Contains(standing)).Cast<int?>().FirstOrDefault(standing => Same(item, standing!.Value, folder)) is { } found && taken.Add(found) ? found : (int?)null)];
        return [.. sent.Select((_, index) => same[index] is { } found ? new Resent(items[found].Id, []) : new Resent(null, [.. versions[index].Where(taken.Add).Select(standing => items[standing].Id)]))];
    }

    private bool Same(ReceivedItem sent, int standing, string folder) =>
        Bare(sent.Item) == Bare(read[standing].Item) && sent.Text.SequenceEqual(read[standing].Text, StringComparer.Ordinal)
        && (sent.Item.Attachment is null ? items[standing].FileHash is null : FileHash(Path.Combine(folder, sent.Item.Attachment)) == items[standing].FileHash);

    /// <summary>All but where it stands.</summary>
    private static string Bare(SubmissionItem item) => ItemJson.Text(item with { Origin = new SubmissionOrigin("-", "-", 1), Number = null });

    private static string? FileHash(string path) => File.Exists(path) ? UploadContent.HashOf(path) : null;
}
