using System.Security.Cryptography;
using System.Text;

namespace OfficeBulletin.Storage;

/// <summary>Whether the audit is as it was written.</summary>
/// <param name="Rows">How many rows were read.</param>
/// <param name="FirstBad">Id of the first row that was changed, is out of its place, or follows one that was taken out; null when all are sound.</param>
/// <param name="Head">Hash of the last row as hexadecimal digits: whoever keeps it elsewhere can tell a chain that was written anew.</param>
public sealed record AuditVerdict(long Rows, long? FirstBad, string Head);

/// <summary>Each row of the audit holds the hash of the one before; ids have no gap, and the last one is the last that was ever given.</summary>
public static class AuditChain
{
    private const int Page = 1000;

    internal static byte[] Beginning => new byte[SHA256.HashSizeInBytes];

    /// <summary>Reads all of it.</summary>
    public static AuditVerdict Verify(DeskReading data)
    {
        var (previous, last) = (Beginning, 0L);
        while (data.List<Row>("SELECT id, at, account, action, subject, detail, previous, hash FROM audit WHERE id > @last ORDER BY id LIMIT @Page", new { last, Page }) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                if (row.Id != last + 1 || !row.Previous.AsSpan().SequenceEqual(previous) || !row.Hash.AsSpan().SequenceEqual(Hash(previous, row.At, row.Account, row.Action, row.Subject, row.Detail)))
                    return new AuditVerdict(last, last + 1, Convert.ToHexStringLower(previous));
                (previous, last) = (row.Hash, row.Id);
            }
        }
        // A row taken from the end leaves the number that it was given; one put in front of the first is not among those read.
        var given = data.First<long>("SELECT seq FROM sqlite_sequence WHERE name = 'audit'");
        return new AuditVerdict(last, given == last && data.First<long>("SELECT count(*) FROM audit") == last ? null : last + 1, Convert.ToHexStringLower(previous));
    }

    internal static byte[] Hash(byte[] previous, params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var field in fields)
        {
            // The length in front: no two rows are the same bytes.
            hash.AppendData(BitConverter.GetBytes(field is null ? -1 : Encoding.UTF8.GetByteCount(field)));
            hash.AppendData(Encoding.UTF8.GetBytes(field ?? ""));
        }
        return hash.GetHashAndReset();
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public string At { get; init; } = "";

        public string? Account { get; init; }

        public string Action { get; init; } = "";

        public string? Subject { get; init; }

        public string? Detail { get; init; }

        public byte[] Previous { get; init; } = [];

        public byte[] Hash { get; init; } = [];
    }
}
