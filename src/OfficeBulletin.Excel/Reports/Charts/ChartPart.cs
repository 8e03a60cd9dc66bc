using System.Xml.Linq;

namespace OfficeBulletin.Excel.Reports.Charts;

using static ChartXml;

/// <summary>A chart: columns side by side by unit or channel, or lines by month. It draws the cells of a table and holds their values, for readers that do not look there.</summary>
internal static class ChartPart
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";
    private const string Grid = "D9D9D9";

    public static XElement Of(ReportChart chart) =>
        new(
            Chart + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", Chart),
            new XAttribute(XNamespace.Xmlns + "a", Drawing),
            Value("roundedCorners", 0),
            new XElement(
                Chart + "chart",
                Title(chart.Title),
                Value("autoTitleDeleted", 0),
                new XElement(Chart + "plotArea", new XElement(Chart + "layout"), chart.Trend ? Lines(chart) : Columns(chart), Categories(chart), Values(chart)),
                new XElement(Chart + "legend", Value("legendPos", "t"), Value("overlay", 0), Texts(1000)),
                Value("plotVisOnly", 1),
                Value("dispBlanksAs", "gap")),
            new XElement(Chart + "spPr", Fill("FFFFFF"), Line("BFBFBF", 9525)),
            Texts(1000));

    private static XElement Title(string title) =>
        new(
            Chart + "title",
            new XElement(
                Chart + "tx",
                new XElement(
                    Chart + "rich",
                    new XElement(Drawing + "bodyPr"),
                    new XElement(
                        Drawing + "p",
                        new XElement(Drawing + "pPr", new XElement(Drawing + "defRPr", Font(1400, "黑体"))),
                        new XElement(Drawing + "r", new XElement(Drawing + "rPr", new XAttribute("lang", "zh-CN"), Font(1400, "黑体")), new XElement(Drawing + "t", title))))),
            Value("overlay", 0));

    private static XElement Columns(ReportChart chart) =>
        new(
            Chart + "barChart",
            Value("barDir", "col"),
            Value("grouping", "clustered"),
            Value("varyColors", 0),
            chart.Series.Index().Select(series => ChartSeriesXml.Column(chart, series.Index)),
            Value("gapWidth", ChartSize.IsCrowded(chart) ? 40 : 80),
            Value("overlap", 0),
            Value("axId", CategoryAxis),
            Value("axId", ValueAxis));

    private static XElement Lines(ReportChart chart) =>
        new(
            Chart + "lineChart",
            Value("grouping", "standard"),
            Value("varyColors", 0),
            chart.Series.Index().Select(series => ChartSeriesXml.Line(chart, series.Index)),
            Value("marker", 1),
            Value("axId", CategoryAxis),
            Value("axId", ValueAxis));

    /// <summary>Every name is shown, however many there are: upright when they stand close.</summary>
    private static XElement Categories(ReportChart chart) =>
        new(
            Chart + "catAx",
            Value("axId", CategoryAxis),
            Scaling(),
            Value("delete", 0),
            Value("axPos", "b"),
            Value("numFmt", "@").Formatted("@"),
            Value("majorTickMark", "out"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "low"),
            new XElement(Chart + "spPr", Line("7F7F7F", 9525)),
            Texts(ChartSize.LabelSize(chart), ChartSize.StandsUpright(chart) ? -5_400_000 : 0),
            Value("crossAx", ValueAxis),
            Value("crosses", "autoZero"),
            Value("auto", 0),
            Value("lblAlgn", "ctr"),
            Value("lblOffset", 100),
            Value("tickLblSkip", 1),
            Value("noMultiLvlLbl", 1));

    private static XElement Values(ReportChart chart) =>
        new(
            Chart + "valAx",
            Value("axId", ValueAxis),
            new XElement(Chart + "scaling", Value("orientation", "minMax"), Value("min", 0)),
            Value("delete", 0),
            Value("axPos", "l"),
            new XElement(Chart + "majorGridlines", new XElement(Chart + "spPr", Line(Grid, 6350))),
            Value("numFmt", "General").Formatted("General"),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            new XElement(Chart + "spPr", NoLine()),
            Texts(900),
            Value("crossAx", CategoryAxis),
            Value("crosses", "autoZero"),
            Value("crossBetween", "between"),
            ChartSize.IsLow(chart) ? Value("majorUnit", 1) : null);

    private static XElement Scaling() => new(Chart + "scaling", Value("orientation", "minMax"));

    /// <summary>c:numFmt has its format in another attribute.</summary>
    private static XElement Formatted(this XElement element, string format)
    {
        element.ReplaceAttributes(new XAttribute("formatCode", format), new XAttribute("sourceLinked", 0));
        return element;
    }
}
