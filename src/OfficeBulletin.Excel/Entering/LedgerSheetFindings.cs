using System.Globalization;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Why nothing can be entered in a ledger as it is: rules H02–H04.</summary>
internal sealed class LedgerSheetFindings(string file, WorkbookSheet sheet)
{
    public Finding Total(SheetRow row) =>
        Fault("H02", "ledger.total-row", First(row), Shown(row), string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行是合计或公式，新的条目不能接在它后面，没有登记；合计由报表来做，请删去这一行。"));

    public Finding TableTotal(MergedRange table) =>
        Fault("H02", "ledger.total-row", new CellAddress(table.Last.Row, table.First.Column), null, "表格开了“汇总行”，新的条目不能接在它后面，没有登记；请在“表设计”里去掉“汇总行”。");

    public Finding LineBelow(SheetRow row) =>
        Fault("H03", "ledger.line-below", First(row), Shown(row), string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行在条目下面，却没有日期和标题，新的条目不能接在它后面，没有登记；请补成条目，或移到别的工作表。"));

    public Finding Merged(MergedRange merge) =>
        Fault("H04", "ledger.merged-rows", merge.First, merge.ToString(), "条目里有合并的单元格，分不清各行写了什么，没有登记；请取消合并，每行写全。");

    private Finding Fault(string rule, string name, CellAddress? cell, string? quote, string message) =>
        new(rule, name, FindingLevel.Error, new Place { Part = "workbook", File = file, Sheet = sheet.Name, Cell = cell?.ToString() }, message, quote);

    private static CellAddress? First(SheetRow row) => row.Cells.Count == 0 ? null : row.Cells[0].Address;

    private static string? Shown(SheetRow row) => row.Cells.Select(cell => cell.Text).FirstOrDefault(text => text.Length > 0);
}
