using System.Buffers.Binary;
using System.Runtime.Intrinsics.X86;

namespace OfficeBulletin.Gate.Zip;

/// <summary>CRC-32 of ISO 3309 as zip archives use it (PKWARE APPNOTE 4.4.7): 64 bytes a step where the processor multiplies without carry, else eight ("slicing by 8").</summary>
public static class Crc32
{
    /// <summary>The state before the first byte; see <see cref="Add"/> and <see cref="End"/>.</summary>
    public const uint Start = uint.MaxValue;

    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> bytes) => End(Add(Start, bytes));

    /// <summary>The checksum of the bytes that went into this state.</summary>
    public static uint End(uint state) => ~state;

    /// <summary>The state after these bytes.</summary>
    public static uint Add(uint state, ReadOnlySpan<byte> bytes)
    {
        var folded = Pclmulqdq.IsSupported && bytes.Length >= 2 * CrcFolding.Step ? bytes.Length & -CrcFolding.Step : 0;
        return AddSliced(folded > 0 ? CrcFolding.Add(state, bytes[..folded]) : state, bytes[folded..]);
    }

    /// <summary>The same without the processor's help.</summary>
    public static uint AddSliced(uint state, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> table = Table;
        var crc = state;
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[(int)(0x700 + (low & 0xFF))] ^ table[(int)(0x600 + ((low >> 8) & 0xFF))]
                ^ table[(int)(0x500 + ((low >> 16) & 0xFF))] ^ table[(int)(0x400 + (low >> 24))]
                ^ table[(int)(0x300 + (high & 0xFF))] ^ table[(int)(0x200 + ((high >> 8) & 0xFF))]
                ^ table[(int)(0x100 + ((high >> 16) & 0xFF))] ^ table[(int)(high >> 24)];
            bytes = bytes[8..];
        }
        foreach (var value in bytes)
            crc = table[(int)((crc ^ value) & 0xFF)] ^ (crc >> 8);
        return crc;
    }

    /// <summary>The checksum of bytes that stand behind one another, from the checksums of both pieces: that of the first, multiplied by x to the bits that follow it (modulo the polynomial), and that of the second.</summary>
    /// <param name="length">Bytes of the second piece.</param>
    public static uint Joined(uint first, uint second, long length)
    {
        // x to the power of 2^n by squaring, from x^8: bits stand in reverse, x^0 is the highest.
        var power = 0x00800000u;
        for (; length > 0; length >>= 1)
        {
            if ((length & 1) != 0)
                first = Product(first, power);
            power = Product(power, power);
        }
        return first ^ second;
    }

    private static uint Product(uint left, uint right)
    {
        var product = 0u;
        for (; left != 0; left <<= 1)
        {
            if ((left & 0x80000000) != 0)
                product ^= right;
            right = (right & 1) == 0 ? right >> 1 : (right >> 1) ^ Polynomial;
        }
        return product;
    }

    /// <summary>Eight tables of 256: table k holds the remainder of a byte that k zero bytes follow.</summary>
    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var remainder = i;
            for (var bit = 0; bit < 8; bit++)
                remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ Polynomial;
            table[i] = remainder;
        }
        for (var i = 256; i < table.Length; i++)
            table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
        return table;
    }
}
