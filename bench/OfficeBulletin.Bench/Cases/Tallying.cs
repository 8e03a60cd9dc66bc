using OfficeBulletin.Adoptions;
using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Bench.Cases;

/// <summary>统计: items of a ledger that are in memory already, 7 channels each, counted and summed up for a year; under each rule for joint items.</summary>
internal static class Tallying
{
    public static IEnumerable<ResultRow> Rows()
    {
        var (few, many) = (InventedLedger.Items(10_000), InventedLedger.Items(100_000));
        foreach (var items in (IReadOnlyList<LedgerItem>[])[few, many])
        {
            var timings = Paired.Run(() => Glance(items), () => Tally(items, JointCredit.Each), () => Tally(items, JointCredit.Split));
            yield return ResultRow.Of(FormattableString.Invariant($"tally {items.Count:#,0} items × 7 channels"), timings[0]);
            yield return ResultRow.Of("… with joint items split", timings[1]);
        }
        var growth = Paired.Run(() => Tally(few, JointCredit.Each), () => Tally(many, JointCredit.Each))[0];
        yield return new ResultRow("… time of 100,000 items to that of 10,000, in turn", growth.FloorMilliseconds, growth.Milliseconds, growth.Ratio, "linear (10)");
    }

    private static void Tally(IReadOnlyList<LedgerItem> items, JointCredit joint)
    {
        var tallies = new TallyBook(InventedLedger.Book with { Policy = new TallyPolicy { Joint = joint } });
        foreach (var item in items)
            tallies.Add(item);
        if (tallies.Of(Period.Year(2023)).Total().Submitted == 0)
            throw new InvalidOperationException("Nothing was counted.");
    }

    /// <summary>The floor: every mark of every item is looked at once.</summary>
    private static void Glance(IReadOnlyList<LedgerItem> items)
    {
        var marks = 0;
        foreach (var item in items)
        {
            foreach (var use in item.Uses)
                marks += (use.Forwarded is null ? 0 : 1) + (use.Adopted is null ? 0 : 1);
        }
        if (marks == 0)
            throw new InvalidOperationException("Nothing was marked.");
    }
}
