using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Zip;

/// <summary>Where the central directory lies and how many entries it claims, from the end record, plain or zip64 (PKWARE APPNOTE 4.3.14 – 4.3.16).</summary>
internal sealed record ZipEnd(int Start, int Length, int Entries)
{
    private const int RecordBytes = 22;
    private const int Record64Bytes = 56;
    private const int LocatorBytes = 20;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Finds the only end record whose directory ends where the record begins. Null, and reported, when there is none or more than one: readers would disagree.</summary>
    public static ZipEnd? Find(ReadOnlySpan<byte> zip, GateReport report)
    {
        ZipEnd? found = null;
        var tail = Math.Max(0, zip.Length - RecordBytes - LongestComment);
        for (var window = zip[tail..]; window.LastIndexOf("PK\x5\x6"u8) is var at and >= 0; window = window[..at])
        {
            if (Read(zip, tail + at) is not { } end)
                continue;
            if (found is not null)
            {
                report.Add(GateRules.ZipContradiction, "目录结尾", "有两个");
                return null;
            }
            if (!IsPadding(zip[(tail + at + RecordBytes + CommentLength(zip, tail + at))..]))
            {
                report.Add(GateRules.ZipForeignData, null, "末尾");
                return null;
            }
            found = end;
        }
        if (found is null)
            report.Add(GateRules.ZipDamaged, null, "找不到目录，文件很可能没有传完");
        return found;
    }

    private static ZipEnd? Read(ReadOnlySpan<byte> zip, int at)
    {
        if (zip.Length - at < RecordBytes || zip.Length - at - RecordBytes < CommentLength(zip, at))
            return null;
        var record = zip.Slice(at, RecordBytes);
        var plain = (
            Disk: BinaryPrimitives.ReadUInt32LittleEndian(record[4..]),
            Entries: (long)BinaryPrimitives.ReadUInt16LittleEndian(record[10..]),
            Length: (long)BinaryPrimitives.ReadUInt32LittleEndian(record[12..]),
            Start: (long)BinaryPrimitives.ReadUInt32LittleEndian(record[16..]));
        var end = Read64(zip, at) is { } wide && Agrees(plain.Entries, wide.Entries, ushort.MaxValue) && Agrees(plain.Length, wide.Length, uint.MaxValue) && Agrees(plain.Start, wide.Start, uint.MaxValue)
            ? wide
            : (At: at, plain.Entries, plain.Length, plain.Start);
        // An archive in several volumes has a disk number; nobody sends one of those by mistake.
        if (plain.Disk is not (0 or uint.MaxValue) || end.Start < 0 || end.Length < 0 || end.Start > zip.Length || end.Start + end.Length != end.At || end.Entries is < 0 or > int.MaxValue)
            return null;
        return new ZipEnd((int)end.Start, (int)end.Length, (int)end.Entries);
    }

    /// <summary>The zip64 record that a locator before the plain record points to; null when there is none.</summary>
    private static (int At, long Entries, long Length, long Start)? Read64(ReadOnlySpan<byte> zip, int plainAt)
    {
        var locatorAt = plainAt - LocatorBytes;
        if (locatorAt < Record64Bytes || !zip[locatorAt..].StartsWith("PK\x6\x7"u8))
            return null;
        var at = BinaryPrimitives.ReadInt64LittleEndian(zip[(locatorAt + 8)..]);
        if (at < 0 || at > locatorAt - Record64Bytes || !zip[(int)at..].StartsWith("PK\x6\x6"u8))
            return null;
        var record = zip.Slice((int)at, Record64Bytes);
        if (at + 12 + BinaryPrimitives.ReadInt64LittleEndian(record[4..]) != locatorAt)
            return null;
        return ((int)at, BinaryPrimitives.ReadInt64LittleEndian(record[32..]), BinaryPrimitives.ReadInt64LittleEndian(record[40..]), BinaryPrimitives.ReadInt64LittleEndian(record[48..]));
    }

    /// <summary>A plain field either holds the value itself or its highest number, which means "see zip64".</summary>
    private static bool Agrees(long plain, long wide, long seeWide) => plain == wide || plain == seeWide;

    private static int CommentLength(ReadOnlySpan<byte> zip, int at) => BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 20)..]);

    /// <summary>Mail gateways and tapes pad with zeros, editors end with a line break.</summary>
    private static bool IsPadding(ReadOnlySpan<byte> rest) => !rest.ContainsAnyExcept((ReadOnlySpan<byte>)[0, (byte)'\r', (byte)'\n', (byte)' ', 0x1A]);
}
