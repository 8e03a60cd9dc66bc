using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Tallies;

/// <summary>Counts items month by month as they come, one pass; any period is the sum of its months afterwards.</summary>
public sealed class TallyBook(LedgerBook book)
{
    private readonly List<LedgerItem> items = [];

    public void Add(LedgerItem item) => items.Add(item);

    /// <summary>The counts of a period.</summary>
    public Tally Of(Period period) => new(period, book.Channels, []);
}
