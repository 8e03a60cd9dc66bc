using System.Globalization;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>逐月: unit × month, first what was sent, below it what was used; a month without anything is blank.</summary>
internal sealed class MonthSheet
{
    private const int HeaderRow = 2;
    private const int FirstMonth = 2;

    private readonly ReportSheet sheet;
    private readonly Report report;
    private readonly IReadOnlyList<Month> months;
    private readonly int total;
    private readonly IReadOnlyList<(string? Kind, IReadOnlyList<UnitTally> Units)> kinds;

    private MonthSheet(ReportSheet sheet, Report report)
    {
        (this.sheet, this.report) = (sheet, report);
        months = [.. report.Period.Months];
        total = FirstMonth + months.Count;
        kinds = [.. report.Tally.Kinds.Select(kind => (kind, (IReadOnlyList<UnitTally>)[.. report.Tally.Units.Where(unit => unit.Unit.Kind == kind)]))];
    }

    /// <summary>The value says what charts draw of it.</summary>
    public static IReadOnlyList<ReportChart> Fill(ReportSheet sheet, Report report)
    {
        var filled = new MonthSheet(sheet, report);
        filled.Header();
        var submitted = new MonthBlock(sheet, report.Months, filled.kinds, counts => counts.Submitted).Fill("报送（条）", HeaderRow + 1);
        var used = new MonthBlock(sheet, report.Months, filled.kinds, counts => counts.UsedItems).Fill("采用（篇）", submitted.TotalRow + 1);
        filled.Rates(submitted, used);
        return filled.Charts(submitted, used);
    }

    private void Header()
    {
        var across = months.Count > 12 ? 5.2 : months.Count > 6 ? 7 : months.Count > 1 ? 10 : 20;
        double[] widths = [UnitLabel.Width(report.Tally), .. Enumerable.Repeat(across, months.Count), 9];
        sheet.Widths(widths);
        sheet.Across(1, 1, total, $"{report.Period.Text}逐月报送及采用情况", ReportLook.Title);
        sheet.Height(1, 34);
        sheet.Text(HeaderRow, 1, "单位", ReportLook.Header);
        for (var index = 0; index < months.Count; index++)
            sheet.Text(HeaderRow, FirstMonth + index, Label(index), ReportLook.Header);
        sheet.Text(HeaderRow, total, "合计", ReportLook.Header);
        sheet.Height(HeaderRow, report.Period.First.Year == report.Period.Last.Year ? 22 : 36);
        sheet.Freeze(HeaderRow, columns: 1);
        ReportPage.Set(sheet.Page, widths.Sum(), HeaderRow, HeaderRow);
    }

    /// <summary>"3月"; where the years differ, the year above it.</summary>
    private string Label(int index) => report.Period.First.Year == report.Period.Last.Year
        ? string.Create(CultureInfo.InvariantCulture, $"{months[index].Number}月")
        : string.Create(CultureInfo.InvariantCulture, $"{months[index].Year}\n{months[index].Number}月");

    private void Rates(MonthRows submitted, MonthRows used)
    {
        var row = used.TotalRow + 1;
        sheet.Text(row, 1, "采用率", ReportLook.TotalText);
        for (var index = 0; index <= months.Count; index++)
        {
            var column = FirstMonth + index;
            RateCell.Write(sheet, row, column, ReportSheet.At(used.TotalRow, column), ReportSheet.At(submitted.TotalRow, column), used.Totals[index], submitted.Totals[index], total: true);
        }
        sheet.Height(row, 20);
    }

    private List<ReportChart> Charts(MonthRows submitted, MonthRows used)
    {
        var charts = new List<ReportChart>();
        foreach (var (index, (kind, units)) in kinds.Index())
        {
            var (first, last) = submitted.Kinds[index];
            var names = new ChartTexts(sheet.Reference(first, 1, last, 1), [.. units.Select(unit => UnitLabel.Of(unit.Unit))]);
            charts.Add(new ReportChart($"{report.Period.Text}{(kinds.Count == 1 && kind is null ? "各单位" : kind is "处室" ? "各处室" : kind ?? "未分类单位")}报送、采用情况", Trend: false, names, [
                new ChartSeries("报送（条）", sheet.Reference(first, total, last, total), [.. units.Select(unit => submitted.Units[unit.Unit.Name])]),
                new ChartSeries("采用（篇）", sheet.Reference(used.Kinds[index].First, total, used.Kinds[index].Last, total), [.. units.Select(unit => used.Units[unit.Unit.Name])])]));
        }
        if (months.Count > 1 && kinds.Count > 0)
        {
            var labels = new ChartTexts(sheet.Reference(HeaderRow, FirstMonth, HeaderRow, total - 1), [.. months.Select((_, index) => Label(index))]);
            charts.Add(new ReportChart($"{report.Period.Text}逐月报送、采用走势", Trend: true, labels, [
                new ChartSeries("报送（条）", sheet.Reference(submitted.TotalRow, FirstMonth, submitted.TotalRow, total - 1), [.. submitted.Totals.Take(months.Count)]),
                new ChartSeries("采用（篇）", sheet.Reference(used.TotalRow, FirstMonth, used.TotalRow, total - 1), [.. used.Totals.Take(months.Count)])]));
        }
        return charts;
    }
}
