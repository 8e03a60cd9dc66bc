using System.Globalization;
using OfficeBulletin.Issues;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>A table of the notice as the notice prints it; its total row counts by itself.</summary>
internal static class TableSheet
{
    private const int CaptionRow = 1;
    private const int HeaderRow = 2;
    private const int FirstRow = 3;
    private const double HeaderHeight = 34;
    private const double WidestName = 36;

    /// <param name="form">Null when the report gives none for this table.</param>
    public static void Fill(ReportSheet sheet, NoticeTable table, NoticeForm? form)
    {
        var widths = Widths(table);
        sheet.Widths(widths);
        var width = widths.Sum();
        sheet.Across(CaptionRow, 1, table.Header.Count, table.Caption, ReportLook.Title);
        var captionHeight = ReportSheet.Height(table.Caption, width, ReportLook.Title, 12);
        sheet.Height(CaptionRow, captionHeight);
        sheet.Headings(HeaderRow, table.Header);
        sheet.Height(HeaderRow, Math.Max(HeaderHeight, table.Header.Index().Max(header => ReportSheet.Height(header.Item, widths[header.Index], ReportLook.Header))));
        var height = RowHeight(table, captionHeight);
        var sums = new decimal[table.Header.Count];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            Row(sheet, FirstRow + row, table.Rows[row], sums);
            sheet.Height(FirstRow + row, Math.Max(height, ReportSheet.Height(table.Rows[row][0] ?? "", widths[0], ReportLook.Text)));
        }
        if (table.Total is { } total)
            Total(sheet, FirstRow + table.Rows.Count, total, form, sums, height);
        sheet.Freeze(HeaderRow, columns: 1);
        ReportPage.Set(sheet.Page, width, HeaderRow, HeaderRow);
    }

    private static void Row(ReportSheet sheet, int row, IReadOnlyList<string?> cells, decimal[] sums)
    {
        sheet.Text(row, 1, cells[0] ?? "", ReportLook.Centred);
        for (var column = 2; column <= cells.Count; column++)
        {
            if (cells[column - 1] is not { Length: > 0 } printed)
                sheet.Blank(row, column, ReportLook.Number);
            else if (Parse(printed) is not { } value)
                sheet.Text(row, column, printed, ReportLook.Centred);
            else
            {
                sheet.Number(row, column, value, ReportLooks.Of(value));
                sums[column - 1] += value;
            }
        }
    }

    private static void Total(ReportSheet sheet, int row, IReadOnlyList<string?> cells, NoticeForm? form, decimal[] sums, double height)
    {
        sheet.Text(row, 1, cells[0] ?? "", ReportLook.TotalText);
        for (var column = 2; column <= cells.Count; column++)
        {
            var look = ReportLooks.OfTotal(sums[column - 1], form?.TotalZero ?? ZeroPrint.Zero);
            if (row == FirstRow)
                sheet.Number(row, column, 0, look);
            else
                sheet.Formula(row, column, $"SUM({ReportSheet.Range(FirstRow, column, row - 1, column)})", sums[column - 1], look);
        }
        sheet.Height(row, height);
    }

    private static decimal? Parse(string printed) => decimal.TryParse(printed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double[] Widths(NoticeTable table)
    {
        var name = Math.Clamp(table.Rows.Select(row => row[0] ?? "").Prepend(table.Header[0]).Max(text => SheetText.Width(text, ReportLooks.Size)) + 2, 16, WidestName);
        var numbers = table.Header.Count - 1;
        var upright = (ReportPage.UprightWidth - name) / Math.Max(1, numbers);
        // Too many for the page upright: as narrow as the numbers allow, so that the print stays large.
        var each = upright >= 8.5 ? Math.Min(upright, 17) : Math.Clamp((ReportPage.LyingWidth - name) / numbers, 6.8, 12);
        return [name, .. Enumerable.Repeat(each, numbers)];
    }

    /// <summary>Low enough for one page where that can be, else comfortable.</summary>
    private static double RowHeight(NoticeTable table, double captionHeight)
    {
        var room = (ReportPage.UprightHeight - captionHeight - HeaderHeight) / (table.Rows.Count + 1);
        return room < 15.5 ? 18 : Math.Min(room, 24);
    }
}
