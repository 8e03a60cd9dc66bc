using ClosedXML.Excel;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Form;

/// <summary>The sheet 说明: what a contributor has to know, and every column with an example.</summary>
internal static class InstructionSheet
{
    private static readonly double[] Widths = [16, 8, 58, 34];

    public static void Fill(IXLWorksheet sheet)
    {
        for (var place = 1; place <= Widths.Length; place++)
            sheet.Column(place).Width = Widths[place - 1];
        sheet.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        var row = Heading(sheet, 1, InstructionText.Title, size: 16);
        row = Office(sheet, row);
        row = Section(sheet, row, "一、怎么填", InstructionText.Filling);
        row = Section(sheet, row, "二、退回的表怎么改", InstructionText.Mending);
        // A page that the program fits would not keep the break; at this scale the columns fit also where the default font is a wider one.
        sheet.PageSetup.AdjustTo(90);
        sheet.PageSetup.AddHorizontalPageBreak(row - 1);
        row = Heading(sheet, row, "三、每一列写什么", size: 12);
        Columns(sheet, row);
        Look.Page(sheet, InstructionText.Title);
        sheet.Protect().AllowElement(XLSheetProtectionElements.FormatCells | XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows);
    }

    private static int Heading(IXLWorksheet sheet, int row, string text, double size)
    {
        var cell = sheet.Cell(row, 1);
        cell.Value = text;
        cell.Style.Font.FontName = Look.HeadingFont;
        cell.Style.Font.FontSize = size;
        sheet.Row(row).Height = size * 1.8;
        return row + 1;
    }

    /// <summary>Lines that the office fills in before it gives the workbook away; the cells beside them are open.</summary>
    private static int Office(IXLWorksheet sheet, int row)
    {
        foreach (var label in InstructionText.OfficeLines)
        {
            sheet.Cell(row, 1).Value = label;
            var open = sheet.Range(row, 2, row, Widths.Length).Merge();
            open.Style.Protection.Locked = false;
            open.Style.NumberFormat.Format = "@";
            open.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            open.Style.Border.BottomBorder = XLBorderStyleValues.Thin;
            open.Style.Border.BottomBorderColor = XLColor.Gray;
            sheet.Row(row).Height = Look.LineHeight + 4;
            row++;
        }
        return row;
    }

    private static int Section(IXLWorksheet sheet, int row, string heading, IReadOnlyList<string> texts)
    {
        row = Heading(sheet, row, heading, size: 12);
        for (var number = 1; number <= texts.Count; number++, row++)
        {
            var text = $"{number}. {texts[number - 1]}";
            sheet.Cell(row, 1).Value = text;
            sheet.Range(row, 1, row, Widths.Length).Merge().Style.Alignment.WrapText = true;
            sheet.Row(row).Height = (Look.Lines(text, Widths.Sum()) * Look.LineHeight) + 3;
        }
        return row;
    }

    private static void Columns(IXLWorksheet sheet, int row)
    {
        string[] headings = ["列", "必填", "写什么", "例子（一篇稿件）"];
        for (var place = 1; place <= headings.Length; place++)
        {
            sheet.Cell(row, place).Value = headings[place - 1];
            Look.Heading(sheet.Cell(row, place).Style);
        }
        sheet.Row(row++).Height = Look.LineHeight + 5;
        foreach (var (column, meaning) in EntryColumn.All.Zip(SubmissionForm.Columns))
        {
            string[] texts = [meaning.Heading, Needed(meaning), column.Hint, column.Example];
            for (var place = 1; place <= texts.Length; place++)
                Cell(sheet.Cell(row, place), texts[place - 1], centred: place <= 2);
            sheet.Row(row).Height = (texts.Zip(Widths).Max(pair => Look.Lines(pair.First, pair.Second)) * Look.LineHeight) + 3;
            row++;
        }
    }

    private static void Cell(IXLCell cell, string text, bool centred)
    {
        cell.Style.NumberFormat.Format = "@";
        cell.SetDataType(XLDataType.Text);
        cell.Value = text;
        cell.Style.Alignment.WrapText = true;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        cell.Style.Alignment.Horizontal = centred ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left;
        Look.Frame(cell.Style);
    }

    private static string Needed(SubmissionColumn column) =>
        column.Field is SubmissionField.Body or SubmissionField.Attachment ? "二选一" : column.Required ? "必填" : "";
}
