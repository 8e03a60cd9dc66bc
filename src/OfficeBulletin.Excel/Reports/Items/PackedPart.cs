using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>
/// A part of a package that is deflated while it is written: what stands unpacked is at most one segment. Segments are deflated each for itself and end on a byte (RFC 1951 3.2.4), so that they stand
/// behind one another in one stream, in any order that is made of them: the head of a sheet, which needs the counts, is written last and put first.
/// </summary>
internal sealed class PackedPart
{
    /// <summary>Most bytes of a segment; twice as many give 1 % less output, a fourth 3 % more.</summary>
    public const int SegmentBytes = 128 * 1024;

    /// <summary>A short sheet takes no more than it needs.</summary>
    private const int FirstBytes = 4 * 1024;

    private readonly List<byte[]> segments = [];
    private byte[] open = new byte[FirstBytes];
    private int used;
    private uint crc = Crc32.Start;
    private long length;

    /// <summary>Room for that many bytes; <see cref="Advance"/> says how many were written.</summary>
    public Span<byte> Room(int bytes)
    {
        if (open.Length - used < bytes)
            MakeRoom(bytes);
        return open.AsSpan(used);
    }

    public void Advance(int bytes) => used += bytes;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        used += bytes.Length;
    }

    /// <summary>The part as it goes into an archive: another part's bytes, then this part's.</summary>
    public PackedBytes After(PackedPart head)
    {
        head.Pack();
        Pack();
        return new PackedBytes([.. head.segments, .. segments], Crc32.Joined(Crc32.End(head.crc), Crc32.End(crc), length), head.length + length);
    }

    /// <summary>The part as it goes into an archive.</summary>
    public PackedBytes Packed()
    {
        Pack();
        return new PackedBytes([.. segments], Crc32.End(crc), length);
    }

    private void MakeRoom(int bytes)
    {
        if (open.Length < SegmentBytes || bytes > open.Length)
        {
            Array.Resize(ref open, Math.Max(open.Length * 2, used + bytes));
            return;
        }
        Pack();
    }

    private void Pack()
    {
        if (used == 0)
            return;
        var bytes = open.AsSpan(0, used);
        crc = Crc32.Add(crc, bytes);
        length += used;
        segments.Add(PackedBytes.Segment(bytes));
        used = 0;
    }
}
