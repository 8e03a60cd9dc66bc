using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using OfficeBulletin.Excel.Reports.Items;

namespace OfficeBulletin.Excel.Reports.Package;

/// <summary>
/// Writes parts that are deflated already into an archive (PKWARE APPNOTE 4.3): sizes and checksum stand before each part, so that the output need not be sought in. The same parts are the same bytes.
/// </summary>
internal sealed class ReportZip(Stream output)
{
    private const int LocalBytes = 30;
    private const int CentralBytes = 46;
    private const int EndBytes = 22;
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    /// <summary>1 January 1980, the earliest there is.</summary>
    private const ushort Date = 0x21;

    private readonly ArrayBufferWriter<byte> directory = new();
    private ushort entries;
    private long position;

    /// <param name="name">Of the part, in ASCII.</param>
    public void Add(string name, PackedBytes part)
    {
        Span<byte> header = stackalloc byte[CentralBytes];
        var bytes = Encoding.ASCII.GetBytes(name);
        Central(header, bytes.Length, part);
        directory.Write(header);
        directory.Write(bytes);
        entries++;

        header = header[..LocalBytes];
        header.Clear();
        "PK\x3\x4"u8.CopyTo(header);
        Common(header[4..], bytes.Length, part);
        Write(header);
        Write(bytes);
        foreach (var segment in part.Segments)
            Write(segment);
        Write(PackedBytes.End);
    }

    /// <summary>Writes the directory.</summary>
    public void Finish()
    {
        Span<byte> end = stackalloc byte[EndBytes];
        end.Clear();
        "PK\x5\x6"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)position));
        output.Write(directory.WrittenSpan);
        output.Write(end);
    }

    private void Central(Span<byte> header, int nameLength, PackedBytes part)
    {
        header.Clear();
        "PK\x1\x2"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        Common(header[6..], nameLength, part);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], checked((uint)position));
    }

    /// <summary>The fields that both headers have in the same order.</summary>
    private static void Common(Span<byte> fields, int nameLength, PackedBytes part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], part.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], checked((uint)part.PackedLength));
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], checked((uint)part.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)nameLength);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }
}
