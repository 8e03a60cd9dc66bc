using ClosedXML.Excel;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Form;

/// <summary>What shows while a row is being filled in: a frame round it, and yellow where something required is still missing.</summary>
internal static class EntryMarks
{
    private static readonly XLColor Missing = XLColor.FromHtml("#FFFFF2CC");

    public static void Set(IXLWorksheet sheet)
    {
        var last = sheet.Column(EntryColumn.All.Count).ColumnLetter();
        var (before, after) = (Letter(sheet, SubmissionField.Attachment), Letter(sheet, SubmissionField.EventDate));
        // The length is left out: its formula fills the cell in every row.
        var begun = $"COUNTA($A2:${before}2)+COUNTA(${after}2:${last}2)>0";
        foreach (var column in SubmissionForm.Columns.Where(column => column.Required))
        {
            var place = EntryColumn.Place(column.Field);
            Frame(Rows(sheet, place, place).AddConditionalFormat().WhenIsTrue($"AND({begun},{Blank(sheet, column.Field)})")).Fill.BackgroundColor = Missing;
        }
        Frame(Rows(sheet, 1, EntryColumn.All.Count).AddConditionalFormat().WhenIsTrue(begun));
    }

    private static IXLRange Rows(IXLWorksheet sheet, int first, int last) => sheet.Range(EntrySheet.FirstRow, first, EntrySheet.LastRow, last);

    // In every rule, since LibreOffice shows only the first that holds.
    private static IXLStyle Frame(IXLStyle style)
    {
        style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        style.Border.OutsideBorderColor = XLColor.Gray;
        return style;
    }

    private static string Blank(IXLWorksheet sheet, SubmissionField field) => field is SubmissionField.Body or SubmissionField.Attachment
        ? $"${Letter(sheet, SubmissionField.Body)}2&${Letter(sheet, SubmissionField.Attachment)}2=\"\""
        : $"${Letter(sheet, field)}2=\"\"";

    private static string Letter(IXLWorksheet sheet, SubmissionField field) => sheet.Column(EntryColumn.Place(field)).ColumnLetter();
}
