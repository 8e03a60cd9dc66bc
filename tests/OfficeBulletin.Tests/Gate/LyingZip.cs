using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Writes zip archives that may lie in every field; without any override they are sound.</summary>
internal sealed class LyingZip
{
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    private readonly List<LyingEntry> entries = [];

    public byte[] Prefix { get; init; } = [];

    public byte[] Trailing { get; init; } = [];

    public byte[] Comment { get; init; } = [];

    /// <summary>Entries that the end record claims; null for the truth.</summary>
    public int? ClaimedEntries { get; init; }

    /// <summary>Offset of the directory that the end record claims; null for the truth.</summary>
    public uint? ClaimedStart { get; init; }

    /// <summary>Writes the zip64 end record and locator as well, with this number of entries.</summary>
    public long? WideEntries { get; init; }

    public LyingZip Add(string name, string text) => Add(new LyingEntry(name, Encoding.UTF8.GetBytes(text)));

    public LyingZip Add(LyingEntry entry)
    {
        entries.Add(entry);
        return this;
    }

    public LyingZip Replace(string name, string text)
    {
        entries[entries.FindIndex(entry => entry.Name == name)] = new LyingEntry(name, Encoding.UTF8.GetBytes(text));
        return this;
    }

    public byte[] Build()
    {
        var zip = new MemoryStream();
        zip.Write(Prefix);
        var offsets = new List<long>();
        foreach (var entry in entries)
        {
            offsets.Add(entry.HeaderAt is { } index ? offsets[index] : zip.Position);
            if (entry.HeaderAt is null)
                entry.WriteLocal(zip);
        }
        var start = zip.Position;
        for (var i = 0; i < entries.Count; i++)
            entries[i].WriteCentral(zip, offsets[i]);
        var length = zip.Position - start;
        if (WideEntries is { } wide)
            WriteWideEnd(zip, wide, start, length);
        zip.Write(Record(
            ("PK\x5\x6"u8.ToArray(), 4), (0, 4), (ClaimedEntries ?? entries.Count, 2), (ClaimedEntries ?? entries.Count, 2), (length, 4), (ClaimedStart ?? start, 4), (Comment.Length, 2)));
        zip.Write(Comment);
        zip.Write(Trailing);
        return zip.ToArray();
    }

    /// <summary>CRC-32 a byte at a time, written apart from the gate's so that each checks the other.</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = Remainders[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    internal static byte[] Record(params (object Value, int Length)[] fields)
    {
        var record = new MemoryStream();
        Span<byte> number = stackalloc byte[8];
        foreach (var (value, length) in fields)
        {
            if (value is byte[] bytes)
            {
                record.Write(bytes);
                continue;
            }
            BinaryPrimitives.WriteInt64LittleEndian(number, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
            record.Write(number[..length]);
        }
        return record.ToArray();
    }

    private static uint Remainder(int value)
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            remainder = (remainder >> 1) ^ ((remainder & 1) * 0xEDB88320);
        return remainder;
    }

    private static void WriteWideEnd(MemoryStream zip, long claimed, long start, long length)
    {
        var at = zip.Position;
        zip.Write(Record(("PK\x6\x6"u8.ToArray(), 4), (44, 8), (45, 2), (45, 2), (0, 4), (0, 4), (claimed, 8), (claimed, 8), (length, 8), (start, 8)));
        zip.Write(Record(("PK\x6\x7"u8.ToArray(), 4), (0, 4), (at, 8), (1, 4)));
    }
}

/// <summary>One entry; what is null is written as it is.</summary>
internal sealed record LyingEntry(string Name, byte[] Data)
{
    private byte[]? packed;

    public int Method { get; init; } = 8;

    public CompressionLevel Level { get; init; } = CompressionLevel.Fastest;

    public int Flags { get; init; }

    public string? LocalName { get; init; }

    public int? LocalMethod { get; init; }

    public uint? Crc { get; init; }

    public long? Unpacked { get; init; }

    public long? Packed { get; init; }

    /// <summary>All sizes of the local header; what writers that stream put there is 0 or 0xFFFFFFFF.</summary>
    public uint? LocalSizes { get; init; }

    /// <summary>Packed bytes to write instead of the packed data.</summary>
    public byte[]? Raw { get; init; }

    /// <summary>Bytes after the packed data: a data descriptor.</summary>
    public bool Descriptor { get; init; }

    public byte[] CentralExtra { get; init; } = [];

    /// <summary>Has no data of its own: the directory points to the header of the entry with this index.</summary>
    public int? HeaderAt { get; init; }

    /// <summary>Offset of the local header that the directory claims.</summary>
    public long? Offset { get; init; }

    public void WriteLocal(MemoryStream zip)
    {
        var name = Encoding.UTF8.GetBytes(LocalName ?? Name);
        zip.Write(LyingZip.Record(
            ("PK\x3\x4"u8.ToArray(), 4), (20, 2), (AllFlags, 2), (LocalMethod ?? Method, 2), (0, 4),
            (LocalSizes ?? TrueCrc, 4), (LocalSizes ?? (long)PackedData.Length, 4), (LocalSizes ?? (long)Data.Length, 4), (name.Length, 2), (0, 2), (name, name.Length)));
        zip.Write(PackedData);
        if (Descriptor)
            zip.Write(LyingZip.Record(("PK\x7\x8"u8.ToArray(), 4), (TrueCrc, 4), (PackedData.Length, 4), (Data.Length, 4)));
    }

    public void WriteCentral(MemoryStream zip, long offset)
    {
        var name = Encoding.UTF8.GetBytes(Name);
        zip.Write(LyingZip.Record(
            ("PK\x1\x2"u8.ToArray(), 4), (20, 2), (20, 2), (AllFlags, 2), (Method, 2), (0, 4), (Crc ?? TrueCrc, 4), (Packed ?? PackedData.Length, 4), (Unpacked ?? Data.Length, 4),
            (name.Length, 2), (CentralExtra.Length, 2), (0, 2), (0, 2), (0, 2), (0, 4), (Offset ?? offset, 4), (name, name.Length), (CentralExtra, CentralExtra.Length)));
    }

    private int AllFlags => Flags | (Descriptor ? 8 : 0);

    private uint TrueCrc => Crc ?? LyingZip.Crc(Data);

    private byte[] PackedData => packed ??= Raw ?? (Method == 8 ? Deflated() : Data);

    private byte[] Deflated()
    {
        var to = new MemoryStream();
        using (var deflate = new DeflateStream(to, Level, leaveOpen: true))
            deflate.Write(Data);
        return to.ToArray();
    }
}
