using System.Buffers.Binary;
using System.Globalization;

namespace OfficeBulletin.Excel.Legacy;

/// <summary>One sheet of a workbook stream ([MS-XLS] 2.1.7.20.5): its rows, hidden columns and merged cells. Cells may stand in any order in the stream.</summary>
/// <param name="budget">Shared by the sheets of the workbook.</param>
/// <param name="faults">What contradicts itself in this sheet.</param>
internal sealed class LegacySheet(byte[] stream, WorkbookGlobals globals, BoundSheet sheet, SheetBudget budget, SheetFindings faults)
{
    private const int LastColumn = 255;
    private const int MostMerges = 20_000;

    private readonly SortedDictionary<int, List<SheetCell>> rows = [];
    private readonly HashSet<int> hiddenRows = [];

    public WorkbookSheet Sheet { get; } = new(sheet.Name, sheet.Start.ToString(CultureInfo.InvariantCulture)) { Visibility = sheet.Visibility };

    public HashSet<int> HiddenColumns { get; } = [];

    public List<MergedRange> Merges { get; } = [];

    public IEnumerable<SheetRow> Rows => rows.Select(row => new SheetRow(row.Key, row.Value) { Hidden = hiddenRows.Contains(row.Key) });

    /// <summary>Reads the substream up to its end, or to where the next sheet begins: some programs leave the end out. Embedded charts have substreams of their own inside.</summary>
    /// <param name="end">Offset of the next sheet, or the length of the stream.</param>
    /// <exception cref="InvalidDataException">The stream is damaged.</exception>
    public void Read(int end)
    {
        if (BiffRecord.At(stream, sheet.Start) is not { Type: BiffRecordType.StartOfSubstream } start)
            throw new InvalidDataException($"工作表“{sheet.Name}”不在目录所指的地方");
        var depth = 1;
        for (var record = BiffRecord.At(stream, start.End); depth > 0 && !budget.IsSpent; record = BiffRecord.At(stream, record.Value.End))
        {
            if (record is not { } found || found.Start > end)
            {
                if (end < stream.Length)
                    break;
                throw new InvalidDataException($"工作表“{sheet.Name}”不完整，文件很可能没有传完");
            }
            if (found.Type == BiffRecordType.StartOfSubstream)
                depth++;
            else if (found.Type == BiffRecordType.EndOfSubstream)
                depth--;
            else if (depth == 1)
                Take(found);
        }
        if (budget.IsSpent)
            return;
        foreach (var row in rows.Values)
            Order(row);
        if (Merges.Count > MostMerges)
        {
            faults.TooManyMerges();
            Merges.RemoveRange(MostMerges, Merges.Count - MostMerges);
        }
        faults.End();
    }

    private void Take(BiffRecord record)
    {
        switch (record.Type)
        {
            case BiffRecordType.Row:
                if ((record.Body(stream, 14)[12] & 0x20) != 0)
                    hiddenRows.Add(Short(record.Body(stream), 0) + 1);
                break;
            case BiffRecordType.ColumnInfo:
                TakeColumns(record.Body(stream, 10));
                break;
            case BiffRecordType.MergedCells:
                TakeMerges(record.Body(stream, 2));
                break;
            case BiffRecordType.MultipleNumbers:
                TakeNumbers(record.Body(stream, 6));
                break;
            default:
                TakeCell(record);
                break;
        }
    }

    private void TakeColumns(ReadOnlySpan<byte> body)
    {
        if ((body[8] & 1) == 0)
            return;
        for (var column = Short(body, 0); column <= Math.Min(Short(body, 2), LastColumn); column++)
            HiddenColumns.Add(column + 1);
    }

    private void TakeMerges(ReadOnlySpan<byte> body)
    {
        for (var at = 2; at <= body.Length - 8 && at <= 2 + ((Short(body, 0) - 1) * 8); at += 8)
        {
            var merge = new MergedRange(new CellAddress(Short(body, at) + 1, Short(body, at + 4) + 1), new CellAddress(Short(body, at + 2) + 1, Short(body, at + 6) + 1));
            if (merge.First.Row <= merge.Last.Row && merge.First.Column <= merge.Last.Column && merge.Last.Column <= LastColumn + 1)
                Merges.Add(merge);
        }
    }

    private void TakeNumbers(ReadOnlySpan<byte> body)
    {
        for (var (at, column) = (4, Short(body, 2)); at <= body.Length - 8; at += 6, column++)
            Number(Short(body, 0), column, Short(body, at), CellValues.Short(BinaryPrimitives.ReadInt32LittleEndian(body[(at + 2)..])));
    }

    private void TakeCell(BiffRecord record)
    {
        switch (record.Type)
        {
            case BiffRecordType.Number:
                var number = record.Body(stream, 14);
                Number(Short(number, 0), Short(number, 2), Short(number, 4), BinaryPrimitives.ReadDoubleLittleEndian(number[6..]));
                break;
            case BiffRecordType.ShortNumber:
                var packed = record.Body(stream, 10);
                Number(Short(packed, 0), Short(packed, 2), Short(packed, 4), CellValues.Short(BinaryPrimitives.ReadInt32LittleEndian(packed[6..])));
                break;
            case BiffRecordType.SharedLabel:
                var index = BinaryPrimitives.ReadUInt32LittleEndian(record.Body(stream, 10)[6..]);
                Add(record.Body(stream), SheetCellKind.Text, index < globals.SharedStrings.Count ? globals.SharedStrings[(int)index] : throw new InvalidDataException("单元格的文字不在文件里"));
                break;
            case BiffRecordType.Label or BiffRecordType.RichLabel:
                Add(record.Body(stream, 8), SheetCellKind.Text, new BiffText(stream, record, 6, globals.CodePage).Text());
                break;
            case BiffRecordType.BooleanOrError:
                var value = record.Body(stream, 8);
                Add(value, value[7] == 0 ? SheetCellKind.Boolean : SheetCellKind.Error, value[7] == 0 ? CellValues.Boolean(value[6]) : CellValues.Error(value[6]));
                break;
            case BiffRecordType.Formula or BiffRecordType.Formula3 or BiffRecordType.Formula4:
                TakeFormula(record);
                break;
            default:
                break;
        }
    }

    /// <summary>The result stands in the record; a text in a record of its own behind it ([MS-XLS] 2.5.133).</summary>
    private void TakeFormula(BiffRecord record)
    {
        var body = record.Body(stream, 20);
        if (Short(body, 12) != 0xFFFF)
            Number(Short(body, 0), Short(body, 2), Short(body, 4), BinaryPrimitives.ReadDoubleLittleEndian(body[6..]), formula: true);
        else if (body[6] == 0 && CellValues.FormulaText(stream, record) is { } text)
            Add(body, SheetCellKind.Text, new BiffText(stream, text, 0, globals.CodePage).Text(), formula: true);
        else if (body[6] is 1 or 2)
            Add(body, body[6] == 1 ? SheetCellKind.Boolean : SheetCellKind.Error, body[6] == 1 ? CellValues.Boolean(body[8]) : CellValues.Error(body[8]), formula: true);
        else if ((body[14] & CellValues.ToBeCalculated) != 0)
            Put(Short(body, 0), Short(body, 2), SheetCellKind.NotComputed, "", formula: true);
    }

    private void Number(int row, int column, int format, double number, bool formula = false)
    {
        if (!double.IsFinite(number))
            Put(row, column, SheetCellKind.Error, CellValues.Error(0x24), formula);
        else if (globals.DateParts(format) is var parts and not DateParts.None && DateSerial.Text(number, parts, globals.From1904) is { } date)
            Put(row, column, SheetCellKind.Date, date, formula);
        else
            Put(row, column, SheetCellKind.Number, NumberText.Of(number), formula);
    }

    private void Add(ReadOnlySpan<byte> cell, SheetCellKind kind, string text, bool formula = false)
    {
        if (text.Length > 0)
            Put(Short(cell, 0), Short(cell, 2), kind, text, formula);
    }

    private void Put(int row, int column, SheetCellKind kind, string text, bool formula)
    {
        if (column > LastColumn)
            throw new InvalidDataException("单元格在第 256 列以外");
        if (!rows.TryGetValue(row + 1, out var cells))
            rows[row + 1] = cells = [];
        cells.Add(new SheetCell(new CellAddress(row + 1, column + 1), kind, text) { Formula = formula });
        budget.Take(text);
    }

    /// <summary>From left to right; of two records for one cell the first one holds.</summary>
    private void Order(List<SheetCell> row)
    {
        var inOrder = true;
        for (var i = 1; i < row.Count; i++)
            inOrder &= row[i - 1].Address.Column < row[i].Address.Column;
        if (inOrder)
            return;
        var ordered = row.GroupBy(cell => cell.Address.Column).OrderBy(cells => cells.Key).ToList();
        row.Clear();
        foreach (var cells in ordered)
        {
            row.Add(cells.First());
            if (cells.Skip(1).Any(cell => cell.Text != row[^1].Text))
                faults.CellTwice(row[^1].Address);
        }
    }

    private static int Short(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);
}
