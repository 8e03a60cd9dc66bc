using ClosedXML.Excel;
using OfficeBulletin.Excel.Reports;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Reports;

/// <summary>A report's package with nothing formatted in it but one table to draw: units by what they sent and what was used, and the same by month.</summary>
internal static class PlainSeam
{
    private const string Table = "逐月";

    public static ReportSeam Of(IReadOnlyList<Unit> units, IReadOnlyList<string>? drawn = null, int months = 12)
    {
        using var book = new XLWorkbook();
        var charts = Charts(book.AddWorksheet(Table), drawn ?? [.. units.Select(unit => unit.ShortName ?? unit.Name)], months);
        List<EmptySheet> places = [Empty(book, "图表", "信息报送和采用图", null, 1)];
        foreach (var unit in units)
            places.Add(Empty(book, unit.ShortName ?? unit.Name, $"{unit.Name}信息报送和采用", unit, places.Count + 1));
        places.Add(Empty(book, "台账", "本期台账", null, places.Count + 1));
        var looks = book.Worksheet("图表");
        foreach (var (index, change) in Looks.Index())
            change(looks.Cell(1, index + 3).Style);
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return new ReportSeam(stream.ToArray(), places[0], places[1..^1], places[^1], Styles(stream), charts);
    }

    /// <summary>Something else for each of the styles, so that a mix-up is seen.</summary>
    private static readonly Action<IXLStyle>[] Looks =
    [
        style => Font(style, "黑体", 16),
        style => style.Font.FontSize = 9,
        style => Font(style, "黑体", 11).Fill.BackgroundColor = XLColor.LightBlue,
        style => { Frame(style); style.Alignment.WrapText = true; style.NumberFormat.Format = "@"; },
        style => { Frame(style); style.Alignment.WrapText = true; style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center; },
        style => { Frame(style); style.NumberFormat.Format = "yyyy-mm-dd"; },
        style => { Frame(style); style.NumberFormat.Format = "0.##"; },
        style => { Frame(style); style.Font.Bold = true; },
    ];

    private static IXLStyle Font(IXLStyle style, string name, double size)
    {
        (style.Font.FontName, style.Font.FontSize) = (name, size);
        style.Alignment.WrapText = true;
        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        return style;
    }

    private static void Frame(IXLStyle style) => style.Border.OutsideBorder = XLBorderStyleValues.Thin;

    /// <summary>Where the library put them, as the cells that wear them say.</summary>
    private static ReportStyles Styles(MemoryStream saved)
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(saved, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single(part => part.Uri.OriginalString.EndsWith("/sheet2.xml", StringComparison.Ordinal)).Worksheet;
        var index = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Skip(1).Select(cell => (int)cell.StyleIndex!.Value).ToList();
        return new ReportStyles(index[0], index[1], index[2], index[3], index[4], index[5], index[6], index[7], index[3]);
    }

    private static EmptySheet Empty(XLWorkbook book, string name, string title, Unit? unit, int position)
    {
        var sheet = book.AddWorksheet(name);
        sheet.Cell(1, 1).Value = title;
        sheet.SheetView.FreezeRows(EmptySheet.HeaderRow);
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 0);
        (sheet.PageSetup.Margins.Left, sheet.PageSetup.Margins.Right, sheet.PageSetup.Margins.Top, sheet.PageSetup.Margins.Bottom) = (0.4, 0.4, 0.5, 0.6);
        return new EmptySheet(name, $"xl/worksheets/sheet{position + 1}.xml", position, title, unit);
    }

    private static List<ReportChart> Charts(IXLWorksheet sheet, IReadOnlyList<string> units, int months)
    {
        var monthNames = Enumerable.Range(0, months).Select(month => $"{2023 + (month / 12)}年{1 + (month % 12)}月").ToList();
        string[] channels = ["市委办公厅", "宣传部", "党史网", "直属机关工委"];
        return [Chart(sheet, "各单位报送和采用（篇）", 1, units, trend: false), Chart(sheet, "逐月报送和采用（篇）", 5, monthNames, trend: true), Chart(sheet, "各渠道采用（篇）", 9, channels, trend: false)];
    }

    private static ReportChart Chart(IXLWorksheet sheet, string title, int column, IReadOnlyList<string> names, bool trend)
    {
        List<decimal> sent = [.. names.Select((_, index) => (decimal)(index * 7 % 19))], used = [.. sent.Select(count => Math.Floor(count / 3))];
        foreach (var (index, name) in names.Index())
        {
            sheet.Cell(index + 2, column).SetDataType(XLDataType.Text).SetValue(name).Style.Font.Bold = true;
            (sheet.Cell(index + 2, column + 1).Value, sheet.Cell(index + 2, column + 2).Value) = (sent[index], used[index]);
        }
        return new ReportChart(title, trend, new ChartTexts(Range(0), names), [new ChartSeries("报送", Range(1), sent), new ChartSeries("采用", Range(2), used)]);

        string Range(int right) => $"'{Table}'!{sheet.Range(2, column + right, names.Count + 1, column + right).RangeAddress.ToStringFixed()}";
    }
}
