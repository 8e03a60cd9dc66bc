using System.Xml.Linq;

namespace OfficeBulletin.Excel.Reports.Charts;

using static ChartXml;

/// <summary>A row of values of a chart.</summary>
internal static class ChartSeriesXml
{
    /// <summary>Told apart in print without colours too: dark and light in turn.</summary>
    private static readonly string[] Colours = ["2F5597", "F4B183", "548235", "FFD966", "7030A0", "A6A6A6"];
    private static readonly string[] Markers = ["circle", "square", "triangle", "diamond", "x", "plus"];

    public static XElement Column(ReportChart chart, int index) =>
        new(
            Chart + "ser",
            Begin(chart, index),
            new XElement(Chart + "spPr", Fill(Colour(index))),
            Value("invertIfNegative", 0),
            Labels(chart, "outEnd"),
            Cells(chart, index));

    public static XElement Line(ReportChart chart, int index) =>
        new(
            Chart + "ser",
            Begin(chart, index),
            new XElement(Chart + "spPr", ChartXml.Line(Colour(index), 28_575)),
            new XElement(Chart + "marker", Value("symbol", Markers[index % Markers.Length]), Value("size", 7), new XElement(Chart + "spPr", Fill(Colour(index)), ChartXml.Line(Colour(index), 9525))),
            Labels(chart, "t"),
            Cells(chart, index),
            Value("smooth", 0));

    private static string Colour(int index) => Colours[index % Colours.Length];

    private static object[] Begin(ReportChart chart, int index) =>
        [Value("idx", index), Value("order", index), new XElement(Chart + "tx", new XElement(Chart + "v", chart.Series[index].Name))];

    /// <summary>The numbers themselves; none for 0.</summary>
    private static XElement Labels(ReportChart chart, string place) =>
        new(
            Chart + "dLbls",
            new XElement(Chart + "numFmt", new XAttribute("formatCode", "General;;"), new XAttribute("sourceLinked", 0)),
            new XElement(Chart + "spPr", new XElement(Drawing + "noFill"), NoLine()),
            Texts(ChartSize.IsCrowded(chart) ? 700 : 900),
            Value("dLblPos", place),
            Value("showLegendKey", 0),
            Value("showVal", 1),
            Value("showCatName", 0),
            Value("showSerName", 0),
            Value("showPercent", 0),
            Value("showBubbleSize", 0));

    private static object[] Cells(ReportChart chart, int index) =>
    [
        new XElement(
            Chart + "cat",
            new XElement(
                Chart + "strRef",
                new XElement(Chart + "f", chart.Categories.Reference),
                new XElement(Chart + "strCache", Value("ptCount", chart.Categories.Texts.Count), chart.Categories.Texts.Index().Select(text => Point(text.Index, text.Item))))),
        new XElement(
            Chart + "val",
            new XElement(
                Chart + "numRef",
                new XElement(Chart + "f", chart.Series[index].Reference),
                new XElement(
                    Chart + "numCache",
                    new XElement(Chart + "formatCode", "General"),
                    Value("ptCount", chart.Series[index].Values.Count),
                    chart.Series[index].Values.Index().Select(value => Point(value.Index, Number(value.Item)))))),
    ];

    private static XElement Point(int index, string value) => new(Chart + "pt", new XAttribute("idx", index), new XElement(Chart + "v", value));
}
