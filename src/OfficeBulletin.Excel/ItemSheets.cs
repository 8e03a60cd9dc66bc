using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>
/// The long sheets of a report, packed as the items come: the ledger of the period (台账) and one sheet for each unit. Holds packed bytes only, never the items.
/// </summary>
/// <param name="period">Items that neither were sent in it nor have a mark that counts in it are left out.</param>
public sealed class ItemSheets(LedgerBook book, Period period) : IDisposable
{
    /// <summary>The units that have a sheet, in the official order; known when all items are in.</summary>
    internal IReadOnlyList<Unit> Units { get; } = [];

    public void Add(LedgerItem item) => _ = (book, period, item);

    public void Dispose()
    {
    }
}
