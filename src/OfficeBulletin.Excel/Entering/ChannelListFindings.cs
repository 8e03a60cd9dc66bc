using System.Globalization;
using OfficeBulletin.Excel.Ledgers;

namespace OfficeBulletin.Excel.Entering;

/// <summary>What cannot be used of a channel's list: rules H01, H17 and H18.</summary>
internal static class ChannelListFindings
{
    public static Finding NoHeader(IWorkbook workbook) =>
        new("H17", "ledger.list-no-header", FindingLevel.Error, Place.InFile(workbook.File), $"“{workbook.File}”的前 {LedgerHeaderRow.Last} 行里没有“标题”这个表头，没有登记；请给出有标题一列的清单。", workbook.File);

    public static Finding NoTitle(string file, string sheet, SheetRow row) =>
        new("H18", "ledger.list-row-unused", FindingLevel.Warning, At(file, sheet, row.Cells[0].Address), string.Create(CultureInfo.InvariantCulture, $"第 {row.Number} 行没有标题，没有用；请补上标题，或删去这一行。"), row.Cells[0].Text);

    public static Finding NoDay(string file, string sheet, SheetCell cell) =>
        new("H18", "ledger.list-row-unused", FindingLevel.Warning, At(file, sheet, cell.Address), "看不懂这个日期，没有记日期；请写成 2023-05-04。", cell.Text);

    public static Finding Heading(string file, string sheet, SheetCell cell) =>
        new("H01", "ledger.list-heading", FindingLevel.Info, At(file, sheet, cell.Address), $"不认识“{cell.Text}”一栏，没有读。", cell.Text);

    /// <param name="no">True when the cell says no, false when it says nothing that is understood.</param>
    public static Finding NotUsed(string file, string sheet, CellAddress cell, string written, string title, bool no) => no
        ? new("H18", "ledger.list-row-unused", FindingLevel.Info, At(file, sheet, cell), $"“{title}”{(written.Length == 0 ? "这一栏空着" : $"写的是“{written}”")}，没有登记。", written.Length == 0 ? null : written)
        : new("H18", "ledger.list-row-unused", FindingLevel.Warning, At(file, sheet, cell), $"看不懂“{title}”的“{written}”是用了还是没用，没有登记；请写“是”“否”、期号或日期。", written);

    private static Place At(string file, string sheet, CellAddress cell) => new() { Part = "workbook", File = file, Sheet = sheet, Cell = cell.ToString() };
}
