using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Gate;

/// <summary>
/// A compound file ([MS-CFB]): what Word and Excel wrote before 2007, and the wrapper of every encrypted Office file ([MS-OFFCRYPTO] 2.3.4).
/// </summary>
internal static class OleContainer
{
    /// <summary>Directory entries are 128 bytes long and lie at multiples of it: sectors are 512 or 4,096 bytes.</summary>
    private const int EntryBytes = 128;

    private const int NameLengthAt = 64;
    private const int TypeAt = 66;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>
    /// Tells the kinds apart by the streams' names. Every place where a directory entry may lie is looked at, so that a damaged sector chain does not matter.
    /// </summary>
    public static GateRule Refusal(ReadOnlySpan<byte> bytes)
    {
        GateRule? legacy = null;
        for (var at = 0; at + EntryBytes <= bytes.Length; at += EntryBytes)
        {
            var name = StreamName(bytes.Slice(at, EntryBytes));
            if (name is "EncryptedPackage" or "EncryptionInfo")
                return GateRules.FileEncrypted;
            legacy ??= Legacy(name);
        }
        return legacy ?? GateRules.FileLegacyOther;
    }

    /// <summary>Names differ in capitals: some programs write WORKBOOK.</summary>
    private static GateRule? Legacy(ReadOnlySpan<char> name)
    {
        if (name.Equals("WordDocument", StringComparison.OrdinalIgnoreCase))
            return GateRules.FileLegacyWord;
        return name.Equals("Workbook", StringComparison.OrdinalIgnoreCase) || name.Equals("Book", StringComparison.OrdinalIgnoreCase) ? GateRules.FileLegacyWorkbook : null;
    }

    /// <summary>The name of a stream or storage; empty when this is no directory entry.</summary>
    private static ReadOnlySpan<char> StreamName(ReadOnlySpan<byte> entry)
    {
        var lengthWithEnd = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthAt..]);
        if (entry[TypeAt] is not (1 or 2) || lengthWithEnd is < 4 or > NameLengthAt || lengthWithEnd % 2 != 0)
            return [];
        return MemoryMarshal.Cast<byte, char>(entry[..(lengthWithEnd - 2)]);
    }
}
