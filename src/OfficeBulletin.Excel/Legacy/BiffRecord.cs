using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel.Legacy;

/// <summary>Record types of a workbook stream that are read ([MS-XLS] 2.3.1).</summary>
internal static class BiffRecordType
{
    public const int Formula = 0x0006;
    public const int EndOfSubstream = 0x000A;
    public const int Date1904 = 0x0022;
    public const int FilePassword = 0x002F;
    public const int Continue = 0x003C;
    public const int CodePage = 0x0042;
    public const int ColumnInfo = 0x007D;
    public const int BoundSheet = 0x0085;
    public const int MultipleNumbers = 0x00BD;
    public const int RichLabel = 0x00D6;
    public const int ExtendedFormat = 0x00E0;
    public const int MergedCells = 0x00E5;
    public const int SharedStrings = 0x00FC;
    public const int SharedLabel = 0x00FD;
    public const int Number = 0x0203;

    /// <summary>Formulas under the numbers of Excel 3 and 4, which some programs write into later workbooks.</summary>
    public const int Formula3 = 0x0206;
    public const int Formula4 = 0x0406;

    public const int Label = 0x0204;
    public const int BooleanOrError = 0x0205;
    public const int FormulaText = 0x0207;
    public const int Row = 0x0208;
    public const int Array = 0x0221;
    public const int Table = 0x0236;
    public const int ShortNumber = 0x027E;
    public const int Format = 0x041E;
    public const int SharedFormula = 0x04BC;
    public const int StartOfSubstream = 0x0809;
}

/// <summary>One record of a workbook stream: its type and where its body lies.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BiffRecord(int Type, int Start, int Length)
{
    private const int HeaderBytes = 4;

    public int End => Start + Length;

    /// <summary>The record at that offset; null at the end of the stream, or where less than a header is left.</summary>
    /// <exception cref="InvalidDataException">The record claims to be longer than the stream.</exception>
    public static BiffRecord? At(byte[] stream, int offset)
    {
        if (offset < 0 || offset > stream.Length - HeaderBytes)
            return null;
        var record = new BiffRecord(
            BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(offset)),
            offset + HeaderBytes,
            BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(offset + 2)));
        return record.End <= stream.Length ? record : throw new InvalidDataException("记录不完整，文件很可能没有传完");
    }

    /// <summary>The body, which must have at least that many bytes.</summary>
    public ReadOnlySpan<byte> Body(byte[] stream, int least = 0) =>
        Length >= least ? stream.AsSpan(Start, Length) : throw new InvalidDataException("记录太短");
}
