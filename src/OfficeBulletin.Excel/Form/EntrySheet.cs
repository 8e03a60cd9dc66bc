using System.Globalization;
using ClosedXML.Excel;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Form;

/// <summary>The sheet 报送: a header row and open rows below it.</summary>
internal static class EntrySheet
{
    public const int FirstRow = 2;

    /// <summary>Messages and lists reach down to this row.</summary>
    public const int LastRow = 1000;

    // Rows with a formula are printed though they look empty: two pages of them are bearable, and hardly any unit has more items.
    private const int LastPrepared = 101;

    public static void Fill(IXLWorksheet sheet)
    {
        for (var place = 1; place <= EntryColumn.All.Count; place++)
            FillColumn(sheet, place, EntryColumn.All[place - 1], SubmissionForm.Columns[place - 1]);
        Prepare(sheet);
        sheet.Row(1).Height = 36;
        sheet.SheetView.FreezeRows(1);
        Look.Page(sheet, "信息报送表");
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, 1);
        sheet.Protect().AllowElement(XLSheetProtectionElements.FormatCells | XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows
            | XLSheetProtectionElements.InsertRows | XLSheetProtectionElements.DeleteRows | XLSheetProtectionElements.Sort
            | XLSheetProtectionElements.EditObjects);
    }

    // The whole column is open, the length too: Excel deletes a row only when none of its cells is locked.
    private static void FillColumn(IXLWorksheet sheet, int place, EntryColumn column, SubmissionColumn meaning)
    {
        sheet.Column(place).Style.Protection.Locked = false;
        Look.Column(sheet, place, column.Width, column.Centred, column.Format, EntryColumn.Heading(meaning)).Style.Protection.Locked = true;
    }

    /// <summary>The first rows with cells of their own, for programs that do not look at the style of a column, and with the count of the body's characters.</summary>
    private static void Prepare(IXLWorksheet sheet)
    {
        var body = sheet.Column(EntryColumn.Place(SubmissionField.Body)).ColumnLetter();
        var length = EntryColumn.Place(SubmissionField.Length);
        for (var row = FirstRow; row <= LastPrepared; row++)
        {
            for (var place = 1; place <= EntryColumn.All.Count; place++)
                sheet.Cell(row, place).Style = sheet.Column(place).Style;
            sheet.Cell(row, length).FormulaA1 = Count(string.Create(CultureInfo.InvariantCulture, $"{body}{row}"));
        }
    }

    /// <summary>Characters without blanks and line breaks; nothing, not 0, for an empty cell, so that an empty row stays empty.</summary>
    private static string Count(string cell) => $"IF({cell}=\"\",\"\",LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({cell},\" \",\"\"),\"　\",\"\"),CHAR(10),\"\"),CHAR(13),\"\")))";
}
