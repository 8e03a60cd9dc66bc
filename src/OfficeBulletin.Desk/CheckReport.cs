using System.Globalization;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk;

/// <summary>检查报表: a report workbook that people worked on. H92: totals that are no formulas any more; H93: totals that are not the sum of their column; H94: counts that are not those of the ledger in it; H100: what could not be compared with it; H101: ranks that do not follow.</summary>
public static class CheckReport
{
    /// <summary>The tables that were found, with everything that is wrong; refused for what is no workbook, and for one without a table of counts.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<IReadOnlyList<PrintedTable>> Run(string path)
    {
        var file = new FolderFile(Path.GetFileName(path), Path.GetFullPath(path));
        return FileBytes.Read(file).Then(bytes => WorkbookFile.Open(bytes.Memory, file.Name)).Then(workbook => Check(workbook, path));
    }

    private static Outcome<IReadOnlyList<PrintedTable>> Check(IWorkbook workbook, string path)
    {
        var findings = new List<Finding>();
        var tables = PrintedTables.Find(workbook, findings);
        if (tables.Count == 0)
            return Outcome.Refusal<IReadOnlyList<PrintedTable>>([.. findings, new Finding("H95", "report.no-tables", FindingLevel.Error, Place.InFile(workbook.File), "这个工作簿里没有带合计的统计表；请给出由 report 写出的报表，收稿表请用 ingest 检查。", Source: "practice")]);
        var rankings = PrintedRanks.Find(workbook);
        return Outcome.Of(tables, [.. findings, .. tables.SelectMany(table => Totals(table, workbook.File)), .. ReportRanks.Check(rankings, workbook.File), .. ReportAgainstLedger.Check(workbook, tables, rankings, path)]);
    }

    private static IEnumerable<Finding> Totals(PrintedTable table, string file)
    {
        // Of a period without units there is nothing to add up: 0 is all that stands there.
        var typed = table.Totals.Where(total => !total.Formula && (total.Value != 0 || total.Sum != 0)).ToList();
        if (typed.Count > 0)
            yield return new Finding("H92", "report.total-typed", FindingLevel.Warning, At(file, table.Sheet, typed[0].Cell), $"合计 {string.Join('、', typed.Select(total => total.Cell))} 是直接填的数，不是公式，上面的数改了它不会跟着变；请改回求和公式（=SUM(…)），或重新生成报表。", Text(typed[0].Value), Source: "practice");
        foreach (var wrong in table.Totals.Where(total => total.Value != total.Sum))
            yield return new Finding("H93", "report.total-differs", FindingLevel.Error, At(file, table.Sheet, wrong.Cell), $"“{wrong.Heading}”一列各行相加是 {Text(wrong.Sum)}，合计是 {Text(wrong.Value)}；请核对后改正。", Text(wrong.Value), Text(wrong.Sum), "practice");
    }

    internal static Place At(string file, string sheet, CellAddress cell) => new() { Part = "workbook", File = file, Sheet = sheet, Cell = cell.ToString() };

    internal static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
