using System.Buffers.Binary;
using System.Text;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>An .xls made record by record ([MS-XLS]) and sector by sector ([MS-CFB]), so that a test says exactly what is in the file.</summary>
internal sealed class OldWorkbook
{
    private readonly List<byte[]> globals = [];
    private readonly List<(string Name, int Kind, int Hidden, List<byte[]> Records)> sheets = [];

    /// <summary>Names of storages beside the workbook's stream.</summary>
    public List<string> Beside { get; } = [];

    public bool Excel95 { get; init; }

    public string StreamName { get; init; } = "Workbook";

    public OldWorkbook Global(int type, params byte[] body)
    {
        globals.Add(Record(type, body));
        return this;
    }

    /// <summary>XF records: the first shows numbers as they are, the second as dates, the third as times of day, the fourth as both.</summary>
    public OldWorkbook Formats() =>
        Global(0x041E, Excel95 ? [.. Short(164), 7, .. "m-d-yy;"u8] : [.. Short(164), .. Long("yyyy\"年\"m\"月\"d\"日\";@")])
            .Global(0x00E0, [.. Short(0), .. Short(0), .. new byte[16]])
            .Global(0x00E0, [.. Short(0), .. Short(164), .. new byte[16]])
            .Global(0x00E0, [.. Short(0), .. Short(20), .. new byte[16]])
            .Global(0x00E0, [.. Short(0), .. Short(22), .. new byte[16]]);

    public OldWorkbook Sheet(string name, params byte[][] records) => Sheet(name, 0, 0, records);

    public OldWorkbook Sheet(string name, int kind, int hidden, params byte[][] records)
    {
        sheets.Add((name, kind, hidden, [.. records]));
        return this;
    }

    public static byte[] Record(int type, params byte[] body) => [.. Short(type), .. Short(body.Length), .. body];

    /// <summary>Row, column (both from 0) and format of a cell, and its value.</summary>
    public static byte[] Cell(int type, int row, int column, int format, params byte[] value) => Record(type, [.. Short(row), .. Short(column), .. Short(format), .. value]);

    public static byte[] Number(int row, int column, double value, int format = 0) => Cell(0x0203, row, column, format, BitConverter.GetBytes(value));

    public static byte[] Label(int row, int column, string text) => Cell(0x0204, row, column, 0, Long(text));

    /// <summary>A formula without tokens; <paramref name="result"/> are the eight bytes of its value.</summary>
    public static byte[] Formula(int row, int column, byte[] result, int flags = 0) => Cell(0x0006, row, column, 0, [.. result, .. Short(flags), 0, 0, 0, 0, 0, 0]);

    public static byte[] Short(int value) => [(byte)value, (byte)(value >> 8)];

    /// <summary>A text behind its count of characters in two bytes.</summary>
    public static byte[] Long(string text) => [.. Short(text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    /// <summary>The workbook's stream without a container.</summary>
    public byte[] Stream()
    {
        byte[] start = Bof(5);
        var directory = sheets.Sum(sheet => Bound(sheet.Name, 0, 0, 0).Length);
        var offset = start.Length + globals.Sum(record => record.Length) + directory + Record(0x000A).Length;
        List<byte> all = [.. start, .. globals.SelectMany(record => record)];
        List<byte> bodies = [.. Record(0x000A)];
        foreach (var (name, kind, hidden, records) in sheets)
        {
            all.AddRange(Bound(name, offset, kind, hidden));
            byte[] sheet = [.. Bof(0x10), .. records.SelectMany(record => record), .. Record(0x000A)];
            bodies.AddRange(sheet);
            offset += sheet.Length;
        }
        return [.. all, .. bodies];
    }

    /// <summary>The stream in a container with sectors of 512 bytes: allocation table, directory, stream.</summary>
    public byte[] File()
    {
        const int Sector = 512;
        var stream = Stream();
        Array.Resize(ref stream, Math.Max(4_096, (stream.Length + Sector - 1) / Sector * Sector));
        var directorySectors = ((2 + Beside.Count) * 128 / Sector) + 1;
        var fatSectors = 1;
        while (fatSectors * (Sector / 4) < fatSectors + directorySectors + (stream.Length / Sector))
            fatSectors++;
        var file = new byte[Sector * (1 + fatSectors + directorySectors)];
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(file, 0);
        Put16(24, 0x3E);
        Put16(26, 3);
        Put16(28, 0xFFFE);
        Put16(30, 9);
        Put16(32, 6);
        Put32(44, fatSectors);
        Put32(48, fatSectors);
        Put32(56, 4_096);
        Put32(60, -2);
        Put32(68, -2);
        file.AsSpan(76, 436).Fill(0xFF);
        for (var i = 0; i < fatSectors; i++)
            Put32(76 + (4 * i), i);
        file.AsSpan(Sector, Sector * fatSectors).Fill(0xFF);
        Chain(0, fatSectors, own: true);
        Chain(fatSectors, directorySectors);
        Chain(fatSectors + directorySectors, stream.Length / Sector);
        Entry(0, "Root Entry", 5, child: 1, start: -2, length: 0, right: -1);
        Entry(1, StreamName, 2, child: -1, start: fatSectors + directorySectors, length: stream.Length, right: Beside.Count > 0 ? 2 : -1);
        foreach (var (i, name) in Beside.Index())
            Entry(2 + i, name, 1, child: -1, start: 0, length: 0, right: i + 1 < Beside.Count ? 3 + i : -1);
        return [.. file, .. stream];

        void Put16(int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)value);
        void Put32(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        void Chain(int first, int count, bool own = false)
        {
            for (var i = 0; i < count; i++)
                Put32(Sector + (4 * (first + i)), own ? -3 : i + 1 < count ? first + i + 1 : -2);
        }

        void Entry(int index, string name, byte type, int child, int start, int length, int right)
        {
            var at = (Sector * (1 + fatSectors)) + (index * 128);
            Encoding.Unicode.GetBytes(name).CopyTo(file, at);
            Put16(at + 64, (name.Length + 1) * 2);
            file[at + 66] = type;
            Put32(at + 68, -1);
            Put32(at + 72, right);
            Put32(at + 76, child);
            Put32(at + 116, start);
            Put32(at + 120, length);
        }
    }

    private byte[] Bof(int type) => Record(0x0809, [.. Short(Excel95 ? 0x0500 : 0x0600), .. Short(type), .. new byte[Excel95 ? 4 : 12]]);

    private byte[] Bound(string name, int offset, int kind, int hidden) => Excel95
        ? Record(0x0085, [.. BitConverter.GetBytes(offset), (byte)hidden, (byte)kind, (byte)Encoding.ASCII.GetByteCount(name), .. Encoding.ASCII.GetBytes(name)])
        : Record(0x0085, [.. BitConverter.GetBytes(offset), (byte)hidden, (byte)kind, (byte)name.Length, 1, .. Encoding.Unicode.GetBytes(name)]);
}
