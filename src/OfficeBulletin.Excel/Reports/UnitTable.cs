using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports;

/// <summary>A column that follows from the counted ones of its row.</summary>
/// <param name="Formula">By the number of the row.</param>
/// <param name="Value">By the counted values of the row; null shows nothing.</param>
/// <param name="Rate">True for a rate, whose total follows from totals; false for a number, whose total is the sum of its cells.</param>
internal sealed record DerivedColumn(string Heading, Func<int, string> Formula, Func<IReadOnlyList<decimal?>, decimal?> Value, bool Rate);

/// <summary>A row of a <see cref="UnitTable"/>: null is blank.</summary>
internal sealed record UnitRow(Unit Unit, IReadOnlyList<decimal?> Values);

/// <summary>A sheet of one table: unit by unit what was counted and what follows from it, with sums of each kind and of all.</summary>
internal sealed class UnitTable(ReportSheet sheet, IReadOnlyList<string> counted, IReadOnlyList<DerivedColumn> derived)
{
    /// <summary>The first counted column.</summary>
    public const int First = 2;

    private const int HeaderRow = 2;
    private const double NumberWidth = 11;

    private readonly int last = First + counted.Count + derived.Count - 1;

    public void Fill(string title, IReadOnlyList<UnitRow> rows)
    {
        double[] widths = [UnitLabel.Width(rows.Select(row => row.Unit)), .. Enumerable.Repeat(NumberWidth, last - 1)];
        sheet.Widths(widths);
        sheet.Across(1, 1, last, title, ReportLook.Title);
        sheet.Height(1, ReportSheet.Height(title, widths.Sum(), ReportLook.Title, 12));
        sheet.Headings(HeaderRow, ["单位", .. counted, .. derived.Select(column => column.Heading)]);
        sheet.Height(HeaderRow, 34);
        var row = HeaderRow + 1;
        var sums = new List<int>();
        var kinds = rows.GroupBy(one => one.Unit.Kind, StringComparer.Ordinal).ToList();
        foreach (var kind in kinds)
        {
            var first = row;
            foreach (var unit in kind)
                Row(row++, UnitLabel.Of(unit.Unit), ReportLook.Text, unit.Values);
            sums.Add(row);
            var end = row - 1;
            Totals(row++, kinds.Count > 1 ? $"{kind.Key ?? "未分类"}小计" : "合计", [.. kind], column => $"SUM({ReportSheet.Range(first, column, end, column)})");
        }
        if (kinds.Count > 1)
            Totals(row, "合计", rows, column => $"SUM({string.Join(',', sums.Select(sum => ReportSheet.At(sum, column)))})");
        sheet.Freeze(HeaderRow, columns: 1);
        ReportPage.Set(sheet.Page, widths.Sum(), HeaderRow, HeaderRow);
    }

    private void Row(int row, string name, ReportLook look, IReadOnlyList<decimal?> values)
    {
        sheet.Text(row, 1, name, look);
        sheet.Height(row, Math.Max(18, ReportSheet.Height(name, sheet.WidthOf(1), look)));
        for (var index = 0; index < counted.Count; index++)
        {
            if (values[index] is { } value)
                sheet.Number(row, First + index, value, ReportLooks.Of(value));
            else
                sheet.Blank(row, First + index, ReportLook.Number);
        }
        for (var index = 0; index < derived.Count; index++)
            Derived(row, index, derived[index].Formula(row), derived[index].Value(values), total: false);
    }

    private void Totals(int row, string label, IReadOnlyList<UnitRow> rows, Func<int, string> formula)
    {
        sheet.Text(row, 1, label, ReportLook.TotalText);
        sheet.Height(row, 20);
        var totals = counted.Select((_, index) => (decimal?)rows.Sum(one => one.Values[index] ?? 0)).ToList();
        for (var index = 0; index < counted.Count; index++)
            sheet.Formula(row, First + index, formula(First + index), totals[index]!.Value, ReportLooks.OfTotal(totals[index]!.Value));
        for (var index = 0; index < derived.Count; index++)
        {
            var column = derived[index];
            if (column.Rate)
                Derived(row, index, column.Formula(row), column.Value(totals), total: true);
            else
                Derived(row, index, formula(First + counted.Count + index), rows.Sum(one => column.Value(one.Values) ?? 0), total: true);
        }
    }

    private void Derived(int row, int index, string formula, decimal? value, bool total)
    {
        var look = (derived[index].Rate, total) switch
        {
            (true, true) => ReportLook.TotalPercent,
            (true, false) => ReportLook.Percent,
            (false, true) => ReportLooks.OfTotal(value ?? 0),
            _ => ReportLooks.Of(value ?? 0),
        };
        if (value is { } number)
            sheet.Formula(row, First + counted.Count + index, formula, number, look);
        else
            sheet.Formula(row, First + counted.Count + index, formula, "", look);
    }
}
