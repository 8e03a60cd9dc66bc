using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Entering;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>The sheet 台账 of a ledger workbook, opened for entering items: what stands in it, faulty rows among it, and where new things go.</summary>
public sealed class LedgerSheet
{
    internal LedgerSheet(Workbook workbook, WorkbookSheet sheet, LedgerPlaces places, StandingLedger standing, IReadOnlyList<LedgerTable> tables) =>
        (Workbook, Sheet, Places, Standing, Tables) = (workbook, sheet, places, standing, tables);

    public StandingLedger Standing { get; }

    internal Workbook Workbook { get; }

    internal WorkbookSheet Sheet { get; }

    internal LedgerPlaces Places { get; }

    internal IReadOnlyList<LedgerTable> Tables { get; }

    /// <summary>True when Excel would let nobody type into locked cells (工作表保护).</summary>
    public bool IsProtected { get; init; }

    /// <summary>Last cell of 日期 that is a real date; null when there is none.</summary>
    internal CellAddress? DatedCell { get; init; }

    /// <summary>Last column of the header row that has a heading.</summary>
    internal int LastHeading { get; init; }

    /// <summary>Columns in which any row has something.</summary>
    internal IReadOnlySet<int> UsedColumns { get; init; } = new HashSet<int>();

    /// <summary>
    /// Refused, all faults at once, where rows cannot be put behind the last one: below it stands a row of totals or another line, cells are merged, or the sheet cannot be read to its end.
    /// </summary>
    /// <param name="workbook">The package, opened.</param>
    /// <param name="reader">The same workbook as a ledger.</param>
    public static Outcome<LedgerSheet> Open(GatedPackage package, Workbook workbook, LedgerReader reader) => new LedgerSheetReading(package, workbook, reader).Read();
}
