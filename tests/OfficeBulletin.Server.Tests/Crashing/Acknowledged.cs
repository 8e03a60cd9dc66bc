using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>A file of a submission, by the SHA-256 of its bytes.</summary>
internal sealed record AcknowledgedFile(string Submission, string Name, string Sha256);

/// <summary>The numbers of an issue that was published.</summary>
internal sealed record AcknowledgedNumber(long Year, bool Supplement, long Number, long? Cumulative);

/// <summary>Everything that a desk has said it did, over all the times it was killed.</summary>
internal sealed class Acknowledged
{
    /// <summary>SHA-256 by the version's id.</summary>
    public ConcurrentDictionary<string, string> Versions { get; } = new(StringComparer.Ordinal);

    /// <summary>Id of the issue by that of the version of its Word file.</summary>
    public ConcurrentDictionary<string, string> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>The revision that an item has at least, by the item's id.</summary>
    public ConcurrentDictionary<string, long> Items { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, AcknowledgedNumber> Published { get; } = new(StringComparer.Ordinal);

    public ConcurrentBag<string> Submissions { get; } = [];

    public ConcurrentBag<AcknowledgedFile> Files { get; } = [];

    public ConcurrentBag<string> Issues { get; } = [];

    public ConcurrentBag<string> Jobs { get; } = [];

    /// <summary>How many works of each kind were answered, and how many a kill left without an answer.</summary>
    public ConcurrentDictionary<string, (int Answered, int CutShort)> Count { get; } = new(StringComparer.Ordinal);

    public void Version(JsonElement version, string? issue = null)
    {
        var id = version.GetProperty("id").GetString()!;
        Versions[id] = version.GetProperty("sha256").GetString()!;
        if (issue is not null)
            Documents[id] = issue;
    }

    public void Version(string id, byte[] bytes, string issue) => (Versions[id], Documents[id]) = (Sha256(bytes), issue);

    public void Item(string id, long revision) => Items.AddOrUpdate(id, revision, (_, before) => Math.Max(before, revision));

    public void Answered(string work) => Count.AddOrUpdate(work, (1, 0), (_, before) => (before.Answered + 1, before.CutShort));

    public void CutShort(string work) => Count.AddOrUpdate(work, (0, 1), (_, before) => (before.Answered, before.CutShort + 1));

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public override string ToString() => string.Join("; ", Count.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value.Answered} answered, {pair.Value.CutShort} cut short"));
}
