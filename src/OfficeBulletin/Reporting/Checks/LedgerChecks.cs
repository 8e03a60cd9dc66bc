using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>
/// Looks through a ledger as its items come, one pass: marks that do not go together, items entered twice, a ledger of another year. Only what counts in the period is spoken of.
/// Holds a few numbers for each item, never the items.
/// </summary>
/// <param name="file">Name of the ledger as findings show it.</param>
public sealed class LedgerChecks(LedgerBook book, Period period, string file)
{
    private readonly List<MarkChecks> channels = [.. book.Channels.Select((channel, index) => new MarkChecks(channel, index, period))];
    private readonly TitleChecks titles = new(book, period);
    private readonly MonthsHeld months = new(period);

    public void Add(LedgerItem item)
    {
        months.Add(item);
        titles.Add(item);
        foreach (var channel in channels)
            channel.Add(item);
    }

    /// <summary>That the ledger holds nothing of the period, and what it holds; null when it does, or when it is empty.</summary>
    public Finding? OtherPeriod => months.OtherPeriod(Where(null));

    /// <summary>Everything found; empty for a sound ledger.</summary>
    /// <param name="tally">The tally of the period.</param>
    public IReadOnlyList<Finding> Of(Tally tally)
    {
        return OtherPeriod is { } other ? [other] : [.. channels.SelectMany(channel => channel.Findings(row => Where(row, LedgerForm.Adopted(channel.Channel)))), .. titles.Findings(row => Where(row, LedgerForm.Title)), .. AdoptedAgain.Check(tally, Where(null))];
    }

    /// <summary>The cell of a row in a column; the row where it is not known in which letters the column stands.</summary>
    private Place Where(int? row, string column = "") => LedgerPlace.Of(book, file, row, column);
}
