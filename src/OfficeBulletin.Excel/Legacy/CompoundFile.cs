using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel.Legacy;

/// <summary>
/// The streams of a compound file ([MS-CFB]). Every chain of sectors is followed at most as many steps as the file has sectors, so that a circle in it ends as damage.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int MiniSectorBytes = 64;
    private const int MiniStreamsBelow = 4_096;
    private const int HeaderFatEntries = 109;
    private const uint LastSector = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;

    private readonly ReadOnlyMemory<byte> file;
    private readonly int sectorBytes;
    private readonly uint[] fat;
    private readonly byte[] directory;

    /// <exception cref="InvalidDataException">The container is damaged.</exception>
    public CompoundFile(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        if (file.Length < HeaderBytes || UInt16(30) is not (9 or 12))
            throw Damage("文件头");
        sectorBytes = 1 << UInt16(30);
        fat = ReadFat();
        directory = Read(UInt32(48), int.MaxValue);
        if (directory.Length < EntryBytes)
            throw Damage("目录");
    }

    private int Sectors => (file.Length - 1) / sectorBytes;

    /// <summary>True when a storage or stream of that name stands directly in the root.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The bytes of a stream that stands directly in the root; null when there is none of that name.</summary>
    /// <exception cref="InvalidDataException">The container is damaged.</exception>
    public byte[]? Stream(string name)
    {
        if (Find(name) is not { } at)
            return null;
        var (start, length) = Extent(at);
        return length < MiniStreamsBelow ? ReadMini(start, (int)length) : Read(start, (int)Math.Min(length, int.MaxValue));
    }

    /// <summary>Looks through the root's tree of children; objects that are embedded deeper have streams of the same names.</summary>
    private int? Find(string name)
    {
        var entries = directory.Length / EntryBytes;
        var seen = new HashSet<uint>();
        var open = new Stack<uint>([Link(0, 76)]);
        while (open.TryPop(out var entry))
        {
            if (entry >= entries || !seen.Add(entry))
                continue;
            var at = (int)entry * EntryBytes;
            if (Name(at).Equals(name, StringComparison.OrdinalIgnoreCase))
                return at;
            open.Push(Link(at, 68));
            open.Push(Link(at, 72));
        }
        return null;

        uint Link(int at, int field) => BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(at + field));
    }

    private ReadOnlySpan<char> Name(int at)
    {
        var lengthWithEnd = BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + 64));
        return lengthWithEnd is < 2 or > 64 ? [] : MemoryMarshal.Cast<byte, char>(directory.AsSpan(at, (lengthWithEnd - 2) & ~1));
    }

    /// <summary>First sector and length; the upper half of the length means nothing in files with small sectors.</summary>
    private (uint Start, long Length) Extent(int at) =>
        (BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(at + 116)), BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(at + 120)));

    private uint[] ReadFat()
    {
        var places = new List<uint>();
        for (var i = 0; i < HeaderFatEntries; i++)
            Place(UInt32(76 + (4 * i)));
        var perSector = (sectorBytes / 4) - 1;
        var left = Sectors;
        for (var next = UInt32(68); next < LastSector; next = UInt32(Offset(next) + (4 * perSector)))
        {
            if (left-- == 0)
                throw Damage("扇区表成环");
            for (var i = 0; i < perSector; i++)
                Place(UInt32(Offset(next) + (4 * i)));
        }
        var table = new uint[places.Count * (sectorBytes / 4)];
        foreach (var (index, place) in places.Index())
            MemoryMarshal.Cast<byte, uint>(file.Span.Slice(Offset(place), sectorBytes)).CopyTo(table.AsSpan(index * (sectorBytes / 4)));
        return table;

        void Place(uint sector)
        {
            if (sector >= LastSector)
                return;
            places.Add(sector);
            if (places.Count > Sectors)
                throw Damage("扇区表");
        }
    }

    private byte[] Read(uint start, int length)
    {
        using var bytes = new MemoryStream();
        var left = Sectors;
        for (var sector = start; sector < LastSector && bytes.Length < length; sector = sector < fat.Length ? fat[sector] : NoEntry)
        {
            var offset = (sector + 1L) * sectorBytes;
            if (left-- == 0 || offset >= file.Length)
                throw Damage("扇区链");
            bytes.Write(file.Span.Slice((int)offset, (int)Math.Min(sectorBytes, file.Length - offset)));
        }
        bytes.SetLength(Math.Min(bytes.Length, length));
        return bytes.ToArray();
    }

    /// <summary>Short streams lie in sectors of 64 bytes inside a stream of the root.</summary>
    private byte[] ReadMini(uint start, int length)
    {
        var (rootStart, rootLength) = Extent(0);
        var mini = Read(rootStart, (int)Math.Min(rootLength, int.MaxValue));
        var miniFat = MemoryMarshal.Cast<byte, uint>(Read(UInt32(60), int.MaxValue));
        using var bytes = new MemoryStream();
        for (var sector = start; sector < LastSector && bytes.Length < length; sector = sector < miniFat.Length ? miniFat[(int)sector] : NoEntry)
        {
            var offset = sector * (long)MiniSectorBytes;
            if (offset >= mini.Length)
                throw Damage("短流");
            bytes.Write(mini.AsSpan((int)offset, (int)Math.Min(MiniSectorBytes, mini.Length - offset)));
        }
        bytes.SetLength(Math.Min(bytes.Length, length));
        return bytes.ToArray();
    }

    private int Offset(uint sector) =>
        (sector + 1L) * sectorBytes is var offset && offset + sectorBytes <= file.Length ? (int)offset : throw Damage("扇区表");

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.Span[at..]);

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]);

    private static InvalidDataException Damage(string what) => new("容器的" + what);
}
