using System.Buffers.Text;
using System.Text;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>
/// Writes rows of cells as the XML of sheetData (ISO/IEC 29500-1 18.3.1.80), as UTF-8 without strings in between. Each row has the height that its texts need in their columns: not every program finds
/// that out when it opens a file.
/// </summary>
internal sealed class SheetRows(PackedPart part, IReadOnlyList<ItemColumn> columns)
{
    /// <summary>Bytes of a cell's markup around what it holds, at most.</summary>
    private const int Markup = 96;
    private const int FirstBytes = 2 * 1024;

    /// <summary>Day 0 of a workbook, right for days since March 1900.</summary>
    private const int FirstDay = 693_593;

    private readonly byte[][] letters = [.. columns.Select((_, index) => Encoding.ASCII.GetBytes(CellAddress.Letters(index + 1)))];
    private readonly ByteBuffer cells = new(FirstBytes);
    private readonly byte[] digits = new byte[8];
    private int digitsLength;
    private int lines;

    /// <summary>The row that is open, or was last.</summary>
    public int Row { get; private set; }

    public void Start(int row)
    {
        Row = row;
        lines = 1;
        Utf8Formatter.TryFormat(row, digits, out digitsLength);
    }

    public void End() => End(RowHeight.Of(lines));

    /// <param name="height">In points.</param>
    public void End(int height)
    {
        var at = 0;
        Span<byte> tag = stackalloc byte[64];
        at += Put(tag, "<row r=\""u8);
        at += Put(tag[at..], digits.AsSpan(0, digitsLength));
        at += Put(tag[at..], "\" ht=\""u8);
        at += Put(tag[at..], height);
        at += Put(tag[at..], "\" customHeight=\"1\">"u8);
        part.Write(tag[..at]);
        cells.Write("</row>"u8);
        part.Write(cells.Written);
        cells.Clear();
    }

    /// <summary>A text; none for "".</summary>
    public void Text(int column, string text, ItemStyle style = ItemStyle.Text)
    {
        if (text.Length == 0)
            return;
        Open(column, text[0] is '=' or '+' or '-' or '@' && style is ItemStyle.Text or ItemStyle.Centred ? ItemStyle.Quoted : style);
        cells.Write(TextBytes.KeepsBlanks(text) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : " t=\"inlineStr\"><is><t>"u8);
        var before = cells.Length;
        TextBytes.Write(cells, text);
        lines = Math.Max(lines, RowHeight.Lines(text, cells.Length - before, columns[column - 1].Width));
        cells.Write("</t></is></c>"u8);
    }

    public void Date(int column, DateOnly date, ItemStyle style = ItemStyle.Date) => Number(column, date.DayNumber - FirstDay, style);

    /// <summary>A cell that holds nothing but its look.</summary>
    public void Blank(int column, ItemStyle style)
    {
        Open(column, style);
        cells.Write("/>"u8);
    }

    public void Number(int column, decimal value, ItemStyle style = ItemStyle.Number)
    {
        Open(column, style);
        cells.Write("><v>"u8);
        Value(value);
        cells.Write("</v></c>"u8);
    }

    public void Number(int column, int value, ItemStyle style = ItemStyle.Number)
    {
        Open(column, style);
        cells.Write("><v>"u8);
        cells.Advance(Put(cells.Room(Markup), value));
        cells.Write("</v></c>"u8);
    }

    /// <param name="formula">Without the sign of equality.</param>
    /// <param name="value">What it comes to.</param>
    public void Formula(int column, string formula, decimal value, ItemStyle style = ItemStyle.Total)
    {
        Open(column, style);
        cells.Write("><f>"u8);
        TextBytes.Write(cells, formula);
        cells.Write("</f><v>"u8);
        Value(value);
        cells.Write("</v></c>"u8);
    }

    /// <summary>As <see cref="Formula(int, string, decimal, ItemStyle)"/>, of a formula that gives a text.</summary>
    public void Formula(int column, string formula, string value, ItemStyle style)
    {
        Open(column, style);
        cells.Write(" t=\"str\"><f>"u8);
        TextBytes.Write(cells, formula);
        cells.Write("</f><v>"u8);
        TextBytes.Write(cells, value);
        cells.Write("</v></c>"u8);
    }

    private void Open(int column, ItemStyle style)
    {
        var room = cells.Room(Markup);
        var at = Put(room, "<c r=\""u8);
        at += Put(room[at..], letters[column - 1]);
        at += Put(room[at..], digits.AsSpan(0, digitsLength));
        at += Put(room[at..], "\" s=\""u8);
        at += Put(room[at..], (int)style);
        room[at] = (byte)'"';
        cells.Advance(at + 1);
    }

    private void Value(decimal value)
    {
        Utf8Formatter.TryFormat(value, cells.Room(Markup), out var length);
        cells.Advance(length);
    }

    private static int Put(Span<byte> room, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room);
        return bytes.Length;
    }

    private static int Put(Span<byte> room, int value) => Utf8Formatter.TryFormat(value, room, out var length) ? length : 0;
}
