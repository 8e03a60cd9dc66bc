using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Form;

/// <summary>A sheet with a header row, open rows below it, and what its cells offer and say.</summary>
internal static class FormSheet
{
    private static readonly DateTime FirstDay = new(2000, 1, 1);
    private static readonly DateTime LastDay = new(2099, 12, 31);

    /// <param name="lastRow">Messages and lists reach down to this row.</param>
    /// <param name="rows">Rows that stand there from the beginning.</param>
    public static void Fill(IXLWorksheet sheet, IReadOnlyList<FormColumn> columns, int lastRow, params IReadOnlyList<IReadOnlyList<string>> rows)
    {
        for (var place = 1; place <= columns.Count; place++)
            FillColumn(sheet, place, columns[place - 1], lastRow);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var place = 1; place <= columns.Count; place++)
            {
                var cell = sheet.Cell(row + 2, place);
                cell.Style = sheet.Column(place).Style;
                if (place <= rows[row].Count && rows[row][place - 1].Length > 0)
                    cell.SetValue(rows[row][place - 1]);
            }
        }
        sheet.Row(1).Height = 30;
        sheet.SheetView.FreezeRows(1);
        Look.Page(sheet, sheet.Name);
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, 1);
    }

    private static void FillColumn(IXLWorksheet sheet, int place, FormColumn column, int lastRow)
    {
        Look.Column(sheet, place, column.Width, column.Centred, column.Format, column.Heading);
        var rule = sheet.Range(2, place, lastRow, place).SetDataValidation();
        rule.IgnoreBlanks = true;
        rule.ShowInputMessage = true;
        rule.InputTitle = column.Heading;
        rule.InputMessage = column.Hint;
        rule.ShowErrorMessage = false;
        if (column.Words.Count > 0)
            rule.List($"\"{string.Join(',', column.Words)}\"", inCellDropdown: true);
        else if (column.Format == EntryColumn.DateFormat)
            rule.Date.Between(FirstDay, LastDay);
    }
}
