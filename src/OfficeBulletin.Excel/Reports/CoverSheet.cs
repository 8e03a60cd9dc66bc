using OfficeBulletin.Issues;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel.Reports;

/// <summary>封面: what the workbook is, the narrative, and what stands where.</summary>
internal static class CoverSheet
{
    private const int Columns = 6;
    private const double ColumnWidth = 14;
    private const double Width = Columns * ColumnWidth;
    private const double TallestRow = 380;

    /// <param name="contents">The sheets with what they hold, in order.</param>
    /// <param name="units">Sheets of the units, which stand in rows of several.</param>
    public static void Fill(ReportSheet sheet, Report report, IReadOnlyList<(string Name, string Holds)> contents, IReadOnlyList<string> units)
    {
        sheet.Widths(ColumnWidth, ColumnWidth, ColumnWidth, ColumnWidth, ColumnWidth, ColumnWidth);
        sheet.Height(1, 24);
        sheet.Across(2, 1, Columns, report.Title, ReportLook.BookTitle);
        sheet.Height(2, ReportSheet.Height(report.Title, Width, ReportLook.BookTitle, 10));
        sheet.Across(3, 1, Columns, Made(report), ReportLook.CentredLine);
        sheet.Height(3, 24);
        var row = Narrative(sheet, report.Notice, 5);
        row = Contents(sheet, contents, row);
        Units(sheet, units, row);
        ReportPage.Set(sheet.Page, Width);
    }

    private static string Made(Report report) =>
        $"统计期：{report.Period.Text}{(report.Made is { } day ? $"　　制表日期：{day.Year}年{day.Month}月{day.Day}日" : "")}";

    private static int Narrative(ReportSheet sheet, Notice notice, int row)
    {
        var paragraphs = notice.Narrative.OfType<Paragraph>().Select(paragraph => paragraph.Text.Trim()).Where(text => text.Length > 0).ToList();
        if (paragraphs.Count == 0)
            return row;
        Section(sheet, row++, "综述");
        foreach (var paragraph in paragraphs)
        {
            var text = "　　" + paragraph;
            var height = ReportSheet.Height(text, Width, ReportLook.Paragraph, 8);
            // A row has an upper bound: a long paragraph stands over several.
            var rows = (int)Math.Ceiling(height / TallestRow);
            sheet.Block(row, 1, row + rows - 1, Columns, text, ReportLook.Paragraph);
            for (var part = 0; part < rows; part++)
                sheet.Height(row++, height / rows);
        }
        return row + 1;
    }

    private static int Contents(ReportSheet sheet, IReadOnlyList<(string Name, string Holds)> contents, int row)
    {
        Section(sheet, row++, "本簿内容");
        sheet.Across(row, 1, 2, "工作表", ReportLook.Header);
        sheet.Across(row, 3, Columns, "内容", ReportLook.Header);
        sheet.Height(row++, 22);
        foreach (var (name, holds) in contents)
        {
            sheet.Across(row, 1, 2, "", ReportLook.Link);
            sheet.Link(row, 1, name, name, ReportLook.Link);
            sheet.Across(row, 3, Columns, holds, ReportLook.Text);
            sheet.Height(row++, Math.Max(20, Math.Max(ReportSheet.Height(name, ColumnWidth * 2, ReportLook.Link), ReportSheet.Height(holds, ColumnWidth * (Columns - 2), ReportLook.Text))));
        }
        return row + 1;
    }

    private static void Units(ReportSheet sheet, IReadOnlyList<string> units, int row)
    {
        if (units.Count == 0)
            return;
        Section(sheet, row++, "各单位报送稿件及采用情况");
        foreach (var line in units.Chunk(Columns))
        {
            for (var column = 1; column <= Columns; column++)
            {
                if (column <= line.Length)
                    sheet.Link(row, column, line[column - 1], line[column - 1], ReportLook.Link);
                else
                    sheet.Blank(row, column, ReportLook.Text);
            }
            sheet.Height(row++, Math.Max(20, line.Max(name => ReportSheet.Height(name, ColumnWidth, ReportLook.Link))));
        }
    }

    private static void Section(ReportSheet sheet, int row, string text)
    {
        sheet.Across(row, 1, Columns, text, ReportLook.Section);
        sheet.Height(row, 28);
    }
}
