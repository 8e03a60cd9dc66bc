using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Zip;

/// <summary>Holds the header in front of an entry's data (PKWARE APPNOTE 4.3.7) against the central directory: where they differ, two readers see two documents.</summary>
internal static class LocalHeader
{
    private const int FixedBytes = 30;
    private const int SizesFollow = 1 << 3;

    /// <summary>Null when both headers agree; <paramref name="start"/> is then the offset of the packed bytes, all of which lie inside <paramref name="zip"/>.</summary>
    public static EntryFault? Fault(ReadOnlySpan<byte> zip, CentralHeader header, ReadOnlySpan<byte> name, out int start)
    {
        start = 0;
        if (header.LocalHeader > zip.Length - FixedBytes || !zip[(int)header.LocalHeader..].StartsWith("PK\x3\x4"u8))
            return new EntryFault(GateRules.ZipDamaged, $"部件 {header.Name} 不在目录所指的地方");
        var local = zip[(int)header.LocalHeader..];
        var nameLength = Short(local, 26);
        var dataAt = FixedBytes + nameLength + Short(local, 28);
        if (header.Packed > local.Length - dataAt)
            return new EntryFault(GateRules.ZipDamaged, $"部件 {header.Name} 缺了一段");
        if (!local.Slice(FixedBytes, nameLength).SequenceEqual(name))
            return new EntryFault(GateRules.ZipContradiction, "两处登记的名称不同");
        if (Short(local, 8) != header.Method || (Short(local, 6) & EntrySizes.EncryptedFlags) != 0)
            return new EntryFault(GateRules.ZipContradiction, "两处登记的压缩方法不同");
        if ((Short(local, 6) & SizesFollow) == 0 && !(Agrees(local, 14, header.Crc) && Agrees(local, 18, header.Packed) && Agrees(local, 22, header.Unpacked)))
            return new EntryFault(GateRules.ZipContradiction, "两处登记的长度或校验码不同");
        start = (int)header.LocalHeader + dataAt;
        return null;
    }

    /// <summary>The highest number means that the value stands in the zip64 field; .NET's packaging writes that even for small parts.</summary>
    private static bool Agrees(ReadOnlySpan<byte> local, int at, long central) =>
        BinaryPrimitives.ReadUInt32LittleEndian(local[at..]) is var value && (value == central || value == uint.MaxValue);

    private static int Short(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);
}
