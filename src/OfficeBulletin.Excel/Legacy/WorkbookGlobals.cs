using System.Buffers.Binary;
using System.Text;

namespace OfficeBulletin.Excel.Legacy;

/// <summary>A sheet as the globals announce it.</summary>
/// <param name="Start">Offset of its substream.</param>
/// <param name="Kind">0 worksheet, 1 macro sheet, 2 chart, 6 module of macros ([MS-XLS] 2.4.28).</param>
internal sealed record BoundSheet(string Name, int Start, int Kind, SheetVisibility Visibility);

/// <summary>What stands before the sheets of a workbook stream: their names, the shared texts, the formats.</summary>
internal sealed class WorkbookGlobals
{
    private const int Unicode = 0x0600;
    private const int Excel5 = 0x0500;
    private const int Gbk = 936;

    private readonly byte[] stream;
    private readonly List<int> formatOfCells = [];
    private readonly Dictionary<int, DateParts> formats = [];

    private WorkbookGlobals(byte[] stream) => this.stream = stream;

    public List<BoundSheet> Sheets { get; } = [];

    public List<string> SharedStrings { get; } = [];

    public bool From1904 { get; private set; }

    /// <summary>True when the texts can only be read with a password; nothing behind that is read.</summary>
    public bool Encrypted { get; private set; }

    /// <summary>True for a workbook of Excel 4 or before.</summary>
    public bool TooOld { get; private set; }

    /// <summary>Encoding of the texts of Excel 5 and 95; null in later workbooks.</summary>
    public Encoding? CodePage { get; private set; }

    /// <summary>What cells of this format (XF) show of a date.</summary>
    public DateParts DateParts(int cellFormat)
    {
        if (cellFormat >= formatOfCells.Count)
            return Excel.DateParts.None;
        return formats.TryGetValue(formatOfCells[cellFormat], out var parts) ? parts : NumberFormat.OfBuiltIn(formatOfCells[cellFormat]);
    }

    /// <exception cref="InvalidDataException">The stream is damaged.</exception>
    public static WorkbookGlobals Read(byte[] stream)
    {
        var globals = new WorkbookGlobals(stream);
        if (BiffRecord.At(stream, 0) is not { } first || first.Type is not (0x0009 or 0x0209 or 0x0409 or BiffRecordType.StartOfSubstream))
            throw new InvalidDataException("工作簿开头不对");
        var version = first.Type == BiffRecordType.StartOfSubstream ? Short(first.Body(stream, 4), 0) : 0;
        globals.TooOld = version is not (Unicode or Excel5);
        globals.CodePage = version == Unicode ? null : Encoding(Gbk);
        for (var record = BiffRecord.At(stream, first.End); record is { } found && !globals.Encrypted && !globals.TooOld; record = BiffRecord.At(stream, found.End))
        {
            if (found.Type == BiffRecordType.EndOfSubstream)
                return globals;
            globals.Take(found);
        }
        return globals.Encrypted || globals.TooOld ? globals : throw new InvalidDataException("工作簿开头不完整");
    }

    private void Take(BiffRecord record)
    {
        switch (record.Type)
        {
            case BiffRecordType.FilePassword:
                Encrypted = true;
                break;
            case BiffRecordType.CodePage when CodePage is not null:
                CodePage = Encoding(Short(record.Body(stream, 2), 0));
                break;
            case BiffRecordType.Date1904:
                From1904 = Short(record.Body(stream, 2), 0) == 1;
                break;
            case BiffRecordType.Format:
                formats[Short(record.Body(stream, 2), 0)] = NumberFormat.Of(new BiffText(stream, record, 2, CodePage).Text(shortCount: CodePage is not null));
                break;
            case BiffRecordType.ExtendedFormat:
                formatOfCells.Add(Short(record.Body(stream, 4), 2));
                break;
            case BiffRecordType.BoundSheet:
                Take(record.Body(stream, 7), new BiffText(stream, record, 6, CodePage).Text(shortCount: true));
                break;
            case BiffRecordType.SharedStrings:
                TakeSharedStrings(record);
                break;
            default:
                break;
        }
    }

    private void Take(ReadOnlySpan<byte> sheet, string name) =>
        Sheets.Add(new BoundSheet(name, BinaryPrimitives.ReadInt32LittleEndian(sheet), sheet[5], (sheet[4] & 0b11) switch { 1 => SheetVisibility.Hidden, 2 => SheetVisibility.VeryHidden, _ => SheetVisibility.Visible }));

    /// <summary>The table counts itself, not always rightly: texts are read as long as there are any, and only those that were promised must be whole.</summary>
    private void TakeSharedStrings(BiffRecord record)
    {
        var promised = BinaryPrimitives.ReadUInt32LittleEndian(record.Body(stream, 8)[4..]);
        var texts = new BiffText(stream, record, 8, codePage: null);
        try
        {
            while (!texts.AtEnd)
                SharedStrings.Add(texts.Text());
        }
        catch (InvalidDataException) when (SharedStrings.Count >= promised)
        {
            // Padding behind the last text.
            return;
        }
    }

    /// <summary>The code page, GBK when it is unknown; the Macintosh ones have numbers of their own here ([MS-XLS] 2.4.52).</summary>
    private static Encoding Encoding(int codePage)
    {
        var known = codePage switch { 0x8000 => 10000, 0x8001 => 1252, _ => codePage };
        return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? CodePagesEncodingProvider.Instance.GetEncoding(Gbk)!;
    }

    private static int Short(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);
}
