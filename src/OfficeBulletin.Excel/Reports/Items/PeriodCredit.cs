using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>What of an item counts in the period, and for which units; by the rules of the tally, used again for item after item.</summary>
internal sealed class PeriodCredit
{
    private readonly Period period;
    private readonly UnitRows rows;
    private readonly ItemCredit credit;
    private readonly List<int> credited = [];

    public PeriodCredit(LedgerBook book, Period period)
    {
        this.period = period;
        rows = new UnitRows(book.Units);
        credit = new ItemCredit(book.Units, book.Policy.Joint, rows);
    }

    /// <summary>Numbered as <see cref="Credited"/> numbers them, in the official order; without a register as their first item came.</summary>
    public IReadOnlyList<Unit> Units => rows.Units;

    /// <summary>True when the item was sent in the period, or something became of it there.</summary>
    public bool Counts { get; private set; }

    /// <summary>Numbers of the units for which something of the item counts, none twice.</summary>
    public IReadOnlyList<int> Credited => credited;

    public void Turn(LedgerItem item)
    {
        credit.Turn(item.Units);
        credited.Clear();
        Counts = false;
        In(item.Month);
        if (!item.Sent)
            return;
        foreach (var use in item.Uses)
        {
            if (use.Forwarded is { } forwarded)
                In(forwarded.CountedIn(item.Date));
            if (use.Adopted is { } adopted)
                In(adopted.CountedIn(item.Date));
        }
    }

    /// <summary>What counts in a month counts for the unit by one part in so many; 0 when it does not.</summary>
    public int Parts(int unit, Month month)
    {
        if (!period.Contains(month))
            return 0;
        credit.In(month);
        return credit.Rows.Contains(unit) ? credit.Parts : 0;
    }

    private void In(Month month)
    {
        if (!period.Contains(month))
            return;
        Counts = true;
        credit.In(month);
        foreach (var unit in credit.Rows)
        {
            if (!credited.Contains(unit))
                credited.Add(unit);
        }
    }
}
