using System.Globalization;
using OfficeBulletin.Reporting;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Reports;

/// <summary>评分卡: a summary of all cards, then card by card, each indicator month by month with its sum.</summary>
internal sealed class CardSheet
{
    private const int HeaderRow = 2;
    private const int Manner = 2;
    private const int Weight = 3;
    private const int Cap = 4;
    private const int FirstMonth = 5;
    private const double Narrowest = 24;
    private const double Widest = 44;
    private const double RowHeight = 18;

    private readonly ReportSheet sheet;
    private readonly Report report;
    private readonly int lastMonth;
    private readonly int total;

    private CardSheet(ReportSheet sheet, Report report)
    {
        (this.sheet, this.report) = (sheet, report);
        lastMonth = FirstMonth + report.Period.Length - 1;
        total = lastMonth + 1;
    }

    public static void Fill(ReportSheet sheet, Report report) => new CardSheet(sheet, report).Fill();

    private void Fill()
    {
        Header();
        var row = HeaderRow + 1;
        foreach (var cards in report.Cards.GroupBy(card => card.Person))
            row += cards.Count() + 1;
        var summary = HeaderRow + 1;
        foreach (var cards in report.Cards.GroupBy(card => card.Person))
        {
            Band(summary++, cards.Key ? "个人得分汇总" : "单位得分汇总");
            foreach (var card in cards)
            {
                var sums = Card(card, row);
                Summary(card, summary++, sums);
                row = sums + 1;
            }
        }
    }

    private void Header()
    {
        var indicator = report.Cards.SelectMany(card => card.Lines).Select(line => SheetText.Width(line.Indicator, ReportLooks.Size)).Prepend(Narrowest).Max();
        double[] widths = [Math.Min(indicator, Widest), 7, 7, 7, .. Enumerable.Repeat(report.Period.Length > 12 ? 6 : 7.5, report.Period.Length), 9];
        sheet.Widths(widths);
        sheet.Across(1, 1, total, $"{report.Period.Text}{report.Cards[0].Name}", ReportLook.Title);
        sheet.Height(1, 34);
        sheet.Headings(HeaderRow, ["指标", "方式", "权重", "上限"]);
        var years = report.Period.First.Year != report.Period.Last.Year;
        foreach (var (index, month) in report.Period.Months.Index())
            sheet.Text(HeaderRow, FirstMonth + index, string.Create(CultureInfo.InvariantCulture, $"{(years ? $"{month.Year}\n" : "")}{month.Number}月"), ReportLook.Header);
        sheet.Text(HeaderRow, total, "得分", ReportLook.Header);
        sheet.Height(HeaderRow, years ? 36 : 22);
        sheet.Freeze(HeaderRow, columns: 1);
        ReportPage.Set(sheet.Page, widths.Sum(), HeaderRow, HeaderRow);
    }

    private void Band(int row, string text)
    {
        sheet.Across(row, 1, total, text, ReportLook.Band);
        sheet.Height(row, 22);
    }

    /// <summary>A line of the summary, live from the card's last row.</summary>
    private void Summary(ScoreCard card, int row, int sums)
    {
        sheet.Across(row, 1, Cap, card.Holder, ReportLook.Text);
        for (var index = 0; index < report.Period.Length; index++)
        {
            var value = MonthSum(card, index);
            sheet.Formula(row, FirstMonth + index, ReportSheet.At(sums, FirstMonth + index), value, ReportLooks.Of(value));
        }
        sheet.Formula(row, total, ReportSheet.At(sums, total), card.Total, ReportLooks.OfTotal(card.Total));
        sheet.Height(row, RowHeight);
    }

    /// <summary>Writes a card; the value is the row of its sums, the last one.</summary>
    private int Card(ScoreCard card, int row)
    {
        Band(row++, card.Person ? $"{card.Holder}（个人）" : card.Holder);
        var first = row;
        foreach (var line in card.Lines)
            Line(line, row++);
        sheet.Across(row, 1, Cap, "合计（月份按权重）", ReportLook.TotalText);
        var weights = string.Create(CultureInfo.InvariantCulture, $"$C${first}:$C${row - 1}");
        for (var column = FirstMonth; column <= total; column++)
        {
            var cells = ReportSheet.Range(first, column, row - 1, column);
            var value = column == total ? card.Total : MonthSum(card, column - FirstMonth);
            if (card.Lines.Count == 0)
                sheet.Number(row, column, 0, ReportLook.TotalNumber);
            else
                sheet.Formula(row, column, column == total ? $"SUM({cells})" : $"SUMPRODUCT({weights},{cells})", value, ReportLooks.OfTotal(value));
        }
        sheet.Height(row, RowHeight + 2);
        return row;
    }

    private void Line(CardLine line, int row)
    {
        sheet.Text(row, 1, line.Indicator, ReportLook.Text);
        sheet.Text(row, Manner, $"{(line.Assessed ? "评定" : "计数")}{Summed(line.How)}", ReportLook.Centred);
        sheet.Number(row, Weight, line.Weight, ReportLooks.Of(line.Weight));
        if (line.Cap is { } cap)
            sheet.Number(row, Cap, cap, ReportLooks.Of(cap));
        else
            sheet.Blank(row, Cap, ReportLook.Number);
        for (var index = 0; index < report.Period.Length; index++)
        {
            if (line.Months[index] is { } points)
                sheet.Number(row, FirstMonth + index, points, ReportLooks.Of(points));
            else
                sheet.Blank(row, FirstMonth + index, ReportLook.Number);
        }
        if (CardFormula.Of(line, ReportSheet.Range(row, FirstMonth, row, lastMonth), ReportSheet.At(row, Weight), ReportSheet.At(row, Cap)) is { } formula)
            sheet.Formula(row, total, formula, line.Total, ReportLooks.Of(line.Total));
        else
            sheet.Number(row, total, line.Total, ReportLooks.Of(line.Total));
        sheet.Height(row, Math.Max(line.How == CardTotal.Sum ? RowHeight : RowHeight * 2, ReportSheet.Height(line.Indicator, sheet.WidthOf(1), ReportLook.Text)));
    }

    private static string Summed(CardTotal how) => how switch { CardTotal.Average => "\n平均", CardTotal.Rate => "\n按全期", _ => "" };

    private static decimal MonthSum(ScoreCard card, int month) => card.Lines.Sum(line => (line.Months[month] ?? 0) * line.Weight);
}
