using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>A table inside an article: as wide as the type area, merged cells kept, header rows repeated after a page break, rows not split.</summary>
internal static class ArticleTable
{
    public static void Write(Pen pen, Table table)
    {
        var widths = TableFrame.Share(table.ColumnWidths.Count > 0 ? table.ColumnWidths : [.. Enumerable.Repeat(1, Math.Max(1, table.Rows.Max(row => row.Count)))], pen.Area.Width);
        var below = new Cell?[widths.Count];
        var rowsLeft = new int[widths.Count];
        TableFrame.Start(pen, widths);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            TableFrame.StartRow(pen, header: row < table.HeaderRows);
            var hold = TableFrame.Hold(row, table.Rows.Count);
            var style = row < table.HeaderRows ? StyleNames.TableHead : StyleNames.TableText;
            for (var column = 0; column < widths.Count;)
            {
                if (rowsLeft[column] > 0 && below[column] is { } anchor)
                {
                    rowsLeft[column]--;
                    TableFrame.StartCell(pen, widths, column, anchor.ColumnSpan, merge: "continue");
                    TableFrame.EndCell(pen, style, [], hold);
                    column += anchor.ColumnSpan;
                    continue;
                }
                var cell = column < table.Rows[row].Count ? table.Rows[row][column] : Cell.Of("");
                var span = Math.Clamp(cell.ColumnSpan, 1, widths.Count - column);
                TableFrame.StartCell(pen, widths, column, span, cell.RowSpan > 1 ? "restart" : null);
                TableFrame.EndCell(pen, style, cell.Paragraphs, hold);
                if (cell.RowSpan > 1)
                    (below[column], rowsLeft[column]) = (cell with { ColumnSpan = span }, cell.RowSpan - 1);
                column += span;
            }
            pen.End();
        }
        pen.End();
    }
}
