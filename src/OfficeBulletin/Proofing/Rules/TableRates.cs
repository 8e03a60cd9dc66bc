using System.Globalization;
using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F04: a rate is what was adopted in percent of what was sent, where most rows of the table say that it is; shares of a whole make up a hundred, but for rounding.
/// </summary>
internal static class TableRates
{
    public static IEnumerable<Finding> Check(TypedTable table)
    {
        foreach (var column in table.Figures)
        {
            var findings = column.Sort switch { FigureSort.Rate => Rates(table, column), FigureSort.Share => Shares(table, column), _ => [] };
            foreach (var finding in findings)
                yield return finding;
        }
    }

    private static IEnumerable<Finding> Rates(TypedTable table, TypedColumn rate)
    {
        var sent = table.Figures.Where(column => column is { IsCount: true, Counted: Counted.Submitted }).ToList();
        var rows = table.Rows.Where(row => row.Sort is RowSort.Unit or RowSort.Subtotal or RowSort.Total && row.Cells[rate.Index].IsNumber).ToList();
        if (sent is not [var whole])
            return [];
        var adopted = table.Figures.Where(column => column is { IsCount: true, Counted: Counted.Adopted });
        var best = adopted.Select(part => rows.FindAll(row => Differs(row, rate, part, whole)).ConvertAll(row => (Row: row, Part: part))).OrderBy(wrong => wrong.Count).FirstOrDefault();
        return best is null || rows.Count - best.Count < Math.Max(2, best.Count * 2) ? [] : best.Select(wrong => Rate(table, rate, wrong.Part, whole, wrong.Row));
    }

    private static bool Differs(TypedRow row, TypedColumn rate, TypedColumn part, TypedColumn whole)
    {
        var (printed, sent, adopted) = (row.Cells[rate.Index], row.Cells[whole.Index], row.Cells[part.Index]);
        if (!sent.Counts || !adopted.Counts || sent.Value == 0)
            return false;
        // Rounded or cut off, in percent or as a fraction.
        var step = Step(printed.Decimals);
        return Math.Abs((adopted.Value / sent.Value * 100) - printed.Value) >= step && (printed.Percent || Math.Abs((adopted.Value / sent.Value) - printed.Value) >= step);
    }

    // Cells pasted from a calculation have more digits than anybody compares.
    private static decimal Step(int decimals) => (decimal)Math.Pow(10, -Math.Min(decimals, 8));

    private static Finding Rate(TypedTable table, TypedColumn rate, TypedColumn part, TypedColumn whole, TypedRow row)
    {
        var printed = row.Cells[rate.Index];
        var right = Math.Round(row.Cells[part.Index].Value / row.Cells[whole.Index].Value * 100, Math.Max(1, printed.Decimals), MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
        return new Finding("F04", "table.rate", FindingLevel.Warning, table.At(row), $"“{row.Name}”的“{rate.Heading}”印的是 {printed.Text}，按“{part.Heading}”和“{whole.Heading}”算是 {right}%；请核对。", printed.Text, null, "practice");
    }

    private static IEnumerable<Finding> Shares(TypedTable table, TypedColumn share)
    {
        var cells = table.Units.Select(row => row.Cells[share.Index]).Where(cell => cell.IsNumber).ToList();
        if (cells.Count < 2)
            yield break;
        var sum = cells.Sum(cell => cell.Value);
        var slack = cells.Count * Step(cells.Max(cell => cell.Decimals));
        if (Math.Abs(sum - 100) is var gap && gap > slack && gap <= 10)
        {
            var where = table.Total is { } total ? table.At(total) : table.Where;
            yield return new Finding("F04", "table.shares", FindingLevel.Warning, where, $"“{share.Heading}”一列各行相加是 {sum.ToString("0.####", CultureInfo.InvariantCulture)}%，不是 100%，差得比四舍五入多；请核对。", share.Heading, Source: "practice");
        }
    }
}
