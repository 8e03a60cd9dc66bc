using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>What a row of the ledger is.</summary>
internal enum LedgerRowKind
{
    Item,

    /// <summary>Nothing that anybody wrote: blank, numbered or chosen in advance, the header again.</summary>
    Blank,

    /// <summary>合计 and the like.</summary>
    Total,

    /// <summary>A line of text that is no item.</summary>
    Text,
}

/// <summary>The cells of one row after the other, by what the header says of them.</summary>
internal sealed class LedgerCells(LedgerHeader header)
{
    private readonly SheetCell?[] fields = new SheetCell?[(int)LedgerField.Note + 1];
    private readonly List<(LedgerColumn Column, SheetCell Cell)> marks = [];
    private SheetCell? first;
    private int filled;

    public int Row { get; private set; }

    /// <summary>The cells of channels that hold something, from left to right.</summary>
    public IReadOnlyList<(LedgerColumn Column, SheetCell Cell)> Marks => marks;

    /// <summary>The cell of a field, its text clean; null when it is blank.</summary>
    public SheetCell? this[LedgerField field] => fields[(int)field];

    /// <summary>The first cell that somebody wrote.</summary>
    public SheetCell First => first!;

    public CellAddress At(LedgerField field) => new(Row, header.Column(field));

    public LedgerRowKind Load(SheetRow row)
    {
        Row = row.Number;
        Array.Clear(fields);
        marks.Clear();
        (first, filled) = (null, 0);
        for (var index = 0; index < row.Cells.Count; index++)
            Take(row.Cells[index]);
        return Judge(row);
    }

    private void Take(SheetCell cell)
    {
        var clean = InvisibleCharacters.Remove(cell.Text, []).Trim();
        if (clean.Length == 0 && cell.Kind != SheetCellKind.NotComputed)
            return;
        if (clean.Length != cell.Text.Length)
            cell = cell with { Text = clean };
        if (cell.Kind == SheetCellKind.Text)
        {
            first ??= cell;
            filled++;
        }
        var column = header[cell.Address.Column];
        if (column.Channel >= 0)
            marks.Add((column, cell));
        else if (column is { IsRead: true, Field: { } field })
            fields[(int)field] = cell;
    }

    private LedgerRowKind Judge(SheetRow row)
    {
        if (Total() is { } total)
        {
            first = total;
            return LedgerRowKind.Total;
        }
        if (Says(LedgerField.Date) || Says(LedgerField.Units) || Says(LedgerField.Title))
            return header.Repeats(row) ? LedgerRowKind.Blank : IsLine() ? LedgerRowKind.Text : LedgerRowKind.Item;
        return Says(LedgerField.Author) || Says(LedgerField.Instruction) || Says(LedgerField.Note) || marks.Exists(static mark => !mark.Cell.Formula && MarkText.Read(mark.Cell.Text).Verdict != MarkVerdict.No)
            ? IsLine() ? LedgerRowKind.Text : LedgerRowKind.Item
            : first is { Formula: false } && filled == 1 && !header[first.Address.Column].IsRead && first.Text.Length > 8 ? LedgerRowKind.Text : LedgerRowKind.Blank;
    }

    /// <summary>True for 合计 where a unit, a title or a date belongs, or at the beginning of a row without a title.</summary>
    private SheetCell? Total()
    {
        foreach (var field in (ReadOnlySpan<LedgerField>)[LedgerField.Units, LedgerField.Title, LedgerField.Date])
        {
            // Titles of items may begin like a total: 累计2000人次参观.
            if (this[field] is { Kind: SheetCellKind.Text } cell && PassedRows.IsTotal(cell.Text) && (field != LedgerField.Title || this[LedgerField.Units] is null || this[LedgerField.Date] is null))
                return cell;
        }
        return first is not null && this[LedgerField.Title] is null && PassedRows.IsTotal(first.Text) ? first : null;
    }

    /// <summary>One text alone that is no title, or a closing line (制表人：…): a heading between rows, a remark below them.</summary>
    private bool IsLine() =>
        first is not null && marks.Count == 0
        && ((filled == 1 && this[LedgerField.Title] is null && Alone()) || (this[LedgerField.Date] is null or { Kind: SheetCellKind.Text } && this[LedgerField.Units] is null && PassedRows.IsClosing(first.Text)));

    private bool Alone()
    {
        var cells = 0;
        foreach (var cell in fields)
            cells += cell is null ? 0 : 1;
        return cells <= 1;
    }

    /// <summary>True when somebody wrote something there; a formula says something only where it gives a title or a unit.</summary>
    private bool Says(LedgerField field) => fields[(int)field] is { } cell && (!cell.Formula || (field is LedgerField.Units or LedgerField.Title && cell.Kind != SheetCellKind.NotComputed));
}
