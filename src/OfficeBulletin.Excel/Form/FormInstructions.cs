using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Form;

/// <summary>The sheet 说明: a title, sections of numbered sentences, and every column of a sheet with its hint.</summary>
internal static class FormInstructions
{
    private static readonly double[] Widths = [18, 90];

    public static void Fill(IXLWorksheet sheet, string title, IReadOnlyList<(string Heading, IReadOnlyList<string> Sentences)> sections, IReadOnlyList<(string Sheet, IReadOnlyList<FormColumn> Columns)> described)
    {
        for (var place = 1; place <= Widths.Length; place++)
            sheet.Column(place).Width = Widths[place - 1];
        sheet.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        sheet.Style.Alignment.WrapText = true;
        var row = Heading(sheet, 1, title, size: 16);
        foreach (var (heading, sentences) in sections)
        {
            row = Heading(sheet, row, heading, size: 12);
            for (var number = 1; number <= sentences.Count; number++, row++)
                Line(sheet, row, $"{number}. {sentences[number - 1]}");
        }
        foreach (var (name, columns) in described)
        {
            row = Heading(sheet, row, $"工作表“{name}”的各列", size: 12);
            foreach (var column in columns)
            {
                sheet.Cell(row, 1).SetValue(column.Heading + (column.Required ? "（必填）" : ""));
                sheet.Cell(row, 2).SetValue(column.Hint);
                Look.Frame(sheet.Range(row, 1, row, Widths.Length).Style);
                sheet.Row(row++).Height = (Look.LineHeight * Look.Lines(column.Hint, Widths[1])) + 4;
            }
        }
        Look.Page(sheet, title);
        sheet.PageSetup.FitToPages(1, 0);
    }

    private static int Heading(IXLWorksheet sheet, int row, string text, double size)
    {
        var cell = sheet.Cell(row, 1);
        cell.SetValue(text);
        cell.Style.Font.FontName = Look.HeadingFont;
        cell.Style.Font.FontSize = size;
        cell.Style.Alignment.WrapText = false;
        sheet.Row(row).Height = size * 1.8;
        return row + 1;
    }

    private static void Line(IXLWorksheet sheet, int row, string text)
    {
        sheet.Cell(row, 1).SetValue(text);
        sheet.Range(row, 1, row, Widths.Length).Merge();
        sheet.Row(row).Height = (Look.LineHeight * Look.Lines(text, Widths.Sum())) + 2;
    }
}
