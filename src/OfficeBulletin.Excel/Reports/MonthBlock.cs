using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Where the rows of a block stand and what they add up to.</summary>
/// <param name="Kinds">First and last row of each kind's units.</param>
/// <param name="Units">Sums by the unit's full name.</param>
/// <param name="Totals">Month by month, and of all months at the end.</param>
internal sealed record MonthRows(IReadOnlyList<(int First, int Last)> Kinds, IReadOnlyDictionary<string, decimal> Units, int TotalRow, IReadOnlyList<decimal> Totals);

/// <summary>One measure, unit × month, with sums of each unit, kind and month.</summary>
internal sealed class MonthBlock(ReportSheet sheet, IReadOnlyList<Tally> months, IReadOnlyList<(string? Kind, IReadOnlyList<UnitTally> Units)> kinds, Func<Counts, decimal> measure)
{
    private const int First = 2;

    private readonly IReadOnlyList<Dictionary<string, decimal>> counts = [.. months.Select(month => month.Units.ToDictionary(unit => unit.Unit.Name, unit => measure(unit.Counts), StringComparer.Ordinal))];
    private readonly Dictionary<string, decimal> sums = new(StringComparer.Ordinal);
    private readonly int last = First + months.Count - 1;

    public MonthRows Fill(string heading, int row)
    {
        sheet.Across(row, 1, last + 1, heading, ReportLook.Band);
        sheet.Height(row++, 24);
        var totals = new decimal[months.Count + 1];
        var (rows, sumRows) = (new List<(int, int)>(), new List<int>());
        foreach (var (kind, units) in kinds)
        {
            var first = row;
            var kindTotals = new decimal[months.Count + 1];
            foreach (var unit in units)
                Unit(unit, row++, kindTotals);
            rows.Add((first, row - 1));
            for (var index = 0; index < totals.Length; index++)
                totals[index] += kindTotals[index];
            if (kinds.Count > 1)
            {
                sumRows.Add(row);
                var end = row - 1;
                Totals(row++, $"{kind ?? "未分类"}小计", kindTotals, column => $"SUM({ReportSheet.Range(first, column, end, column)})");
            }
        }
        if (kinds.Count > 0)
            Totals(row, "合计", totals, column => kinds.Count > 1 ? $"SUM({string.Join(',', sumRows.Select(sum => ReportSheet.At(sum, column)))})" : $"SUM({ReportSheet.Range(rows[0].Item1, column, rows[0].Item2, column)})");
        else
            NoTotals(row);
        return new MonthRows(rows, sums, row, totals);
    }

    private void Unit(UnitTally unit, int row, decimal[] totals)
    {
        sheet.Text(row, 1, UnitLabel.Of(unit.Unit), ReportLook.Text);
        var sum = 0m;
        for (var index = 0; index < months.Count; index++)
        {
            var value = counts[index].GetValueOrDefault(unit.Unit.Name);
            if (value == 0)
                sheet.Blank(row, First + index, ReportLook.Number);
            else
                sheet.Number(row, First + index, value, ReportLooks.Of(value));
            sum += value;
            totals[index] += value;
        }
        sheet.Formula(row, last + 1, $"SUM({ReportSheet.Range(row, First, row, last)})", sum, ReportLooks.OfTotal(sum));
        sheet.Height(row, Math.Max(18, ReportSheet.Height(UnitLabel.Of(unit.Unit), sheet.WidthOf(1), ReportLook.Text)));
        sums[unit.Unit.Name] = sum;
        totals[^1] += sum;
    }

    private void Totals(int row, string label, decimal[] totals, Func<int, string> formula)
    {
        sheet.Text(row, 1, label, ReportLook.TotalText);
        for (var index = 0; index < totals.Length; index++)
            sheet.Formula(row, First + index, formula(First + index), totals[index], ReportLooks.OfTotal(totals[index]));
        sheet.Height(row, 20);
    }

    private void NoTotals(int row)
    {
        sheet.Text(row, 1, "合计", ReportLook.TotalText);
        for (var column = First; column <= last + 1; column++)
            sheet.Number(row, column, 0, ReportLook.TotalNumber);
    }
}
