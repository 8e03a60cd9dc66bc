namespace OfficeBulletin.Excel.Reports.Charts;

/// <summary>How much room a chart needs so that every name and number in it can be read.</summary>
internal static class ChartSize
{
    /// <summary>More than these need a page; fewer share it with a second chart.</summary>
    private const int HalfPage = 20;

    /// <summary>More than these cannot be read on one page.</summary>
    private const int Most = 45;

    private const int WideLabels = 13;
    private const int ShortLabel = 4;

    public static bool IsCrowded(ReportChart chart) => chart.Categories.Texts.Count > HalfPage;

    /// <summary>In hundredths of a point.</summary>
    public static int LabelSize(ReportChart chart) => IsCrowded(chart) ? 900 : 1000;

    public static bool StandsUpright(ReportChart chart) =>
        chart.Categories.Texts.Count > WideLabels || chart.Categories.Texts.Sum(text => Math.Max(text.Length, ShortLabel)) > WideLabels * ShortLabel * 1.2;

    /// <summary>True where ticks between whole numbers would stand.</summary>
    public static bool IsLow(ReportChart chart) => chart.Series.SelectMany(series => series.Values).DefaultIfEmpty().Max() < 6;

    /// <summary>The chart, or, where it has more categories than one page shows, several of about the same length, which say so.</summary>
    public static IEnumerable<ReportChart> Pages(ReportChart chart)
    {
        var count = chart.Categories.Texts.Count;
        var pages = (count + Most - 1) / Most;
        for (var page = 0; page < pages; page++)
        {
            var (from, to) = (count * page / pages, count * (page + 1) / pages);
            yield return pages == 1 ? chart : Part(chart, from, to, page + 1, pages);
        }
    }

    private static ReportChart Part(ReportChart chart, int from, int to, int page, int pages) => new(
        $"{chart.Title}（{page}/{pages}）",
        chart.Trend,
        new ChartTexts(CellRange.Part(chart.Categories.Reference, from, to), [.. chart.Categories.Texts.Take(from..to)]),
        [.. chart.Series.Select(series => new ChartSeries(series.Name, CellRange.Part(series.Reference, from, to), [.. series.Values.Take(from..to)]))]);
}
