using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Hash of what all rows of a workbook say, in whatever order and at whatever place; SHA-256 of every row, summed up.</summary>
internal sealed class RowFingerprint
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ulong[] sum = new ulong[4];
    private readonly byte[] digest = new byte[32];
    private ulong rows;

    public void Add(RowCells row, SubmissionItem item)
    {
        for (var field = SubmissionField.Number; field <= SubmissionField.Note; field++)
        {
            if (field != SubmissionField.Length)
                Append(Said(field, item) ?? row[field].Text);
        }
        hash.TryGetHashAndReset(digest, out _);
        for (var index = 0; index < sum.Length; index++)
            sum[index] += BinaryPrimitives.ReadUInt64LittleEndian(digest.AsSpan(index * 8));
        rows++;
    }

    /// <summary>The hash of the rows of several sheets, in lower-case hexadecimal.</summary>
    public static string Of(IEnumerable<RowFingerprint> sheets)
    {
        var total = new ulong[5];
        foreach (var sheet in sheets)
        {
            for (var index = 0; index < sheet.sum.Length; index++)
                total[index] += sheet.sum[index];
            total[4] += sheet.rows;
        }
        return Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(total.AsSpan())));
    }

    /// <summary>The value where it was understood, so that its spelling does not matter; null where only the cell's text tells.</summary>
    private static string? Said(SubmissionField field, SubmissionItem item) => field switch
    {
        SubmissionField.Number => item.Number,
        SubmissionField.Units when item.Units.Count > 0 => string.Join('、', item.Units),
        SubmissionField.Title when item.Title.Count > 1 || item.Subtitle.Count > 0 => string.Join('\n', [.. item.Title, .. item.Subtitle]),
        SubmissionField.Category => item.Category,
        SubmissionField.Body when item.Body.Count > 0 => item.Body.Count == 1 ? item.Body[0] : string.Join('\n', item.Body),
        SubmissionField.Attachment => item.Attachment,
        SubmissionField.EventDate => item.EventDate?.ToString("O", CultureInfo.InvariantCulture),
        SubmissionField.Phone => item.Phone,
        SubmissionField.SignedOn => item.SignedOn?.ToString("O", CultureInfo.InvariantCulture),
        SubmissionField.Channels when item.Channels.Count > 0 => string.Join('、', item.Channels),
        SubmissionField.FirstRelease => item.FirstRelease is { } first ? (first ? "是" : "否") : null,
        SubmissionField.Pictures => item.Pictures?.ToString(CultureInfo.InvariantCulture),
        SubmissionField.Classification => item.Classification,
        _ => null,
    };

    private void Append(string? text)
    {
        if (text is not null)
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        // No character of a text is U+FFFF: the end of each is plain.
        hash.AppendData(End);
    }

    private static ReadOnlySpan<byte> End => [0xFF, 0xFF];
}
