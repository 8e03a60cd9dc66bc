using System.Globalization;

namespace OfficeBulletin.Excel.Reports;

/// <summary>核对: what the cross-checks and the reading of the ledger said.</summary>
internal static class CheckSheet
{
    public const string Nothing = "没有发现问题";

    private const int HeaderRow = 3;
    private const int Columns = 4;
    private static readonly double[] Widths = [6, 7, 26, 52];

    public static void Fill(ReportSheet sheet, IReadOnlyList<Finding> findings)
    {
        sheet.Widths(Widths);
        sheet.Across(1, 1, Columns, "核对结果", ReportLook.Title);
        sheet.Height(1, 34);
        sheet.Headings(HeaderRow, ["序号", "级别", "位置", "说明"]);
        sheet.Height(HeaderRow, 22);
        for (var index = 0; index < findings.Count; index++)
            Row(sheet, HeaderRow + 1 + index, index + 1, findings[index]);
        if (findings.Count == 0)
        {
            sheet.Across(2, 1, Columns, "", ReportLook.Line);
            sheet.Across(HeaderRow + 1, 1, Columns, Nothing, ReportLook.Centred);
            sheet.Height(HeaderRow + 1, 30);
        }
        else
        {
            Counted(sheet, findings);
            sheet.Filter(HeaderRow, HeaderRow + findings.Count, Columns);
        }
        sheet.Freeze(HeaderRow);
        ReportPage.Set(sheet.Page, Widths.Sum(), HeaderRow, HeaderRow);
    }

    private static void Row(ReportSheet sheet, int row, int number, Finding finding)
    {
        var place = SheetText.Of(PlaceText.Of(finding.Where));
        var sentence = SheetText.Of(finding.Quote is { Length: > 0 } quote && quote != finding.Where.File ? $"“{quote}”：{finding.Message}" : finding.Message);
        sheet.Number(row, 1, number, ReportLook.Number);
        sheet.Text(row, 2, LevelName.Of(finding.Level), ReportLook.Centred);
        sheet.Text(row, 3, place, ReportLook.Text);
        sheet.Text(row, 4, sentence, ReportLook.Text);
        sheet.Height(row, Math.Max(19, Math.Max(ReportSheet.Height(place, Widths[2], ReportLook.Text), ReportSheet.Height(sentence, Widths[3], ReportLook.Text))));
    }

    /// <summary>One line of counts above the list.</summary>
    private static void Counted(ReportSheet sheet, IReadOnlyList<Finding> findings)
    {
        FindingLevel[] levels = [FindingLevel.Error, FindingLevel.Warning, FindingLevel.Info];
        var range = string.Create(CultureInfo.InvariantCulture, $"B{HeaderRow + 1}:B{HeaderRow + findings.Count}");
        var formula = string.Join("&\"，", levels.Select(level => $"{LevelName.Of(level)} \"&COUNTIF({range},\"{LevelName.Of(level)}\")&\" 项\""));
        var text = string.Join('，', levels.Select(level => $"{LevelName.Of(level)} {findings.Count(finding => finding.Level == level)} 项"));
        sheet.Across(2, 1, Columns, "", ReportLook.Line);
        sheet.Formula(2, 1, $"\"{formula}", text, ReportLook.Line);
        sheet.Height(2, 18);
    }
}
