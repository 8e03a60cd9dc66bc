using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Tallies;

/// <summary>Counts items month by month as they come, one pass, and keeps none of them; any period is the sum of its months afterwards.</summary>
public sealed class TallyBook
{
    private readonly LedgerBook book;
    private readonly UnitRows rows;
    private readonly ItemCredit credit;
    private readonly CountTable byUnit;
    private readonly CountTable items;

    public TallyBook(LedgerBook book)
    {
        this.book = book;
        rows = new UnitRows(book.Units);
        credit = new ItemCredit(book.Units, book.Policy.Joint, rows);
        byUnit = new CountTable(Measure.Of(book.Channels.Count));
        items = new CountTable(Measure.Of(book.Channels.Count));
    }

    public void Add(LedgerItem item)
    {
        credit.Turn(item.Units);
        if (item.Commission is { } commission)
            Count(item.Month, Measure.Commission(commission.Outcome));
        if (!item.Sent)
            return;
        Count(item.Month, Measure.Submitted);
        if (item.Instructions.Count > 0)
            Count(item.Month, Measure.Instructions, item.Instructions.Count);
        if (Uses(item) is { } firstUse)
            Count(firstUse, Measure.Used);
    }

    /// <summary>The counts of a period.</summary>
    public Tally Of(Period period)
    {
        var counts = byUnit.Sum(period, rows.Units.Count);
        var once = items.Sum(period, 1 + rows.Kinds.Count);
        var units = rows.Units.Select((unit, row) => new UnitTally(unit, counts[row])).Where(Shown);
        return new Tally(period, book.Channels, [.. units])
        {
            Items = once[0],
            ItemsByKind = [.. rows.Kinds.Select((kind, number) => new KindItems(kind, once[1 + number]))],
        };

        bool Shown(UnitTally unit) => (book.Units is not null && unit.Unit.Exists(period)) || !unit.Counts.IsNone;
    }

    /// <summary>Counts what became of an item; says the month of its first adoption, null when nobody used it.</summary>
    private Month? Uses(LedgerItem item)
    {
        Month? first = null;
        for (var channel = 0; channel < item.Uses.Count; channel++)
        {
            var (forwarded, adopted) = (item.Uses[channel].Forwarded, item.Uses[channel].Adopted);
            if (forwarded is not null)
                Count(forwarded.CountedIn(item.Date), Measure.Forwarded(channel));
            if (adopted is null)
                continue;
            var month = adopted.CountedIn(item.Date);
            Count(month, Measure.Adopted(channel));
            if (first is null || month < first)
                first = month;
        }
        return first;
    }

    private void Count(Month month, int measure, int count = 1)
    {
        credit.In(month);
        if (credit.Rows.IsEmpty)
            return;
        var units = byUnit.In(month);
        foreach (var row in credit.Rows)
            units.Add(row, measure, credit.Parts, count);
        var once = items.In(month);
        once.Add(0, measure, 1, count);
        foreach (var kind in credit.Kinds)
            once.Add(1 + kind, measure, 1, count);
    }
}
