using System.Globalization;

namespace OfficeBulletin.Issues.Json;

/// <summary>Reads a table inside an article: { "rows": [[…]], "headerRows": 1, "widths": […], "merges": [{ "row", "column", "rows", "columns" }] }, all counted from 1.</summary>
internal sealed class TableReader(IssueFileFindings findings)
{
    /// <summary>The table; null when its rows are at fault.</summary>
    public Table? Read(LocatedObject node, Place place)
    {
        var table = ObjectReader.Of(node, IssueKeys.Table, place, findings);
        if (table.Value("rows") is null)
            findings.MissingKey(node, "rows", "表格的各行");
        var rows = Rows(table, place);
        if (rows.Length == 0)
            return null;
        Merge(table, rows);
        var header = table.Positive("headerRows") ?? 0;
        return new Table(rows, Math.Min(header, rows.Length), Widths(table, rows[0].Length));
    }

    private Cell[][] Rows(ObjectReader table, Place place)
    {
        var rows = new List<Cell[]>();
        var cells = new CellReader(table);
        foreach (var element in table.Elements("rows"))
        {
            if (element is not LocatedArray row)
            {
                findings.WrongType(element, "rows", "一列行，每行是一列格 [ ]");
                continue;
            }
            var number = rows.Count + 1;
            rows.Add([.. row.Elements.Select(cell => Cell.Of(cells.Text(cell, number) ?? ""))]);
            if (rows[^1].Length != rows[0].Length)
                findings.RowLength(row, $"第 {place.Table} 个表格", $"第 {number} 行", rows[^1].Length, rows[0].Length, place with { Row = number });
        }
        return rows.Exists(row => row.Length != rows[0].Length || row.Length == 0) ? [] : [.. rows];
    }

    private void Merge(ObjectReader table, Cell[][] rows)
    {
        foreach (var node in table.Objects("merges"))
        {
            var merge = ObjectReader.Of(node, IssueKeys.Merge, table.Place, findings);
            var (row, column) = ((merge.Positive("row") ?? 1) - 1, (merge.Positive("column") ?? 1) - 1);
            var (down, across) = (merge.Positive("rows") ?? 1, merge.Positive("columns") ?? 1);
            if ((long)row + down > rows.Length || (long)column + across > rows[0].Length)
                findings.BadMerge(node, "超出了表格");
            else if (Covered(rows, row, column, down, across).Skip(1).Any(cell => cell.Text.Length > 0))
                findings.BadMerge(node, "盖住的格里还有文字");
            else if (Covered(rows, row, column, down, across).Any(cell => cell is not { ColumnSpan: 1, RowSpan: 1 }))
                findings.BadMerge(node, "互相重叠");
            else
                Cover(rows, row, column, down, across);
        }
    }

    private static IEnumerable<Cell> Covered(Cell[][] rows, int row, int column, int down, int across) =>
        rows.Skip(row).Take(down).SelectMany(cells => cells.Skip(column).Take(across));

    private static void Cover(Cell[][] rows, int row, int column, int down, int across)
    {
        var merged = rows[row][column] with { ColumnSpan = across, RowSpan = down };
        for (var line = row; line < row + down; line++)
            Array.Fill(rows[line], Cell.Covered, column, across);
        rows[row][column] = merged;
    }

    private int[] Widths(ObjectReader table, int columns)
    {
        int[] widths = [.. table.Elements("widths").Select(width => width is LocatedNumber number && int.TryParse(number.Literal, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)];
        if (widths.Length == 0 || (widths.Length == columns && widths.All(width => width > 0)))
            return widths;
        findings.WrongType(table.Value("widths")!, "widths", $"{columns} 个大于 0 的整数");
        return [];
    }
}
