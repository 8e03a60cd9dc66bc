using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Reports;

/// <summary>The printed page of a sheet: A4, as wide as the page at most, page numbers — N —.</summary>
internal static class ReportPage
{
    /// <summary>Characters of a column that fit between the margins of A4 upright; wider sheets lie.</summary>
    public const double UprightWidth = 84;

    public const double LyingWidth = 128;

    /// <summary>Points between the margins of A4 upright.</summary>
    public const double UprightHeight = 722;

    /// <param name="width">Of all columns, in characters.</param>
    /// <param name="repeatFirst">First row that every page repeats; 0 for none.</param>
    public static void Set(IXLPageSetup page, double width, int repeatFirst = 0, int repeatLast = 0)
    {
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = width > UprightWidth * 1.2 ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.CenterHorizontally = true;
        (page.Margins.Left, page.Margins.Right, page.Margins.Top, page.Margins.Bottom) = (0.6, 0.6, 0.75, 0.75);
        (page.Margins.Header, page.Margins.Footer) = (0.3, 0.4);
        page.FitToPages(1, 0);
        page.Footer.Center.AddText("— &P —");
        if (repeatFirst > 0)
            page.SetRowsToRepeatAtTop(repeatFirst, repeatLast);
    }
}
