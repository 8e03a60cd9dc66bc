using OfficeBulletin.Adoptions;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Entering;
using OfficeBulletin.Gate;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>The sheet 台账 of a ledger workbook, opened for entering items: what stands in it, faulty rows among it, and where new things go.</summary>
public sealed class LedgerSheet
{
    internal LedgerSheet(Workbook workbook, WorkbookSheet sheet, LedgerColumns columns, StandingLedger standing, IReadOnlyList<LedgerTable> tables) =>
        (Workbook, Sheet, Columns, Standing, Tables) = (workbook, sheet, columns, standing, tables);

    public StandingLedger Standing { get; }

    /// <summary>Names of channels that have a column, in its order.</summary>
    public IReadOnlyList<string> Channels => Columns.Channels;

    internal Workbook Workbook { get; }

    internal WorkbookSheet Sheet { get; }

    internal LedgerColumns Columns { get; }

    internal IReadOnlyList<LedgerTable> Tables { get; }

    /// <summary>Last cell of 日期 that is a real date; null when there is none.</summary>
    internal CellAddress? DatedCell { get; init; }

    /// <summary>Columns in which any row has something.</summary>
    internal IReadOnlySet<int> UsedColumns { get; init; } = new HashSet<int>();

    /// <summary>
    /// Refused, all faults at once, where rows cannot be put behind the last one: below it stands a row of totals or another line, cells are merged, or the sheet cannot be read to its end.
    /// </summary>
    /// <param name="units">The register; null when there is none.</param>
    public static Outcome<LedgerSheet> Open(GatedPackage package, Workbook workbook, UnitRegister? units)
    {
        var findings = new LedgerSheetFindings(workbook.File);
        if (workbook.Sheet(LedgerForm.ItemsSheet) is not { } sheet)
            return Outcome.Refusal<LedgerSheet>(findings.NoHeader());
        return new LedgerSheetReading(package, workbook, sheet, units, findings).Read();
    }
}
