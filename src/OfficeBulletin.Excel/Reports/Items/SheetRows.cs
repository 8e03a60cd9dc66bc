using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>Writes rows of cells as the XML of sheetData (ISO/IEC 29500-1 18.3.1.80), as UTF-8 without strings in between.</summary>
internal sealed class SheetRows(PackedPart part)
{
    /// <summary>Bytes of a cell's markup around what it holds, at most.</summary>
    private const int Markup = 96;

    private static readonly byte[][] Letters = [.. Enumerable.Range(1, 702).Select(column => Encoding.ASCII.GetBytes(CellAddress.Letters(column)))];
    private readonly byte[] digits = new byte[8];
    private int digitsLength;

    public PackedPart Part => part;

    /// <summary>The row that is open, or was last.</summary>
    public int Row { get; private set; }

    public void Start(int row)
    {
        Row = row;
        Utf8Formatter.TryFormat(row, digits, out digitsLength);
        part.Write("<row r=\""u8);
        part.Write(digits.AsSpan(0, digitsLength));
        part.Write("\">"u8);
    }

    /// <summary>As <see cref="Start(int)"/>, with a height in points.</summary>
    public void Start(int row, int height)
    {
        Start(row);
        part.Advance(-1);
        part.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $" ht=\"{height}\" customHeight=\"1\">")));
    }

    public void End() => part.Write("</row>"u8);

    /// <summary>A text; none for "".</summary>
    public void Text(int column, string text, ItemStyle style = ItemStyle.Text)
    {
        if (text.Length == 0)
            return;
        Open(column, text[0] is '=' or '+' or '-' or '@' && style is ItemStyle.Text or ItemStyle.Centred ? ItemStyle.Quoted : style);
        part.Write(TextBytes.KeepsBlanks(text) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : " t=\"inlineStr\"><is><t>"u8);
        TextBytes.Write(part, text);
        part.Write("</t></is></c>"u8);
    }

    public void Date(int column, DateOnly date) => Number(column, date.DayNumber - FirstDay, ItemStyle.Date);

    /// <summary>A cell that holds nothing but its look.</summary>
    public void Blank(int column, ItemStyle style)
    {
        Open(column, style);
        part.Write("/>"u8);
    }

    public void Number(int column, decimal value, ItemStyle style = ItemStyle.Number)
    {
        Open(column, style);
        part.Write("><v>"u8);
        Value(value);
        part.Write("</v></c>"u8);
    }

    /// <param name="formula">Without the sign of equality.</param>
    /// <param name="value">What it comes to.</param>
    public void Formula(int column, string formula, decimal value, ItemStyle style = ItemStyle.Total)
    {
        Open(column, style);
        part.Write("><f>"u8);
        TextBytes.Write(part, formula);
        part.Write("</f><v>"u8);
        Value(value);
        part.Write("</v></c>"u8);
    }

    /// <summary>As <see cref="Formula(int, string, decimal, ItemStyle)"/>, of a formula that gives a text.</summary>
    public void Formula(int column, string formula, string value, ItemStyle style)
    {
        Open(column, style);
        part.Write(" t=\"str\"><f>"u8);
        TextBytes.Write(part, formula);
        part.Write("</f><v>"u8);
        TextBytes.Write(part, value);
        part.Write("</v></c>"u8);
    }

    /// <summary>Day 0 of a workbook, right for days since March 1900.</summary>
    private static int FirstDay => 693_593;

    private void Open(int column, ItemStyle style)
    {
        var room = part.Room(Markup);
        var at = Put(room, "<c r=\""u8);
        at += Put(room[at..], Letters[column - 1]);
        at += Put(room[at..], digits.AsSpan(0, digitsLength));
        at += Put(room[at..], "\" s=\""u8);
        Utf8Formatter.TryFormat((int)style, room[at..], out var length);
        at += length;
        room[at] = (byte)'"';
        part.Advance(at + 1);
    }

    private void Value(decimal value)
    {
        Utf8Formatter.TryFormat(value, part.Room(Markup), out var length);
        part.Advance(length);
    }

    private static int Put(Span<byte> room, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room);
        return bytes.Length;
    }
}
