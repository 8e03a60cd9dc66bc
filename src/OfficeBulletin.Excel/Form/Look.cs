using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Form;

/// <summary>What all sheets of the template look like: fonts that every Chinese office has, A4 landscape.</summary>
internal static class Look
{
    public const string Font = "宋体";
    public const string HeadingFont = "黑体";
    public const double Size = 11;

    /// <summary>Height of a line of <see cref="Size"/>, in points.</summary>
    public const double LineHeight = 15;

    public static XLColor HeadingFill { get; } = XLColor.FromHtml("#FFDDE7F0");

    /// <summary>A4 landscape with page numbers.</summary>
    public static void Page(IXLWorksheet sheet, string footer)
    {
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.CenterHorizontally = true;
        (page.Margins.Left, page.Margins.Right, page.Margins.Top, page.Margins.Bottom) = (0.4, 0.4, 0.5, 0.6);
        (page.Margins.Header, page.Margins.Footer) = (0.3, 0.3);
        page.Footer.Center.AddText(footer);
        page.Footer.Right.AddText("第 &P 页，共 &N 页");
    }

    /// <summary>A column of that width (in characters), its texts wrapped from the top, and its heading in the first row; the value is the heading's cell.</summary>
    /// <param name="format">Excel's number format; null for General.</param>
    public static IXLCell Column(IXLWorksheet sheet, int place, double width, bool centred, string? format, string heading)
    {
        var style = sheet.Column(place).Style;
        sheet.Column(place).Width = width;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        style.Alignment.WrapText = true;
        style.Alignment.Horizontal = centred ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left;
        if (format is not null)
            style.NumberFormat.Format = format;
        var cell = sheet.Cell(1, place);
        cell.SetValue(heading);
        cell.Style.NumberFormat.Format = "@";
        Heading(cell.Style);
        return cell;
    }

    public static void Frame(IXLStyle style)
    {
        style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        style.Border.InsideBorder = XLBorderStyleValues.Thin;
        style.Border.OutsideBorderColor = XLColor.Gray;
        style.Border.InsideBorderColor = XLColor.Gray;
    }

    public static void Heading(IXLStyle style)
    {
        style.Font.FontName = HeadingFont;
        style.Fill.BackgroundColor = HeadingFill;
        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = true;
        Frame(style);
    }

    /// <summary>Lines that a text takes in a column of that width, Chinese characters counting two.</summary>
    public static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(character => character < 0x2000 ? 1 : 2.1) / (width - 1))));
}
