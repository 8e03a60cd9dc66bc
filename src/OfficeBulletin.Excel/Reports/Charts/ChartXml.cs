using System.Globalization;
using System.Xml.Linq;

namespace OfficeBulletin.Excel.Reports.Charts;

/// <summary>Elements of charts and drawings (ISO/IEC 29500-1 20.1, 20.5, 21.2).</summary>
internal static class ChartXml
{
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An element of a chart with a value: c:gapWidth val="60".</summary>
    public static XElement Value(string name, object value) => new(Chart + name, new XAttribute("val", value));

    /// <summary>A line of that colour and width in EMU around or along a shape.</summary>
    public static XElement Line(string colour, int width) =>
        new(Drawing + "ln", new XAttribute("w", width), new XElement(Drawing + "solidFill", Colour(colour)));

    public static XElement Fill(string colour) => new(Drawing + "solidFill", Colour(colour));

    public static XElement NoLine() => new(Drawing + "ln", new XElement(Drawing + "noFill"));

    /// <summary>What texts look like.</summary>
    /// <param name="size">In hundredths of a point.</param>
    /// <param name="turn">In 60,000ths of a degree.</param>
    public static XElement Texts(int size, int? turn = null) =>
        new(
            Chart + "txPr",
            new XElement(Drawing + "bodyPr", turn is { } angle ? (object[])[new XAttribute("rot", angle), new XAttribute("vert", "horz")] : []),
            new XElement(Drawing + "p", new XElement(Drawing + "pPr", new XElement(Drawing + "defRPr", Font(size, "宋体"))), new XElement(Drawing + "endParaRPr", new XAttribute("lang", "zh-CN"))));

    public static object[] Font(int size, string face) =>
    [
        new XAttribute("sz", size),
        new XAttribute("b", 0),
        new XElement(Drawing + "latin", new XAttribute("typeface", face)),
        new XElement(Drawing + "ea", new XAttribute("typeface", face)),
    ];

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static XElement Colour(string colour) => new(Drawing + "srgbClr", new XAttribute("val", colour));
}
