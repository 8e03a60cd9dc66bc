using System.Xml.Linq;

namespace OfficeBulletin.Excel.Reports.Charts;

/// <summary>Lays charts out on A4 landscape: rows of 15 points, 31 to a page; a crowded chart has a page, others half of one.</summary>
internal sealed class ChartPages
{
    private const int RowsOfPage = 31;
    private const int TitleRows = 2;
    private const double RowPoints = 15;

    /// <summary>The title stands across these, about as wide together as a chart.</summary>
    private const int TitleColumns = 9;
    private const double ColumnWidth = 13;

    /// <summary>Rows of a chart with half a blank one above and below it: a border on a page's end would be drawn twice.</summary>
    private const int Whole = RowsOfPage - TitleRows;
    private const int Half = Whole / 2;

    private readonly List<int> breaks = [];
    private int row = TitleRows;
    private int page;

    /// <summary>Row from 0 where the chart begins, and how many rows it takes.</summary>
    public (int Row, int Rows) Place(ReportChart chart)
    {
        var rows = ChartSize.IsCrowded(chart) ? Whole : Half;
        if (row + rows > page + RowsOfPage)
        {
            breaks.Add(row);
            page = row;
        }
        var first = row;
        row += rows;
        return (first, rows - 1);
    }

    /// <summary>Rows as high as reckoned with, in every program; breaks are not heeded where a sheet is fitted to the page.</summary>
    public static void SetUp(XElement sheet)
    {
        var main = sheet.Name.Namespace;
        sheet.Element(main + "sheetPr")?.Element(main + "pageSetUpPr")?.Remove();
        foreach (var fitted in (string[])["fitToWidth", "fitToHeight", "scale"])
            sheet.Element(main + "pageSetup")?.SetAttributeValue(fitted, null);
        sheet.Element(main + "pageSetup")?.SetAttributeValue("orientation", "landscape");
        sheet.Element(main + "cols")?.Remove();
        sheet.Element(main + "sheetData")!.AddBeforeSelf(new XElement(
            main + "cols",
            new XElement(main + "col", new XAttribute("min", 1), new XAttribute("max", TitleColumns), new XAttribute("width", ColumnWidth), new XAttribute("customWidth", 1))));
        var format = sheet.Element(main + "sheetFormatPr");
        format?.SetAttributeValue("defaultRowHeight", RowPoints);
        format?.SetAttributeValue("customHeight", 1);
    }

    /// <summary>Null where one page holds all.</summary>
    public XElement? Breaks(XNamespace main) => breaks.Count == 0
        ? null
        : new XElement(
            main + "rowBreaks",
            new XAttribute("count", breaks.Count),
            new XAttribute("manualBreakCount", breaks.Count),
            breaks.Select(after => new XElement(main + "brk", new XAttribute("id", after), new XAttribute("max", CellAddress.LastColumn - 1), new XAttribute("man", 1))));
}
