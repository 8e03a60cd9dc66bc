using System.Globalization;
using ClosedXML.Excel;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Form;

/// <summary>A sheet of the workbook of rules: an optional title, a header row, rows of texts and numbers, lists behind some columns.</summary>
/// <param name="columns">Heading, width in characters, what the column offers (null for none).</param>
internal sealed class FilledSheet(string name, string? title, IReadOnlyList<(string Heading, double Width, IReadOnlyList<string>? Offered)> columns)
{
    private const int LastRow = 500;

    /// <summary>Columns up to this width hold single words and numbers.</summary>
    private const double Narrow = 10;

    public void Add(XLWorkbook workbook, IEnumerable<IReadOnlyList<string>> rows)
    {
        var sheet = workbook.AddWorksheet(name);
        var header = title is null ? 1 : 2;
        if (title is not null)
            Title(sheet);
        for (var column = 1; column <= columns.Count; column++)
            Column(sheet, column, header);
        var row = header;
        foreach (var cells in rows)
            Fill(sheet, ++row, cells);
        if (row > header)
            Frame(sheet.Range(header + 1, 1, row, columns.Count).Style);
        for (var column = 1; row > header && column <= columns.Count; column++)
            sheet.Range(header + 1, column, row, column).Style.Alignment.Horizontal = columns[column - 1].Width <= Narrow ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left;
        sheet.Row(header).Height = 24;
        sheet.SheetView.FreezeRows(header);
        Look.Page(sheet, title ?? name);
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(header, header);
    }

    private void Title(IXLWorksheet sheet)
    {
        sheet.Cell(1, 1).Value = title;
        sheet.Row(1).Height = 30;
        var style = sheet.Range(1, 1, 1, columns.Count).Merge().Style;
        style.Font.FontName = Look.HeadingFont;
        style.Font.FontSize = 16;
        style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
    }

    private void Column(IXLWorksheet sheet, int place, int header)
    {
        var (heading, width, offered) = columns[place - 1];
        sheet.Column(place).Width = width;
        sheet.Cell(header, place).Value = heading;
        Look.Heading(sheet.Cell(header, place).Style);
        if (offered is null)
            return;
        var rule = sheet.Range(header + 1, place, LastRow, place).SetDataValidation();
        rule.IgnoreBlanks = true;
        rule.ShowErrorMessage = false;
        rule.List($"\"{string.Join(',', offered)}\"", inCellDropdown: true);
    }

    private void Fill(IXLWorksheet sheet, int row, IReadOnlyList<string> cells)
    {
        sheet.Row(row).Height = 4 + Look.LineHeight * Math.Max(1, cells.Index().Max(cell => Look.Lines(cell.Item, columns[cell.Index].Width)));
        foreach (var (index, text) in cells.Index())
        {
            var cell = sheet.Cell(row, index + 1);
            if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && RuleNumber.Text(number) == text)
                cell.Value = number;
            else if (text.Length > 0)
            {
                // Excel would make a date of 2024-01.
                cell.Style.NumberFormat.Format = "@";
                cell.Value = text;
            }
        }
    }

    private static void Frame(IXLStyle style)
    {
        Look.Frame(style);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = true;
    }
}
