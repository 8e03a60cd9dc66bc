namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>A sheet that is packed row by row. Its first three rows (title, totals, header), which need what all rows come to, are made last and stand first all the same.</summary>
internal abstract class LongSheet(IReadOnlyList<ItemColumn> columns)
{
    protected const int FirstRow = EmptySheet.HeaderRow + 1;
    private const int TotalsRow = EmptySheet.HeaderRow - 1;
    private const int TitleHeight = 34;
    private const int TotalsHeight = 32;

    private readonly PackedPart part = new();
    private SheetRows? rows;

    public IReadOnlyList<ItemColumn> Columns => columns;

    /// <summary>Rows with items.</summary>
    public int Count { get; private set; }

    /// <summary>The last row with an item; the first there could be when there is none, so that formulas have a range.</summary>
    public int LastRow => Math.Max(FirstRow, EmptySheet.HeaderRow + Count);

    /// <summary>Letters of the last column.</summary>
    public string LastColumn => CellAddress.Letters(columns.Count);

    /// <summary>The whole part: markup before the rows, all rows, markup behind them.</summary>
    public PackedBytes Packed(ReadOnlySpan<byte> before, string title, ReadOnlySpan<byte> behind)
    {
        var head = new PackedPart();
        head.Write(before);
        WriteHead(new SheetRows(head, columns), title);
        part.Write(behind);
        return part.After(head);
    }

    /// <summary>Opens the next row.</summary>
    protected SheetRows Next()
    {
        rows ??= new SheetRows(part, columns);
        rows.Start(FirstRow + Count++);
        return rows;
    }

    /// <summary>What stands in the row between title and header.</summary>
    protected abstract void Totals(SheetRows row);

    /// <summary>"F4:F90"</summary>
    protected string Range(int column) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CellAddress.Letters(column)}{FirstRow}:{CellAddress.Letters(column)}{LastRow}");

    private void WriteHead(SheetRows head, string title)
    {
        head.Start(1);
        head.Text(1, title, ItemStyle.Title);
        head.End(TitleHeight);
        head.Start(TotalsRow);
        Totals(head);
        head.End(TotalsHeight);
        head.Start(EmptySheet.HeaderRow);
        for (var column = 1; column <= columns.Count; column++)
            head.Text(column, columns[column - 1].Heading, ItemStyle.Header);
        head.End();
    }
}
