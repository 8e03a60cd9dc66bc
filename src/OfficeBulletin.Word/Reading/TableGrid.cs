using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Reading;

/// <summary>
/// Brings rows as Word holds them (spans, merges, gaps at the edges) into a grid in which every row has the same number of cells. Grid lines that no cell
/// begins at are left out: Word keeps one for every column that was ever dragged.
/// </summary>
internal static class TableGrid
{
    /// <param name="columns">w:tblGrid with the widths of the file's own grid columns; may be null or too short.</param>
    /// <param name="covered">Called with the first text of every cell that is covered by one above, which takes in its paragraphs.</param>
    public static Table Build<TBlock>(IReadOnlyList<GridRow<TBlock>> rows, Node? columns, Action<string> covered)
    {
        var lines = Lines(rows);
        MergeDown(rows, covered);
        var cells = new Cell?[rows.Count][];
        for (var row = 0; row < rows.Count; row++)
            cells[row] = new Cell?[lines.Count - 1];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                if (cell.Rows > 0)
                    Put(cell, row, cells, lines);
            }
        }
        return new Table([.. cells.Select(Filled)], rows.TakeWhile(row => row.IsHeader).Count(), Widths(lines, Widths(columns)));
    }

    private static List<int> Lines<TBlock>(IReadOnlyList<GridRow<TBlock>> rows)
    {
        var lines = new SortedSet<int> { 0 };
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                lines.Add(cell.Start);
                lines.Add(cell.End);
            }
        }
        return [.. lines];
    }

    /// <summary>A continuing cell joins the one above it that has the same columns; without one it stands for itself.</summary>
    private static void MergeDown<TBlock>(IReadOnlyList<GridRow<TBlock>> rows, Action<string> covered)
    {
        var above = new Dictionary<(int Start, int Span), GridCell<TBlock>>();
        foreach (var row in rows)
        {
            var reached = new Dictionary<(int Start, int Span), GridCell<TBlock>>();
            foreach (var cell in row.Cells)
            {
                var columns = (cell.Start, cell.Span);
                if (cell.ContinuesDown && above.TryGetValue(columns, out var origin))
                {
                    origin.Rows++;
                    origin.Paragraphs.AddRange(cell.Paragraphs);
                    if (cell.Paragraphs.Count > 0)
                        covered(cell.Paragraphs[0].Text);
                    cell.Rows = 0;
                    reached[columns] = origin;
                }
                else
                {
                    reached[columns] = cell;
                }
            }
            above = reached;
        }
    }

    private static void Put<TBlock>(GridCell<TBlock> cell, int row, Cell?[][] cells, List<int> lines)
    {
        var first = lines.BinarySearch(cell.Start);
        var last = lines.BinarySearch(cell.End);
        for (var r = row; r < row + cell.Rows; r++)
        {
            for (var c = first; c < last; c++)
                cells[r][c] = Cell.Covered;
        }
        cells[row][first] = new Cell(cell.Paragraphs.Count > 0 ? cell.Paragraphs : [Paragraph.Of("")], last - first, cell.Rows);
    }

    /// <summary>Rows that begin late or end early get empty cells there.</summary>
    private static Cell[] Filled(Cell?[] row) => Array.ConvertAll(row, cell => cell ?? Cell.Of(""));

    private static List<int> Widths(List<int> lines, List<int> widths)
    {
        if (widths.Count < lines[^1])
            return [];
        var merged = new List<int>(lines.Count - 1);
        for (var i = 1; i < lines.Count; i++)
            merged.Add(widths.Skip(lines[i - 1]).Take(lines[i] - lines[i - 1]).Sum());
        return merged.Contains(0) ? [] : merged;
    }

    private static List<int> Widths(Node? columns)
    {
        var widths = new List<int>();
        foreach (var column in columns is null ? [] : columns.Children)
        {
            if (column.Name == "w:gridCol")
                widths.Add(Math.Max(0, column.Number("w:w") ?? 0));
        }
        return widths;
    }
}
