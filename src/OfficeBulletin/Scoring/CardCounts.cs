using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>What indicators count, by holder and month.</summary>
internal sealed class CardCounts(IReadOnlyList<Channel> channels, IEnumerable<CardMeasure> wanted)
{
    private readonly List<CardMeasure> measures = [.. wanted.SelectMany(measure => measure.Counted).Distinct()];
    private readonly Dictionary<(CardMeasure Measure, int Holder, Month Month), decimal> counts = [];

    /// <param name="credit">The holders that are credited for what counts in a month, with their shares.</param>
    public void Add(LedgerItem item, Func<Month, IReadOnlyList<(int Holder, decimal Share)>> credit)
    {
        foreach (var measure in measures)
        {
            if (measure.Category is not null && measure.Category != item.Category)
                continue;
            foreach (var (month, count) in Of(measure, item))
            {
                foreach (var (holder, share) in credit(month))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, (measure, holder, month), out _) += count * share;
            }
        }
    }

    public decimal Sum(CardMeasure measure, int holder, IEnumerable<Month> months) => RuleNumber.Settled(months.Sum(month => counts.GetValueOrDefault((measure, holder, month))));

    private IEnumerable<(Month Month, int Count)> Of(CardMeasure measure, LedgerItem item) => measure.Kind switch
    {
        CardMeasureKind.CommissionsDone => Commission(item, CommissionOutcome.Done),
        CardMeasureKind.CommissionsLate => Commission(item, CommissionOutcome.Late),
        CardMeasureKind.CommissionsMissed => Commission(item, CommissionOutcome.Missed),
        _ when !item.Sent => [],
        CardMeasureKind.Submitted => [(item.Month, 1)],
        CardMeasureKind.Instructions => item.Instructions.Count(level => measure.Level is null || level == measure.Level) is > 0 and var count ? [(item.Month, count)] : [],
        CardMeasureKind.Forwarded => Uses(measure, item, use => use.Forwarded),
        _ => Uses(measure, item, use => use.Adopted),
    };

    private static IEnumerable<(Month Month, int Count)> Commission(LedgerItem item, CommissionOutcome outcome) => item.Commission?.Outcome == outcome ? [(item.Month, 1)] : [];

    /// <summary>Every use by a channel or level; without either each item once, in the month of the first.</summary>
    private IEnumerable<(Month Month, int Count)> Uses(CardMeasure measure, LedgerItem item, Func<ChannelUse, ChannelMark?> which)
    {
        var months = new List<Month>();
        for (var channel = 0; channel < item.Uses.Count; channel++)
        {
            var asked = measure.Channel is { } name ? name == channels[channel].Name : measure.Level is null || measure.Level == channels[channel].Level;
            if (asked && which(item.Uses[channel]) is { } mark)
                months.Add(mark.CountedIn(item.Date));
        }
        return measure is { Channel: null, Level: null } ? months.Order().Take(1).Select(month => (month, 1)) : months.Select(month => (month, 1));
    }
}
