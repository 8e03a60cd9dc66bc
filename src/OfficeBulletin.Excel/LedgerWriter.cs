using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Entering;
using OfficeBulletin.Excel.Marking;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>Writes entries into a ledger workbook in place: cells of 台账 and the ranges that reach over them. Every other part keeps its bytes.</summary>
public static class LedgerWriter
{
    /// <param name="bytes">The workbook.</param>
    /// <param name="package">The same, through the gate.</param>
    /// <param name="ledger">Its sheet, opened.</param>
    public static void Write(ReadOnlyMemory<byte> bytes, GatedPackage package, LedgerSheet ledger, IReadOnlyList<LedgerCell> cells, Stream output)
    {
        var changes = new PackageChanges(bytes);
        var columns = NewColumns.For(ledger, cells);
        var styles = new DateStyles(package, changes, ledger.Workbook);
        changes.Change(ledger.Sheet.Part, part => new SheetSplicing(part, ledger, columns, styles).Apply(cells));
        new LedgerRanges(changes, package, ledger, columns).Extend(cells.Max(cell => cell.Row));
        changes.Write(output);
    }
}
