using ClosedXML.Excel;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Form;
using OfficeBulletin.Excel.Reports.Charts;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Puts the formatted sheets together, with empty ones in the place of those that are streamed.</summary>
internal sealed class ReportBook
{
    // Where the report says no day: not the day it is written, the same report writes the same bytes.
    private static readonly DateTime Written = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly XLWorkbook workbook;
    private readonly Report report;
    private readonly LedgerBook book;
    private readonly SheetNames names = new();
    private readonly Dictionary<string, ReportSheet> sheets = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Holds)> contents = [];
    private readonly List<EmptySheet> empty = [];
    private readonly List<ReportSheet> tables = [];
    private readonly ReportLooks looks;

    private ReportBook(XLWorkbook workbook, Report report, LedgerBook book)
    {
        (this.workbook, this.report, this.book) = (workbook, report, book);
        workbook.Style.Font.FontName = Look.Font;
        workbook.Style.Font.FontSize = ReportLooks.Size;
        workbook.Properties.Title = SheetText.Of(report.Title);
        workbook.Properties.Created = report.Made?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? Written;
        workbook.Properties.Modified = workbook.Properties.Created;
        // The ledger's name is the longest kept: its sheet holds the looks until it is filled.
        looks = new ReportLooks(workbook.AddWorksheet(LedgerForm.ItemsSheet));
    }

    /// <param name="units">Units that have a sheet of their own.</param>
    public static ReportSeam Write(Report report, LedgerBook book, IReadOnlyList<Unit> units)
    {
        using var written = new XLWorkbook(XLEventTracking.Disabled);
        return new ReportBook(written, report, book).Write(units);
    }

    private ReportSeam Write(IReadOnlyList<Unit> units)
    {
        foreach (var kept in (string[])["封面", "排名与计分", "计分明细", "渠道", "任务", "约稿与批示", "逐月", "图表", "评分卡", "核对", LedgerForm.ItemsSheet])
            names.Of(kept);
        var cover = Add("封面");
        Tables();
        var ranking = Add("排名与计分", $"采用排名、采用率、与上期比较{(report.Scores is null ? "" : "、得分")}");
        var points = report.Scores is { } scores ? PointSheet.Fill(Add("计分明细", "计分排名和每个单位得分的来源"), scores, report.Tally) : null;
        RankingSheet.Fill(ranking, report, points);
        if (report.Tally is { Channels.Count: > 0, Units.Count: > 0 })
            ChannelSheet.Fill(Add("渠道", "向各渠道转报和被采用的数量"), report.Tally, book);
        if (QuotaResult.Of(report.Tally, report.Months) is { Count: > 0 } quotas)
            QuotaSheet.Fill(Add("任务", "各单位报送任务和完成情况"), report.Tally, quotas);
        if (CommissionSheet.Needed(report.Tally))
            CommissionSheet.Fill(Add("约稿与批示", "各单位约稿完成情况和领导批示"), report.Tally);
        var charts = MonthSheet.Fill(Add("逐月", "各单位每月报送、采用数量"), report);
        var chartSheet = Empty("图表", $"{report.Period.Text}报送、采用图", unit: null);
        contents.Add((chartSheet.Name, "各单位报送、采用情况和逐月走势图"));
        if (report.Cards.Count > 0)
            CardSheet.Fill(Add("评分卡", "各项指标逐月得分和汇总"), report);
        CheckSheet.Fill(Add("核对", report.Findings.Count == 0 ? CheckSheet.Nothing : $"读取台账、核对各表时发现的问题，共 {report.Findings.Count} 项"), report.Findings);
        foreach (var unit in units)
            Empty(names.Of(unit.ShortName ?? unit.Name), $"{unit.Name}{report.Period.Text}报送稿件及采用情况", unit);
        Empty(LedgerForm.ItemsSheet, $"{report.Period.Text}信息报送台账", unit: null);
        contents.Add((LedgerForm.ItemsSheet, "本期全部稿件逐条列出"));
        CoverSheet.Fill(cover, report, contents, [.. empty.Where(sheet => sheet.Unit is not null).Select(sheet => sheet.Name)]);
        return Seam(ChannelChart.Of(report, tables) is { } channels ? [.. charts, channels] : charts);
    }

    private void Tables()
    {
        for (var index = 0; index < report.Notice.Tables.Count; index++)
        {
            var (table, form) = (report.Notice.Tables[index], index < report.Forms.Count ? report.Forms[index] : null);
            var name = names.Of(form?.Kind ?? Kind(index) ?? (report.Notice.Tables.Count == 1 ? "各单位" : $"表{index + 1}"));
            tables.Add(Add(name, table.Caption));
            TableSheet.Fill(tables[^1], table, form);
        }
    }

    /// <summary>The kind of a table without a form of its own; null where the tables are not those of the tally.</summary>
    private string? Kind(int table) => report.Tally.Kinds is { } kinds && kinds.Count == report.Notice.Tables.Count ? kinds[table] : null;

    private ReportSheet Add(string name, string? holds = null)
    {
        if (holds is not null)
            contents.Add((name, holds));
        var sheet = workbook.AddWorksheet(name);
        sheet.ShowGridLines = false;
        return sheets[name] = new ReportSheet(sheet, looks);
    }

    private EmptySheet Empty(string name, string title, Unit? unit)
    {
        var ledger = unit is null && name == LedgerForm.ItemsSheet;
        var sheet = ledger ? workbook.Worksheet(name) : workbook.AddWorksheet(name);
        if (ledger)
            sheet.Position = workbook.Worksheets.Count;
        var written = sheets[name] = new ReportSheet(sheet, looks);
        var chart = unit is null && !ledger;
        if (chart)
            written.Across(1, 1, 9, title, ReportLook.Title);
        else
            written.Freeze(EmptySheet.HeaderRow);
        ReportPage.Set(written.Page, chart ? ReportPage.UprightWidth : ReportPage.LyingWidth, chart ? 0 : 1, EmptySheet.HeaderRow);
        empty.Add(new EmptySheet(name, "", sheet.Position - 1, title, unit));
        return empty[^1];
    }

    private ReportSeam Seam(IReadOnlyList<ReportChart> charts)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var package = ReportPackage.Save(workbook, sheets.ToDictionary(sheet => sheet.Key, sheet => sheet.Value.Values, StringComparer.Ordinal), parts);
        var placed = empty.ConvertAll(sheet => sheet with { Part = parts[sheet.Name], Position = workbook.Worksheet(sheet.Name).Position - 1 });
        var styles = ReportPackage.Styles(package, parts[LedgerForm.ItemsSheet]);
        return new ReportSeam(package, placed[0], [.. placed.Where(sheet => sheet.Unit is not null)], placed[^1], Styles(look => styles[(int)look]), charts);
    }

    private static ReportStyles Styles(Func<ReportLook, int> of) => new(
        of(ReportLook.Title), of(ReportLook.Line), of(ReportLook.Header), of(ReportLook.Text), of(ReportLook.Centred), of(ReportLook.Date), of(ReportLook.Number), of(ReportLook.TotalNumber), of(ReportLook.Link));
}
