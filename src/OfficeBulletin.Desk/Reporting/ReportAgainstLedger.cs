using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The tables of a report workbook against the ledger (台账) that stands in it, by the units of the workbook or of what stands beside it.</summary>
internal static class ReportAgainstLedger
{
    /// <summary>Empty when the workbook has no ledger that can be read, or a table does not say its period.</summary>
    public static IEnumerable<Finding> Check(IWorkbook workbook, IReadOnlyList<PrintedTable> tables, string path)
    {
        var periods = tables.Select(table => NoticeChecks.PeriodOf("", new Notice([], [table.Table]))).ToList();
        if (periods.TrueForAll(period => period is null) || !workbook.Sheets.Any(sheet => sheet.Name == LedgerForm.ItemsSheet) || LedgerReader.Open(workbook, Units(path)).Value is not { } ledger)
            return [];
        var tallies = new TallyBook(ledger.Book);
        foreach (var item in ledger.Items([]))
            tallies.Add(item);
        return tables.Zip(periods).Where(pair => pair.Second is not null).SelectMany(pair => Check(workbook.File, pair.First, tallies.Of(pair.Second!), ledger.Book));
    }

    private static IEnumerable<Finding> Check(string file, PrintedTable table, Tally tally, LedgerBook book)
    {
        foreach (var cell in NoticeChecks.Differences(table.Table, tally, book).Where(cell => cell.Row < table.Rows.Count))
        {
            var address = new CellAddress(table.Rows[cell.Row], table.Columns[cell.Column]);
            yield return new Finding("H94", "report.ledger-differs", FindingLevel.Error, CheckReport.At(file, table.Sheet, address), $"“{table.Table.Rows[cell.Row][0]}”的“{table.Table.Header[cell.Column]}”是 {cell.Printed ?? "0"}，本工作簿的台账统计是 {CheckReport.Text(cell.Counted)}；请核对，改成一致。", cell.Printed, CheckReport.Text(cell.Counted), "practice");
        }
    }

    /// <summary>The register beside the report, else the ledger beside it, which has a sheet 单位; null when there is neither.</summary>
    private static IWorkbook? Units(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var name in new[] { RegisterFile.Name, OpenedLedger.Name })
        {
            var file = new FolderFile(name, Path.Combine(folder, name));
            if (File.Exists(file.Path) && FileBytes.Read(file).Then(bytes => WorkbookFile.Open(bytes.Memory, name)).Value is { } found)
                return found;
        }
        return null;
    }
}
