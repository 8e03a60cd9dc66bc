using System.Xml.Linq;

namespace OfficeBulletin.Excel.Reports.Charts;

/// <summary>Where a chart stands: rows from 0, of which half of the first and of the last stay blank. A border on the end of a page would be drawn twice.</summary>
internal sealed record ChartPlace(int Row, int Rows);

/// <summary>Lays charts out on A4 landscape: a page for each, or for two that have few names.</summary>
internal sealed class ChartPages
{
    /// <summary>The charts are as wide as these columns together, in every program, whatever a character's width is there.</summary>
    public const int Columns = 9;

    private const double ColumnWidth = 13;
    private const double RowPoints = 15;
    private const int RowsOfPage = 37;

    /// <summary>In percent: a column is a fifth wider where a program has another font in the place of 宋体.</summary>
    private const int Scale = 84;
    private const int TitleRows = 2;

    private readonly List<ChartPlace> places = [];
    private readonly List<int> breaks = [];

    public ChartPages(IReadOnlyList<ReportChart> charts)
    {
        var row = TitleRows;
        for (var index = 0; index < charts.Count;)
        {
            var together = index + 1 < charts.Count && !ChartSize.IsCrowded(charts[index]) && !ChartSize.IsCrowded(charts[index + 1]) ? 2 : 1;
            var rows = RowsOfPage - (index == 0 ? TitleRows : 0);
            for (var chart = 0; chart < together; chart++)
                places.Add(new ChartPlace(row + (chart * rows / 2), rows / together));
            row += rows;
            index += together;
            if (index < charts.Count)
                breaks.Add(row);
        }
    }

    /// <summary>Chart by chart.</summary>
    public IReadOnlyList<ChartPlace> Places => places;

    /// <summary>Null where one page holds all.</summary>
    public XElement? Breaks(XNamespace main) => breaks.Count == 0
        ? null
        : new XElement(
            main + "rowBreaks",
            new XAttribute("count", breaks.Count),
            new XAttribute("manualBreakCount", breaks.Count),
            breaks.Select(after => new XElement(main + "brk", new XAttribute("id", after), new XAttribute("max", CellAddress.LastColumn - 1), new XAttribute("man", 1))));

    /// <summary>Rows and columns as reckoned with, in every program. Breaks are not heeded where a sheet is fitted to the page.</summary>
    public static void SetUp(XElement sheet)
    {
        var main = sheet.Name.Namespace;
        sheet.Element(main + "sheetPr")?.Element(main + "pageSetUpPr")?.Remove();
        var page = sheet.Element(main + "pageSetup");
        foreach (var fitted in (string[])["fitToWidth", "fitToHeight"])
            page?.SetAttributeValue(fitted, null);
        page?.SetAttributeValue("scale", Scale);
        page?.SetAttributeValue("orientation", "landscape");
        var format = sheet.Element(main + "sheetFormatPr");
        format?.SetAttributeValue("defaultRowHeight", RowPoints);
        format?.SetAttributeValue("customHeight", 1);
        sheet.Element(main + "cols")?.Remove();
        sheet.Element(main + "sheetData")!.AddBeforeSelf(new XElement(
            main + "cols",
            new XElement(main + "col", new XAttribute("min", 1), new XAttribute("max", Columns), new XAttribute("width", ColumnWidth), new XAttribute("customWidth", 1))));
    }
}
