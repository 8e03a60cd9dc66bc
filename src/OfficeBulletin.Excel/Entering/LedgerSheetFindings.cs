using System.Globalization;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Why nothing can be entered in a ledger as it is: rules H01–H04.</summary>
internal sealed class LedgerSheetFindings(string file)
{
    public Finding NoHeader() =>
        Fault("H01", "ledger.no-header", LedgerForm.ItemsSheet, null, null, $"没有工作表“{LedgerForm.ItemsSheet}”，或它的前 {LedgerColumns.LastRow} 行里没有“{LedgerForm.Date}”“{LedgerForm.Units}”“{LedgerForm.Title}”三个表头，没有登记；请补上，或用新模板。");

    public Finding Total(WorkbookSheet sheet, SheetRow row) =>
        Fault("H02", "ledger.total-row", sheet.Name, First(row), Shown(row), string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行是合计或公式，新的条目不能接在它后面，没有登记；合计由报表来做，请删去这一行。"));

    public Finding TableTotal(WorkbookSheet sheet, MergedRange table) =>
        Fault("H02", "ledger.total-row", sheet.Name, new CellAddress(table.Last.Row, table.First.Column), null, "表格开了“汇总行”，新的条目不能接在它后面，没有登记；请在“表设计”里去掉“汇总行”。");

    public Finding LineBelow(WorkbookSheet sheet, SheetRow row) =>
        Fault("H03", "ledger.line-below", sheet.Name, First(row), Shown(row), string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行在条目下面，却没有日期和标题，新的条目不能接在它后面，没有登记；请补成条目，或移到别的工作表。"));

    public Finding Merged(WorkbookSheet sheet, MergedRange merge) =>
        Fault("H04", "ledger.merged-rows", sheet.Name, merge.First, merge.ToString(), "条目里有合并的单元格，分不清各行写了什么，没有登记；请取消合并，每行写全。");

    private Finding Fault(string rule, string name, string sheet, CellAddress? cell, string? quote, string message) =>
        new(rule, name, FindingLevel.Error, new Place { Part = "workbook", File = file, Sheet = sheet, Cell = cell?.ToString() }, message, quote);

    private static CellAddress? First(SheetRow row) => row.Cells.Count == 0 ? null : row.Cells[0].Address;

    private static string? Shown(SheetRow row) => row.Cells.Select(cell => cell.Text).FirstOrDefault(text => text.Length > 0);
}
