namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>A sheet that is packed row by row. Its first three rows (title, totals, header), which need what all rows come to, are made last and stand first all the same.</summary>
/// <param name="left">Columns at the end that the sheet goes without until something stands in them.</param>
internal abstract class LongSheet(IReadOnlyList<ItemColumn> columns, int left = 0)
{
    protected const int FirstRow = EmptySheet.HeaderRow + 1;
    private const int TotalsRow = EmptySheet.HeaderRow - 1;
    private const int TitleHeight = 34;
    private const int TwoLines = 52;
    private const int TotalsHeight = 32;

    private readonly PackedPart part = new();
    private SheetRows? rows;

    /// <summary>The columns that the sheet has; known when all rows are in.</summary>
    public IReadOnlyList<ItemColumn> Columns => Left == 0 ? columns : [.. columns.SkipLast(Left)];

    /// <summary>Pages that a row takes in print.</summary>
    public int PagesWide => LongPage.Wide(Columns);

    /// <summary>Rows with items.</summary>
    public int Count { get; private set; }

    /// <summary>The last row with an item; the first there could be when there is none, so that formulas have a range.</summary>
    public int LastRow => Math.Max(FirstRow, EmptySheet.HeaderRow + Count);

    /// <summary>Letters of the last column.</summary>
    public string LastColumn => CellAddress.Letters(Columns.Count);

    /// <summary>Letters of the last column that the title stands over: of those that every page repeats, where a row takes several.</summary>
    public string TitleColumn => CellAddress.Letters(PagesWide == 1 ? Columns.Count : LongPage.Repeated);

    /// <summary>Columns at the end in which nothing stands.</summary>
    protected int Left { get; set; } = left;

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
        head.End(PagesWide == 1 ? TitleHeight : TwoLines);
        head.Start(TotalsRow);
        Totals(head);
        head.End(TotalsHeight);
        head.Start(EmptySheet.HeaderRow);
        for (var column = 1; column <= Columns.Count; column++)
            head.Text(column, columns[column - 1].Heading, ItemStyle.Header);
        head.End();
    }
}
