using System.Globalization;
using System.Xml.Linq;

namespace OfficeBulletin.Excel.Reports.Charts;

using static ChartXml;

/// <summary>Where a chart stands on its sheet, and what it says to those who cannot see it.</summary>
internal static class ChartAnchor
{
    private const int HalfRow = 15 * 12_700 / 2;

    /// <param name="number">From 1.</param>
    /// <param name="relationship">Id of the drawing's relationship to the chart.</param>
    public static XElement Of(ReportChart chart, int number, string relationship, ChartPlace place) =>
        new(
            Sheet + "twoCellAnchor",
            new XAttribute("editAs", "oneCell"),
            Corner("from", 0, place.Row),
            Corner("to", ChartPages.Columns, place.Row + place.Rows - 1),
            new XElement(
                Sheet + "graphicFrame",
                new XAttribute("macro", ""),
                new XElement(
                    Sheet + "nvGraphicFramePr",
                    new XElement(Sheet + "cNvPr", new XAttribute("id", number + 1), new XAttribute("name", string.Create(CultureInfo.InvariantCulture, $"图{number}")), new XAttribute("descr", Description(chart)), new XAttribute("title", chart.Title)),
                    new XElement(Sheet + "cNvGraphicFramePr")),
                new XElement(Sheet + "xfrm", new XElement(Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(Drawing + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
                new XElement(
                    Drawing + "graphic",
                    new XElement(
                        Drawing + "graphicData",
                        new XAttribute("uri", Chart.NamespaceName),
                        new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart), new XAttribute(XNamespace.Xmlns + "r", Relationships), new XAttribute(Relationships + "id", relationship))))),
            new XElement(Sheet + "clientData"));

    private static XElement Corner(string name, int column, int row) =>
        new(Sheet + name, new XElement(Sheet + "col", column), new XElement(Sheet + "colOff", 0), new XElement(Sheet + "row", row), new XElement(Sheet + "rowOff", HalfRow));

    private static string Description(ReportChart chart)
    {
        var names = chart.Categories.Texts;
        var ends = names.Count == 0 ? "" : $"，从{names[0]}到{names[^1]}共 {names.Count} 项";
        return $"{(chart.Trend ? "折线图" : "柱形图")}：{chart.Title}{ends}。{string.Concat(chart.Series.Select(series => Summary(series, names)))}";
    }

    private static string Summary(ChartSeries series, IReadOnlyList<string> names)
    {
        var most = series.Values.DefaultIfEmpty().Max();
        return most == 0 ? $"{series.Name}都是 0。" : $"{series.Name}合计 {Number(series.Values.Sum())}，最多的是{names[series.Values.IndexOf(most)]}（{Number(most)}）。";
    }

    private static int IndexOf(this IReadOnlyList<decimal> values, decimal value) => values.Index().First(one => one.Item == value).Index;
}
