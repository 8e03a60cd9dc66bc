using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F06: a single 0 in a column whose other empty places are blank, or a single blank among zeros. Several are the office's way of telling two things apart; what has a row of
/// blanks only says nothing of the unit at all.
/// </summary>
internal static class OddZeros
{
    public const string Name = "table.blank-odd";

    private const int FewestOthers = 3;

    public static IEnumerable<Finding> Check(TypedTable table)
    {
        var odd = table.Figures.Where(column => column.SaysPieces && !column.IsSum).Select(column => (Column: column, Row: Odd(table, column))).Where(found => found.Row is not null).ToList();
        foreach (var row in odd.GroupBy(found => found.Row!, found => found.Column))
            yield return Finding(table, row.Key, [.. row]);
    }

    private static TypedRow? Odd(TypedTable table, TypedColumn column)
    {
        var none = table.Units.Where(row => row.Cells.Skip(table.NameColumn + 1).Any(cell => cell.IsNumber)).Where(row => row.Cells[column.Index] is { Counts: true, Value: 0 }).ToList();
        var blanks = none.FindAll(row => row.Cells[column.Index].Sort == CellSort.Blank);
        var zeros = none.FindAll(row => row.Cells[column.Index].Sort == CellSort.Number);
        return (blanks.Count, zeros.Count) switch
        {
            _ when blanks.Count + zeros.Count < none.Count => null,
            ( >= FewestOthers, 1) => zeros[0],
            (1, >= FewestOthers) => blanks[0],
            _ => null,
        };
    }

    private static Finding Finding(TypedTable table, TypedRow row, List<TypedColumn> columns)
    {
        var cell = row.Cells[columns[0].Index];
        var (here, others) = cell.IsNumber ? ("印了 0", "都留空") : ("空着", "都印 0");
        return new Finding("F06", Name, FindingLevel.Warning, table.At(row), $"“{row.Name}”的{string.Concat(columns.Select(column => $"“{column.Heading}”"))}{here}，同一列别的没有的地方{others}；请改成一致。", cell.Text, Source: "practice");
    }
}
