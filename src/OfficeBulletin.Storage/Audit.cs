using System.Security.Cryptography;
using System.Text;
using OfficeBulletin.Storage.Rows;

namespace OfficeBulletin.Storage;

/// <summary>One line of the audit (审计): who did what, when, to what.</summary>
public sealed record AuditEntry
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Id of the account; null for the program itself.</summary>
    public string? Account { get; init; }

    public string Action { get; init; } = "";

    public string? Subject { get; init; }

    public string? Detail { get; init; }
}

/// <summary>The audit: rows are only ever added, each with the hash of the one before, so that a row changed or taken out is found.</summary>
public static class Audit
{
    internal static void Note(DeskChange change, string action)
    {
        var previous = change.First<byte[]>("SELECT hash FROM audit ORDER BY id DESC LIMIT 1") ?? new byte[SHA256.HashSizeInBytes];
        var at = RowTypes.Text(change.At);
        var hash = Hash(previous, at, change.Actor.Account, action, change.Subject, change.Detail);
        change.Do(
            "INSERT INTO audit (at, account, action, subject, detail, previous, hash) VALUES (@at, @Account, @action, @Subject, @Detail, @previous, @hash)",
            new { at, change.Actor.Account, action, change.Subject, change.Detail, previous, hash });
    }

    private static byte[] Hash(byte[] previous, params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var field in fields)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(field ?? ""));
            hash.AppendData([(byte)(field is null ? 1 : 0)]);
        }
        return hash.GetHashAndReset();
    }
}
