using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>F06: counts are not negative. F01: where a column of counts has no total that would tell, words among its numbers are named all the same.</summary>
internal static class CellNumbers
{
    public static IEnumerable<Finding> Check(TypedTable table)
    {
        foreach (var column in table.Figures.Where(column => column.SaysPieces))
        {
            foreach (var row in table.Rows.Where(row => row.Sort != RowSort.Aside && row.Cells[column.Index].Value < 0))
                yield return Negative(table, column, row);
            if (table.Total is { } total && total.Cells[column.Index].Sort is CellSort.Number or CellSort.Words)
                continue;
            var words = table.Units.Where(row => !row.Cells[column.Index].Counts).ToList();
            // Where most cells are words, the column is one of words.
            if (words.Count * 2 < table.Units.Count(row => row.Cells[column.Index].IsNumber))
            {
                foreach (var row in words)
                    yield return NotANumber(table, column, row);
            }
        }
    }

    private static Finding Negative(TypedTable table, TypedColumn column, TypedRow row)
    {
        var cell = row.Cells[column.Index].Text;
        return new Finding("F06", "table.negative", FindingLevel.Error, table.At(row), $"“{column.Heading}”一列里的“{cell}”是负数，条数不会小于 0；请核对后改正。", cell, Source: "practice");
    }

    private static Finding NotANumber(TypedTable table, TypedColumn column, TypedRow row)
    {
        var cell = row.Cells[column.Index].Text;
        return new Finding("F01", "table.not-a-number", FindingLevel.Warning, table.At(row), $"“{column.Heading}”一列里的“{cell}”不是数字；请只写数字，没有的留空或写 0。", cell, Source: "practice");
    }
}
