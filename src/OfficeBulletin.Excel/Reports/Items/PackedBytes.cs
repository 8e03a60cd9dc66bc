using System.IO.Compression;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>A deflated part: segments that make one deflate stream, which lacks only <see cref="End"/>.</summary>
/// <param name="Length">Bytes unpacked.</param>
internal sealed record PackedBytes(IReadOnlyList<byte[]> Segments, uint Crc, long Length)
{
    /// <summary>The level of all parts of the report. A report is written once and handed on to many: the fastest level takes a fifth of the time, and a third more bytes.</summary>
    public const CompressionLevel Level = CompressionLevel.Optimal;

    /// <summary>An empty last block in fixed codes (RFC 1951 3.2.6).</summary>
    public static ReadOnlySpan<byte> End => [3, 0];

    public long PackedLength => Segments.Sum(segment => (long)segment.Length) + End.Length;

    /// <summary>Bytes deflated so that others can follow: no last block, and an end on a whole byte.</summary>
    public static byte[] Segment(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream((bytes.Length / 4) + 64);
        using var deflate = new DeflateStream(packed, Level, leaveOpen: true);
        deflate.Write(bytes);
        deflate.Flush();
        return packed.ToArray();
    }
}
