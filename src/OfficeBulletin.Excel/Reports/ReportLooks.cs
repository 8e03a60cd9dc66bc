using ClosedXML.Excel;
using OfficeBulletin.Excel.Form;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>The looks as cells of a sheet that nobody sees them on: a cell takes over the style of another faster than property by property, and their places tell the styles' numbers.</summary>
internal sealed class ReportLooks
{
    public const double Size = 11;

    private readonly IXLStyle[] styles;

    /// <param name="sheet">A sheet whose cells are replaced later.</param>
    public ReportLooks(IXLWorksheet sheet)
    {
        styles = [.. Enum.GetValues<ReportLook>().Select(look => sheet.Cell(Place(look).Row, Place(look).Column).Style)];
        foreach (var look in Enum.GetValues<ReportLook>())
            Set(this[look], look);
    }

    public IXLStyle this[ReportLook look] => styles[(int)look];

    public static CellAddress Place(ReportLook look) => new(1, (int)look + 1);

    public static double SizeOf(ReportLook look) => look switch
    {
        ReportLook.BookTitle => 22,
        ReportLook.Title => 16,
        ReportLook.Section => 13,
        ReportLook.Paragraph => 12,
        ReportLook.Line or ReportLook.CentredLine or ReportLook.Note => 10,
        _ => Size,
    };

    /// <summary>Whole numbers without decimals, fractions with one or two.</summary>
    public static ReportLook Of(decimal value) => Decimals(value) switch { 0 => ReportLook.Number, 1 => ReportLook.OneDecimal, _ => ReportLook.TwoDecimals };

    public static ReportLook OfTotal(decimal value, ZeroPrint zero = ZeroPrint.Zero) => Decimals(value) switch
    {
        1 => ReportLook.TotalOneDecimal,
        2 => ReportLook.TotalTwoDecimals,
        _ => zero switch { ZeroPrint.Blank => ReportLook.TotalBlankZero, ZeroPrint.Dash => ReportLook.TotalDashZero, _ => ReportLook.TotalNumber },
    };

    public static ReportLook OfChange(decimal value, bool total) => (Decimals(value) == 0, total) switch
    {
        (true, false) => ReportLook.Change,
        (true, true) => ReportLook.TotalChange,
        (false, false) => ReportLook.FractionalChange,
        _ => ReportLook.TotalFractionalChange,
    };

    private static int Decimals(decimal value)
    {
        var printed = Math.Round(value, 2);
        return printed == decimal.Truncate(printed) ? 0 : printed * 10 == decimal.Truncate(printed * 10) ? 1 : 2;
    }

    private static void Set(IXLStyle style, ReportLook look)
    {
        var heading = look is ReportLook.BookTitle or ReportLook.Title or ReportLook.Section or ReportLook.Header or ReportLook.Band || Total(look);
        style.Font.FontName = heading ? Look.HeadingFont : Look.Font;
        style.Font.FontSize = SizeOf(look);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = look is not (ReportLook.Line or ReportLook.CentredLine or ReportLook.Section or ReportLook.PlainLink) && Format(look) is null or "@";
        style.Alignment.Horizontal = look switch
        {
            ReportLook.Line => XLAlignmentHorizontalValues.Right,
            ReportLook.Section or ReportLook.Paragraph or ReportLook.Note or ReportLook.Text or ReportLook.Link or ReportLook.PlainLink or ReportLook.Band => XLAlignmentHorizontalValues.Left,
            _ => XLAlignmentHorizontalValues.Center,
        };
        if (Format(look) is { } format)
            style.NumberFormat.Format = format;
        if (look is ReportLook.Link or ReportLook.PlainLink)
        {
            style.Font.FontColor = XLColor.FromHtml("#FF1F4E79");
            style.Font.Underline = XLFontUnderlineValues.Single;
        }
        if (look is ReportLook.Header or ReportLook.Band || look >= ReportLook.Text && look != ReportLook.PlainLink)
            Look.Frame(style);
        if (look is ReportLook.Header)
            style.Fill.BackgroundColor = Look.HeadingFill;
        else if (look is ReportLook.Band || Total(look))
            style.Fill.BackgroundColor = XLColor.FromHtml("#FFF3F6F9");
    }

    private static bool Total(ReportLook look) => look >= ReportLook.TotalText;

    private static string? Format(ReportLook look) => look switch
    {
        ReportLook.Date => "yyyy-mm-dd",
        ReportLook.Number or ReportLook.TotalNumber => "0",
        ReportLook.OneDecimal or ReportLook.TotalOneDecimal => "0.0",
        ReportLook.TwoDecimals or ReportLook.TotalTwoDecimals => "0.00",
        ReportLook.TotalBlankZero => "0;-0;;@",
        ReportLook.TotalDashZero => "0;-0;\"—\"",
        ReportLook.Percent or ReportLook.TotalPercent => "0.0%",
        ReportLook.Change or ReportLook.TotalChange => "+0;-0;0",
        ReportLook.FractionalChange or ReportLook.TotalFractionalChange => "+0.00;-0.00;0",
        _ => "@",
    };
}
