using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Proofing;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>
/// A report workbook against the ledger (台账) that stands in it. H94: counts of its tables and of its ranking; F02, F09, F10: numbers of the narrative on its cover. H100: that there
/// is no ledger to compare with, or none that can be counted as the report was.
/// </summary>
internal static class ReportAgainstLedger
{
    private const string Anew = "请用台账重新出一次报表";

    public static IEnumerable<Finding> Check(IWorkbook workbook, IReadOnlyList<PrintedTable> tables, IReadOnlyList<PrintedRanking> rankings, string path)
    {
        var dated = tables.Select(table => (Table: table, Period: NoticeChecks.PeriodOf("", new Notice([], [table.Table])))).Where(table => table.Period is not null).ToList();
        if (!workbook.Sheets.Any(sheet => sheet.Name == LedgerForm.ItemsSheet))
            return [NotCompared(workbook.File, $"没有工作表“{LedgerForm.ItemsSheet}”", Anew)];
        if (dated.Count == 0)
            return [NotCompared(workbook.File, "表题里看不出统计期", Anew)];
        // The tables of the notice come first, and they are about units.
        var notice = dated.Where(table => NoticeChecks.IsOfUnits(table.Table.Table)).Select(table => table.Table).ToList();
        return ReportLedger.Of(workbook, notice, dated[0].Period!, path) is { } ledger
            ? [.. dated.SelectMany(table => Table(workbook.File, table.Table, ledger.Tallies.Of(table.Period!), ledger.Book)), .. rankings.SelectMany(ranking => Ranking(workbook.File, ranking, ledger.Tallies.Of(dated[0].Period!))), .. Narrative(workbook, dated[0].Period!, ledger)]
            : [NotCompared(workbook.File, $"“{LedgerForm.ItemsSheet}”里有名册不认识的单位，或者单位名称、联合报送的算法和出报表时不同", "请把出报表时的名册（registers.xlsx）或台账（ledger.xlsx）放在旁边再检查一次")];
    }

    private static IEnumerable<Finding> Table(string file, PrintedTable table, Tally tally, LedgerBook book) =>
        from cell in NoticeChecks.Differences(table.Table, tally, book)
        where cell.Row < table.Rows.Count
        select Differs(file, table.Sheet, new CellAddress(table.Rows[cell.Row], table.Columns[cell.Column]), table.Table.Rows[cell.Row][0]!, table.Table.Header[cell.Column], cell.Printed, cell.Counted);

    private static IEnumerable<Finding> Ranking(string file, PrintedRanking ranking, Tally tally)
    {
        var counts = tally.Units.DistinctBy(unit => NoticeTables.RowName(unit.Unit), StringComparer.Ordinal).ToDictionary(unit => NoticeTables.RowName(unit.Unit), unit => unit.Counts, StringComparer.Ordinal);
        foreach (var unit in ranking.Units)
        {
            if (!counts.TryGetValue(unit.Unit, out var counted) || unit.Sent is not { } sent || ranking.Heading != "名次")
                continue;
            if (Number(sent) is { } submitted && Math.Abs(submitted - counted.Submitted) > 0.01m)
                yield return Differs(file, ranking.Sheet, sent.Address, unit.Unit, "报送（条）", sent.Text, counted.Submitted);
            if (Number(unit.Value) is { } used && Math.Abs(used - counted.UsedItems) > 0.01m)
                yield return Differs(file, ranking.Sheet, unit.Value.Address, unit.Unit, ranking.By, unit.Value.Text, counted.UsedItems);
        }
    }

    /// <summary>The numbers of the narrative, each told with the cell of its paragraph.</summary>
    private static IEnumerable<Finding> Narrative(IWorkbook workbook, Period period, ReportLedger ledger)
    {
        var paragraphs = PrintedNarrative.Find(workbook);
        var notice = new Notice([.. paragraphs.Select(paragraph => Paragraph.Of(paragraph.Text))], []);
        foreach (var finding in NoticeChecks.Against("", notice, ledger.Tallies.Of(period), ledger.Book))
        {
            var paragraph = paragraphs[(finding.Where.Paragraph ?? 1) - 1];
            yield return finding with { Where = CheckReport.At(workbook.File, paragraph.Sheet, paragraph.Cell) };
        }
    }

    private static decimal? Number(SheetCell cell) =>
        cell.Kind == SheetCellKind.Number && decimal.TryParse(cell.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Finding Differs(string file, string sheet, CellAddress cell, string unit, string heading, string? printed, decimal counted) =>
        new("H94", "report.ledger-differs", FindingLevel.Error, CheckReport.At(file, sheet, cell), $"“{unit}”的“{heading}”是 {printed ?? "0"}，本工作簿的台账统计是 {CheckReport.Text(counted)}；请核对，改成一致。", printed, CheckReport.Text(counted), "practice");

    private static Finding NotCompared(string file, string why, string advice) =>
        new("H100", "report.not-compared", FindingLevel.Info, Place.InFile(file), $"{why}，综述、各表和排名没有和台账核对；{advice}。", Source: "practice");
}
