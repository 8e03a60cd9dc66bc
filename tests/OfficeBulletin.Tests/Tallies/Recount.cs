using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Tallies;

/// <summary>Counts a ledger as a person would: for one unit, one period, one thing at a time, going through all items.</summary>
internal sealed class Recount(GeneratedLedger ledger, Unit unit, Period period)
{
    /// <summary>Every share of up to six units is a whole number of sixtieths.</summary>
    public const int Parts = 60;

    public int Submitted() => Count(item => item.Sent, item => [item.Month]);

    public int Forwarded(int channel) => Count(item => item.Sent && item.Uses[channel].Forwarded is not null, item => [item.Uses[channel].Forwarded!.CountedIn(item.Date)]);

    public int Adopted(int channel) => Count(item => item.Sent && item.Uses[channel].Adopted is not null, item => [item.Uses[channel].Adopted!.CountedIn(item.Date)]);

    public int UsedItems() => Count(item => item.Sent && item.Uses.Any(use => use.Adopted is not null), item => [item.Uses.Where(use => use.Adopted is not null).Min(use => use.Adopted!.CountedIn(item.Date))]);

    public int Instructions() => Count(item => item.Sent, item => item.Instructions.Select(_ => item.Month));

    public int Commissions(CommissionOutcome outcome) => Count(item => item.Commission?.Outcome == outcome, item => [item.Month]);

    private int Count(Func<LedgerItem, bool> counts, Func<LedgerItem, IEnumerable<Month>> months) =>
        ledger.Read(ledger.Book.Units!).Where(counts).Sum(item => months(item).Where(period.Contains).Sum(month => Share(item.Units, month)));

    private int Share(IReadOnlyList<Unit> units, Month month)
    {
        var credited = units.Select(one => ledger.Book.Units!.Credited(one, month).Name).Distinct(StringComparer.Ordinal).ToList();
        return ledger.Book.Policy.Joint switch
        {
            JointCredit.Split => credited.Contains(unit.Name) ? Parts / credited.Count : 0,
            JointCredit.First => credited[0] == unit.Name ? Parts : 0,
            _ => credited.Contains(unit.Name) ? Parts : 0,
        };
    }
}
