using System.Globalization;
using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F01: in the tables of the notice, the rows of every column add up to the total, and those of a group to its subtotal. Blanks count as 0; columns that cannot be added
/// (ranks, rates, serial numbers, a dash for the total) and columns of words are passed over.
/// </summary>
internal static class TableTotals
{
    public static IEnumerable<Finding> Check(TypedTable table)
    {
        foreach (var column in table.Figures.Where(column => column.Sort == FigureSort.Added))
        {
            if (table.Total is { } total)
            {
                foreach (var finding in Total(table, column, total))
                    yield return finding;
            }
            foreach (var subtotal in table.Subtotals)
            {
                if (Subtotal(table, column, subtotal) is { } finding)
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Total(TypedTable table, TypedColumn column, TypedRow total)
    {
        var printed = total.Cells[column.Index];
        var cells = table.Units.Select(row => row.Cells[column.Index]).ToList();
        if (printed.Sort == CellSort.Dash)
            return [];
        var words = cells.Exists(cell => !cell.Counts);
        var numbers = cells.Exists(cell => cell.IsNumber);
        if ((!numbers && (words || !printed.Counts)) || (words && printed.IsNone))
            return [];
        if (words || !printed.Counts)
            return table.Units.Append(total).Where(row => !row.Cells[column.Index].Counts).Select(row => NotANumber(table, column, row));
        var sum = cells.Sum(cell => cell.Value);
        return sum == printed.Value || (printed.Sort == CellSort.Blank && !column.SaysPieces) ? [] : [Differs(column, printed, sum, table.At(total))];
    }

    private static Finding? Subtotal(TypedTable table, TypedColumn column, TypedRow subtotal)
    {
        var printed = subtotal.Cells[column.Index];
        var cells = subtotal.Members.Select(row => row.Cells[column.Index]).ToList();
        var sum = cells.Sum(cell => cell.Value);
        return printed.IsNumber && cells.TrueForAll(cell => cell.Counts) && sum != printed.Value ? Differs(column, printed, sum, table.At(subtotal), subtotal.Name) : null;
    }

    private static Finding Differs(TypedColumn column, TypedCell printed, decimal sum, Place where, string name = "合计")
    {
        var right = sum.ToString("0.############", CultureInfo.InvariantCulture);
        return printed.Sort == CellSort.Blank
            ? new Finding("F01", "table.total-missing", FindingLevel.Warning, where, $"“{column.Heading}”一列各行相加是 {right}，合计没有填；请补上。", printed.Text, right, "practice")
            : new Finding("F01", "table.total", FindingLevel.Error, where, $"“{column.Heading}”一列各行相加是 {right}，{name}印的是 {printed.Text}；请核对后改正。", printed.Text, right, "practice");
    }

    private static Finding NotANumber(TypedTable table, TypedColumn column, TypedRow row)
    {
        var cell = row.Cells[column.Index].Text;
        return new Finding("F01", "table.not-a-number", FindingLevel.Warning, table.At(row), $"“{column.Heading}”一列里的“{cell}”不是数字，这一列的合计没有核对；请只写数字。", cell, Source: "practice");
    }
}
