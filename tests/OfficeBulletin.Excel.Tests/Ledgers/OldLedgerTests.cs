using static OfficeBulletin.Excel.Tests.Formats.OldWorkbook;
using static OfficeBulletin.Excel.Tests.Ledgers.SmallLedger;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>Ledgers that are still kept in the old format read like the others.</summary>
public sealed class OldLedgerTests
{
    [Fact]
    public void An_xls_reads_like_the_workbook()
    {
        string[][] rows = [Header, ["2023-03-05", "万州", "宣讲", "动态", "周明", "是", "2023年第3期", "×"], ["不详", "涪陵", "读书会", "", "", "", "待定", ""]];
        var cells = rows.SelectMany((row, number) => row.Select((text, column) => (text, number, column))).Where(cell => cell.text.Length > 0).Select(cell => Label(cell.number, cell.column, cell.text)).ToArray();
        var old = Read(WorkbookFile.Open(new Formats.OldWorkbook().Sheet("台账", cells).File(), "ledger.xls").Value!);
        var read = Read(Sheet("台账", rows));
        Assert.Equal("E95@A3 E97@G3", old.Said);
        Assert.Equal(read.Said, old.Said);
        Assert.Equal(read.Print(), old.Print());
    }
}
