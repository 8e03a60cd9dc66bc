using OfficeBulletin.Issues;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>A table while it is being read; made a full grid at the end, for Word's rows need not be of one length.</summary>
internal sealed class TableGrid
{
    public List<int> Widths { get; } = [];

    public List<GridRow> Rows { get; } = [];

    /// <param name="columns">w:tblGrid; null when the table has none.</param>
    public void ReadWidths(Node? columns)
    {
        foreach (var column in columns is null ? [] : columns.Children)
        {
            if (column.Name == "w:gridCol")
                Widths.Add(Math.Max(0, column.Number("w:w") ?? 0));
        }
    }

    public Table ToTable()
    {
        var width = Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
        var cells = Rows.ConvertAll(row => row.Cells.Concat(Enumerable.Repeat(new GridCell([], 1, Continues: false), width - row.Cells.Count)).ToList());
        var rows = new List<IReadOnlyList<Cell>>(cells.Count);
        for (var row = 0; row < cells.Count; row++)
            rows.Add([.. Enumerable.Range(0, width).Select(column => CellAt(cells, row, column))]);
        return new Table(rows, Rows.TakeWhile(row => row.IsHeader).Count(), Widths.Count == width ? Widths : []);
    }

    private static Cell CellAt(List<List<GridCell>> cells, int row, int column)
    {
        var cell = cells[row][column];
        if (cell.Span == 0 || (cell.Continues && row > 0))
            return Cell.Covered;
        var rows = 1;
        while (row + rows < cells.Count && cells[row + rows][column] is { Continues: true, Span: > 0 })
            rows++;
        return new Cell(cell.Paragraphs, cell.Span, rows);
    }
}

/// <summary>A row of the grid, one cell a grid column.</summary>
internal sealed class GridRow(bool isHeader)
{
    private const int MostColumns = 256;

    public List<GridCell> Cells { get; } = [];

    public bool IsHeader => isHeader;

    public void Skip(int columns)
    {
        for (var column = 0; column < columns && Cells.Count < MostColumns; column++)
            Cells.Add(new GridCell([], 1, Continues: false));
    }

    /// <param name="continues">True for a cell under one merged downwards.</param>
    public void Add(IReadOnlyList<Paragraph> paragraphs, int span, bool continues)
    {
        span = Math.Clamp(span, 1, Math.Max(1, MostColumns - Cells.Count));
        Cells.Add(new GridCell(paragraphs, span, continues));
        for (var covered = 1; covered < span; covered++)
            Cells.Add(new GridCell([], 0, continues));
    }
}

/// <summary>A cell as read. A span of 0 is the place to the right under a wider cell.</summary>
internal sealed record GridCell(IReadOnlyList<Paragraph> Paragraphs, int Span, bool Continues);
