using System.Xml.Linq;
using OfficeBulletin.Excel.Reports.Package;

namespace OfficeBulletin.Excel.Reports.Charts;

using static ChartXml;

/// <summary>The sheet 图表: charts below one another, one or two to a page, none across the end of one.</summary>
internal static class ChartSheet
{
    private const string DrawingPart = "xl/drawings/drawing1.xml";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>In the order of the schema, from the first element that page breaks and drawings stand before.</summary>
    private static readonly string[] AfterBreaks = ["colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "tableParts", "extLst"];
    private static readonly string[] AfterDrawing = [.. AfterBreaks.SkipWhile(name => name != "legacyDrawing")];

    public static void Fill(ReportParts parts, EmptySheet place, IReadOnlyList<ReportChart> charts)
    {
        List<ReportChart> drawn = [.. charts.SelectMany(ChartSize.Pages)];
        var pages = new ChartPages(drawn);
        var drawing = new XElement(Sheet + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", Sheet), new XAttribute(XNamespace.Xmlns + "a", Drawing));
        foreach (var (index, chart) in drawn.Index())
        {
            var part = $"xl/charts/chart{index + 1}.xml";
            parts.Add(part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", ChartPart.Of(chart));
            drawing.Add(ChartAnchor.Of(chart, index + 1, parts.Relate(DrawingPart, OfficeRelations + "chart", part), pages.Places[index]));
        }
        if (!drawing.HasElements)
            return;
        parts.Add(DrawingPart, "application/vnd.openxmlformats-officedocument.drawing+xml", drawing);
        var sheet = parts.Xml(place.Part);
        ChartPages.SetUp(sheet);
        if (pages.Breaks(sheet.Name.Namespace) is { } breaks)
            Insert(sheet, breaks, AfterBreaks);
        Insert(sheet, new XElement(sheet.Name.Namespace + "drawing", new XAttribute(Relationships + "id", parts.Relate(place.Part, OfficeRelations + "drawing", DrawingPart))), AfterDrawing);
        parts.Put(place.Part, sheet);
    }

    private static void Insert(XElement sheet, XElement element, string[] after)
    {
        if (sheet.Elements().FirstOrDefault(next => after.Contains(next.Name.LocalName, StringComparer.Ordinal)) is { } next)
            next.AddBeforeSelf(element);
        else
            sheet.Add(element);
    }
}
