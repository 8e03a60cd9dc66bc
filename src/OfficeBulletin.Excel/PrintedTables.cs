using System.Globalization;
using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;

namespace OfficeBulletin.Excel;

/// <summary>A table with a total row as it stands on a sheet of a workbook.</summary>
/// <param name="Table">Its texts and figures, the total apart.</param>
/// <param name="Columns">In which column of the sheet each of its columns stands.</param>
/// <param name="Rows">In which row of the sheet each of its rows stands.</param>
public sealed record PrintedTable(string Sheet, NoticeTable Table, IReadOnlyList<int> Columns, IReadOnlyList<int> Rows, IReadOnlyList<PrintedTotal> Totals);

/// <summary>A figure of the total row and what the column above it adds up to.</summary>
/// <param name="Formula">False for a number that somebody typed.</param>
public sealed record PrintedTotal(CellAddress Cell, string Heading, decimal Value, decimal Sum, bool Formula);

/// <summary>Finds the tables with totals in a report workbook: a row of headings, units below it, and a row 合计.</summary>
public static class PrintedTables
{
    /// <summary>A table of the notice has tens of rows; a sheet that has no total in so many is another thing.</summary>
    private const int MostRows = 2_000;

    /// <param name="findings">Receives what cannot be read.</param>
    public static IReadOnlyList<PrintedTable> Find(IWorkbook workbook, ICollection<Finding> findings) =>
        [.. workbook.Sheets.Select(sheet => Find(sheet.Name, workbook.Rows(sheet, findings).Take(MostRows))).OfType<PrintedTable>()];

    private static PrintedTable? Find(string sheet, IEnumerable<SheetRow> rows)
    {
        var above = new List<SheetRow>();
        foreach (var row in rows)
        {
            if (row.Cells is [{ Kind: SheetCellKind.Text } name, ..] && NoticeChecks.IsTotal(name.Text) && row.Cells.Any(cell => cell.Kind is SheetCellKind.Number or SheetCellKind.NotComputed))
                return Of(sheet, above, row, name.Address.Column);
            above.Add(row);
        }
        return null;
    }

    /// <summary>Null where no row above the total is one of headings.</summary>
    private static PrintedTable? Of(string sheet, List<SheetRow> above, SheetRow total, int names)
    {
        var header = above.FindLastIndex(row => row.Cells.Count > 1 && row.Text(names).Length > 0 && row.Cells.All(cell => cell.Kind == SheetCellKind.Text));
        if (header < 0)
            return null;
        var columns = above[header].Cells.Where(cell => cell.Address.Column >= names).Select(cell => cell.Address.Column).ToList();
        var headings = columns.ConvertAll(above[header].Text);
        var rows = above[(header + 1)..];
        var caption = string.Concat(above.Take(header).Select(row => row.Text(names)).Where(text => text.Length > 0).Take(1));
        var table = new NoticeTable(caption, headings, [.. rows.Select(row => Texts(row, columns))], Texts(total, columns));
        var totals = columns.Index().Skip(1).Where(column => NoticeChecks.IsAdded(headings[column.Index])).Select(column => Total(headings[column.Index], column.Item, rows, total)).OfType<PrintedTotal>();
        return new PrintedTable(sheet, table, columns, rows.ConvertAll(row => row.Number), [.. totals]);
    }

    /// <summary>Null for a column whose total is blank or no number, or in which anything else than numbers stands.</summary>
    private static PrintedTotal? Total(string heading, int column, List<SheetRow> rows, SheetRow total)
    {
        var cells = rows.ConvertAll(row => row.Cells.FirstOrDefault(cell => cell.Address.Column == column && cell.Text.Length > 0));
        if (total.Cells.FirstOrDefault(cell => cell.Address.Column == column) is not { Kind: SheetCellKind.Number or SheetCellKind.NotComputed } printed || cells.Exists(cell => cell is not null && Number(cell) is null && cell.Text is not ("—" or "-")))
            return null;
        var sum = cells.Sum(cell => cell is null ? 0 : Number(cell) ?? 0);
        // A program that saves formulas without their values leaves nothing to compare: Excel will compute it.
        return new PrintedTotal(printed.Address, heading, printed.Kind == SheetCellKind.NotComputed ? sum : Number(printed) ?? 0, sum, printed.Formula);
    }

    private static decimal? Number(SheetCell cell) =>
        cell.Kind == SheetCellKind.Number && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m ? number : null;

    private static IReadOnlyList<string?> Texts(SheetRow row, List<int> columns) => [.. columns.Select(column => row.Text(column) is { Length: > 0 } text ? text : null)];
}
