using System.IO.Compression;

namespace OfficeBulletin.Gate.Zip;

/// <summary>Unpacks one member piece by piece; never a byte more than declared, and at the end the checksum must hold.</summary>
internal sealed class MemberReader : IDisposable
{
    private readonly ZipMember member;
    private readonly Stream unpacked;
    private uint crc = Crc32.Start;
    private long read;

    public MemberReader(ArraySegment<byte> zip, ZipMember member)
    {
        this.member = member;
        unpacked = Open(zip, member);
    }

    /// <summary>Why the member is damaged or not as long as declared; null as long as nothing is known against it.</summary>
    public GateRule? Fault { get; private set; }

    /// <summary>A stream of the member's unpacked bytes, for those who know that it is sound.</summary>
    public static Stream Open(ArraySegment<byte> zip, ZipMember member)
    {
        var packed = new MemoryStream(zip.Array!, zip.Offset + member.Start, member.Packed, writable: false);
        return member.Deflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }

    /// <summary>Fills the buffer as far as there are bytes; 0 at the end, sound or not.</summary>
    public int Read(Span<byte> buffer)
    {
        try
        {
            var length = unpacked.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            read += length;
            crc = Crc32.Add(crc, buffer[..length]);
            if (read > member.Unpacked || (length < buffer.Length && read < member.Unpacked))
                Fault = GateRules.ZipSize;
            else if (length < buffer.Length && Crc32.End(crc) != member.Crc)
                Fault = GateRules.ZipChecksum;
            return Fault is null ? length : 0;
        }
        catch (InvalidDataException)
        {
            Fault = GateRules.ZipChecksum;
            return 0;
        }
    }

    public void Dispose() => unpacked.Dispose();
}
