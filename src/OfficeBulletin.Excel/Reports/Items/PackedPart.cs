using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>
/// A part of a package that is deflated while it is written: what stands unpacked is at most one segment. Segments are deflated each for itself and end on a byte (RFC 1951 3.2.4), so that they stand
/// behind one another in one stream, in any order that is made of them: the head of a sheet, which needs the counts, is written last and put first.
/// </summary>
internal sealed class PackedPart
{
    /// <summary>Bytes of a segment, about: a sheet as a whole would be 1 % shorter.</summary>
    private const int SegmentBytes = 128 * 1024;

    /// <summary>A short sheet takes no more than it needs.</summary>
    private const int FirstBytes = 4 * 1024;

    private readonly List<byte[]> segments = [];
    private readonly ByteBuffer open = new(FirstBytes);
    private uint crc = Crc32.Start;
    private long length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (open.Length > 0 && open.Length + bytes.Length > SegmentBytes)
            Pack();
        open.Write(bytes);
    }

    /// <summary>The part as it goes into an archive: another part's bytes, then this part's.</summary>
    public PackedBytes After(PackedPart head)
    {
        var (before, own) = (head.Packed(), Packed());
        return new PackedBytes([.. before.Segments, .. own.Segments], Crc32.Joined(before.Crc, own.Crc, own.Length), before.Length + own.Length);
    }

    /// <summary>The part as it goes into an archive.</summary>
    public PackedBytes Packed()
    {
        Pack();
        return new PackedBytes(segments, Crc32.End(crc), length);
    }

    private void Pack()
    {
        if (open.Length == 0)
            return;
        crc = Crc32.Add(crc, open.Written);
        length += open.Length;
        segments.Add(PackedBytes.Segment(open.Written));
        open.Clear();
    }
}
