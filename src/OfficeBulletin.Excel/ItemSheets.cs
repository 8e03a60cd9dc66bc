using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Reports.Items;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>
/// The long sheets of a report, packed as the items come: the ledger of the period (台账) and one sheet for each unit. Holds packed bytes only, never the items.
/// </summary>
public sealed class ItemSheets
{
    /// <summary>More sheets than that, and the report could not be read again: a workbook may have 256.</summary>
    internal const int MostUnits = 230;

    private readonly PeriodCredit credit;
    private readonly UnitColumns columns;
    private readonly ItemFindings findings = new();
    private readonly List<UnitItems?> units = [];

    /// <param name="period">Items that neither were sent in it nor have a mark that counts in it are left out.</param>
    public ItemSheets(LedgerBook book, Period period)
    {
        credit = new PeriodCredit(book, period);
        columns = new UnitColumns(book);
        Ledger = new PeriodLedger(book);
    }

    /// <summary>What could not be written as it stands in the ledger; known when all items are in.</summary>
    public IReadOnlyList<Finding> Findings => findings.All(Written.Skip(MostUnits));

    /// <summary>The units that have a sheet, in the official order; known when all items are in.</summary>
    internal IReadOnlyList<Unit> Units => [.. Sheets.Select(sheet => sheet.Unit)];

    /// <summary>One for each of <see cref="Units"/>.</summary>
    internal IReadOnlyList<UnitItems> Sheets => [.. Written.Take(MostUnits)];

    internal PeriodLedger Ledger { get; }

    private IEnumerable<UnitItems> Written => units.OfType<UnitItems>();

    public void Add(LedgerItem item)
    {
        credit.Turn(item);
        if (!credit.Counts)
            return;
        findings.Look(item);
        Ledger.Add(item);
        for (var index = 0; index < credit.Credited.Count; index++)
            Sheet(credit.Credited[index]).Add(item, credit);
    }

    private UnitItems Sheet(int unit)
    {
        while (units.Count <= unit)
            units.Add(null);
        return units[unit] ??= new UnitItems(unit, credit.Units[unit], columns);
    }
}
