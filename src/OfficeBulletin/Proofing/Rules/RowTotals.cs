using System.Globalization;
using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F01: a column that is the total of others (合计, 采用合计) is so in every row. Which columns it adds up is not printed anywhere: it is taken to be the columns beside it
/// of which most rows are the sum, and nothing is said where there are none such.
/// </summary>
internal static class RowTotals
{
    public static IEnumerable<Finding> Check(TypedTable table)
    {
        foreach (var sum in table.Figures.Where(column => column is { IsSum: true, Sort: FigureSort.Added }))
        {
            if (Parts(table, sum) is not { } parts)
                continue;
            foreach (var row in Voters(table, sum).Where(row => Differs(row, sum, parts)))
                yield return Finding(table, sum, parts, row);
        }
    }

    /// <summary>The columns that it adds up; null when no choice holds for most rows.</summary>
    private static List<TypedColumn>? Parts(TypedTable table, TypedColumn sum)
    {
        List<TypedColumn>? best = null;
        var most = 0;
        var rows = Voters(table, sum).ToList();
        foreach (var parts in Candidates(table, sum))
        {
            var speaking = rows.Where(row => parts.Exists(part => row.Cells[part.Index].Value != 0) || row.Cells[sum.Index].Value != 0).ToList();
            var differing = speaking.Count(row => Differs(row, sum, parts));
            // One that counts each piece once, in however many columns it stands, is never more than the sum, and often less.
            var once = differing > 0 && speaking.TrueForAll(row => row.Cells[sum.Index].Value <= parts.Sum(part => row.Cells[part.Index].Value));
            var agreeing = speaking.Count - differing;
            if (agreeing <= most || agreeing <= differing * (once ? 3 : 1))
                continue;
            (best, most) = (parts, agreeing);
        }
        return best;
    }

    /// <summary>The stretches of columns beside it that may be meant: those of its own kind, else all between it and the total before or after it.</summary>
    private static IEnumerable<List<TypedColumn>> Candidates(TypedTable table, TypedColumn sum)
    {
        foreach (var beside in new[] { table.Figures.Where(column => column.Index < sum.Index).Reverse(), table.Figures.Where(column => column.Index > sum.Index) })
        {
            List<TypedColumn> stretch = [.. beside.TakeWhile(column => !(column.IsSum && column.Counted == sum.Counted)).Where(column => column is { Sort: FigureSort.Added, IsSum: false })];
            foreach (var parts in new[] { stretch.FindAll(column => column.Counted == sum.Counted), stretch.FindAll(column => column.Counted == Counted.Adopted), stretch })
            {
                if (parts.Count > 1)
                    yield return parts;
            }
        }
    }

    /// <summary>Rows that are sums of their own are right when the rows above them are.</summary>
    private static IEnumerable<TypedRow> Voters(TypedTable table, TypedColumn sum) => table.Units.Where(row => row.Cells[sum.Index].IsNumber);

    private static bool Differs(TypedRow row, TypedColumn sum, List<TypedColumn> parts) =>
        parts.TrueForAll(part => row.Cells[part.Index].Counts) && parts.Sum(part => row.Cells[part.Index].Value) != row.Cells[sum.Index].Value;

    private static Finding Finding(TypedTable table, TypedColumn sum, List<TypedColumn> parts, TypedRow row)
    {
        var printed = row.Cells[sum.Index].Text;
        var right = parts.Sum(part => row.Cells[part.Index].Value).ToString("0.############", CultureInfo.InvariantCulture);
        var names = string.Join('、', parts.OrderBy(part => part.Index).Select(part => $"“{part.Heading}”"));
        return new Finding("F01", "table.row-total", FindingLevel.Error, table.At(row), $"“{row.Name}”一行{names}相加是 {right}，“{sum.Heading}”印的是 {printed}；请核对后改正。", printed, right, "practice");
    }
}
