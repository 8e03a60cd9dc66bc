using System.IO.Compression;

namespace OfficeBulletin.Gate.Zip;

/// <summary>Unpacks members into arrays of exactly their size; never a byte more than declared, and the checksum must hold.</summary>
internal static class Unpacking
{
    /// <summary>The member's bytes; null, and reported, when they are damaged or not as many as declared.</summary>
    public static byte[]? Unpack(ArraySegment<byte> zip, ZipMember member, GateReport report)
    {
        var packed = zip.Slice(member.Start, member.Packed);
        var fault = GateRules.ZipSize;
        var bytes = member.Deflated ? Inflate(packed, member.Unpacked, out fault) : packed.ToArray();
        if (bytes is not null && Crc32.Of(bytes) == member.Crc)
            return bytes;
        report.Add(bytes is null ? fault : GateRules.ZipChecksum, member.Name);
        return null;
    }

    private static byte[]? Inflate(ArraySegment<byte> packed, int unpacked, out GateRule fault)
    {
        fault = GateRules.ZipSize;
        var bytes = GC.AllocateUninitializedArray<byte>(unpacked);
        try
        {
            using var inflated = new DeflateStream(new MemoryStream(packed.Array!, packed.Offset, packed.Count, writable: false), CompressionMode.Decompress);
            if (inflated.ReadAtLeast(bytes, unpacked, throwOnEndOfStream: false) < unpacked)
                return null;
            return inflated.ReadByte() < 0 ? bytes : null;
        }
        catch (InvalidDataException)
        {
            fault = GateRules.ZipChecksum;
            return null;
        }
    }
}
