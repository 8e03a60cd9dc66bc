using System.Globalization;
using OfficeBulletin.Excel.Ledgers;

namespace OfficeBulletin.Excel.Entering;

/// <summary>What cannot be used of a channel's list: rules H17 and H18.</summary>
internal static class ChannelListFindings
{
    public static Finding NoHeader(IWorkbook workbook) =>
        new("H17", "ledger.list-no-header", FindingLevel.Error, Place.InFile(workbook.File), $"“{workbook.File}”的前 {LedgerHeaderRow.Last} 行里没有“标题”这个表头，没有登记；请给出有标题一列的清单。", workbook.File);

    public static Finding NoTitle(string file, string sheet, SheetRow row) =>
        new("H18", "ledger.list-row-unused", FindingLevel.Warning, At(file, sheet, row.Cells[0].Address), string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行没有标题，没有用；请补上标题，或删去这一行。"), row.Cells[0].Text);

    public static Finding NoDay(string file, string sheet, SheetCell cell) =>
        new("H18", "ledger.list-row-unused", FindingLevel.Warning, At(file, sheet, cell.Address), "看不懂这个日期，没有记日期；请写成 2023-05-04。", cell.Text);

    private static Place At(string file, string sheet, CellAddress cell) => new() { Part = "workbook", File = file, Sheet = sheet, Cell = cell.ToString() };
}
