using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace OfficeBulletin.Gate.Zip;

/// <summary>What the central directory says about one entry (PKWARE APPNOTE 4.3.12), zip64 values resolved.</summary>
internal readonly record struct CentralHeader(string Name, int Flags, int Method, uint Crc, long Packed, long Unpacked, long LocalHeader)
{
    private const int FixedBytes = 46;
    private const int Zip64Extra = 1;

    /// <summary>Reads the header at the start of <paramref name="rest"/> and moves on to the next; null when there is no whole header there.</summary>
    public static CentralHeader? Read(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name)
    {
        name = [];
        if (rest.Length < FixedBytes || !rest.StartsWith("PK\x1\x2"u8))
            return null;
        var nameLength = Short(rest, 28);
        var extraLength = Short(rest, 30);
        var length = FixedBytes + nameLength + extraLength + Short(rest, 32);
        if (rest.Length < length)
            return null;
        name = rest.Slice(FixedBytes, nameLength);
        var wide = Zip64Values(rest.Slice(FixedBytes + nameLength, extraLength));
        var unpacked = Wide(Long(rest, 24), ref wide);
        var packed = Wide(Long(rest, 20), ref wide);
        var header = new CentralHeader(NameOf(name), Short(rest, 8), Short(rest, 10), Long(rest, 16), packed, unpacked, Wide(Long(rest, 42), ref wide));
        rest = rest[length..];
        return header;
    }

    /// <summary>Extra field 1 (4.5.3) holds, in this order, only those values whose plain field is full of ones.</summary>
    private static ReadOnlySpan<byte> Zip64Values(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(Short(extra, 2), extra.Length - 4);
            if (Short(extra, 0) == Zip64Extra)
                return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }
        return [];
    }

    /// <summary>The plain value, or the next zip64 one; −1 when it is promised and missing.</summary>
    private static long Wide(uint plain, ref ReadOnlySpan<byte> wide)
    {
        if (plain != uint.MaxValue)
            return plain;
        if (wide.Length < 8)
            return -1;
        var value = BinaryPrimitives.ReadInt64LittleEndian(wide);
        wide = wide[8..];
        return value;
    }

    /// <summary>Names are UTF-8 when they read as such, whatever flag bit 11 says: several writers forget to set it. Else they are as a Chinese Windows writes them.</summary>
    private static string NameOf(ReadOnlySpan<byte> name) => (Utf8.IsValid(name) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.Latin1).GetString(name);

    private static int Short(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);

    private static uint Long(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);
}
