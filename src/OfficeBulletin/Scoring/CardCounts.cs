using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>What indicators count, by holder and month.</summary>
internal sealed class CardCounts(IReadOnlyList<Channel> channels, IEnumerable<CardMeasure> wanted)
{
    private readonly CardMeasure[] measures = [.. wanted.SelectMany(measure => measure.Counted).Distinct()];
    private readonly Dictionary<(int Measure, int Holder, Month Month), decimal> counts = [];

    /// <param name="credit">The holders that are credited for what counts in a month, with their shares.</param>
    public void Add(LedgerItem item, Func<Month, IReadOnlyList<(int Holder, decimal Share)>> credit)
    {
        for (var number = 0; number < measures.Length; number++)
        {
            var measure = measures[number];
            if (measure.Category is not null && measure.Category != item.Category)
                continue;
            switch (measure.Kind)
            {
                case CardMeasureKind.CommissionsDone or CardMeasureKind.CommissionsLate or CardMeasureKind.CommissionsMissed:
                    if (item.Commission is { } commission && (int)commission.Outcome == measure.Kind - CardMeasureKind.CommissionsDone)
                        Count(number, item.Month, 1, credit);
                    break;
                case CardMeasureKind.Submitted:
                    Count(number, item.Month, item.Sent ? 1 : 0, credit);
                    break;
                case CardMeasureKind.Instructions:
                    Count(number, item.Month, item.Sent ? item.Instructions.Count(level => measure.Level is null || level == measure.Level) : 0, credit);
                    break;
                default:
                    Uses(number, item, credit);
                    break;
            }
        }
    }

    public decimal Sum(CardMeasure measure, int holder, IEnumerable<Month> months)
    {
        var number = Array.IndexOf(measures, measure);
        return RuleNumber.Settled(months.Sum(month => counts.GetValueOrDefault((number, holder, month))));
    }

    /// <summary>Every use by a channel or level; without either each item once, in the month of the first.</summary>
    private void Uses(int number, LedgerItem item, Func<Month, IReadOnlyList<(int Holder, decimal Share)>> credit)
    {
        var measure = measures[number];
        var once = measure is { Channel: null, Level: null };
        Month? first = null;
        for (var channel = 0; item.Sent && channel < item.Uses.Count; channel++)
        {
            var asked = measure.Channel is { } name ? name == channels[channel].Name : measure.Level is null || measure.Level == channels[channel].Level;
            if (!asked || (measure.Kind == CardMeasureKind.Forwarded ? item.Uses[channel].Forwarded : item.Uses[channel].Adopted) is not { } mark)
                continue;
            var month = mark.CountedIn(item.Date);
            if (!once)
                Count(number, month, 1, credit);
            else if (first is null || month < first)
                first = month;
        }
        if (first is { } only)
            Count(number, only, 1, credit);
    }

    private void Count(int number, Month month, int count, Func<Month, IReadOnlyList<(int Holder, decimal Share)>> credit)
    {
        if (count == 0)
            return;
        foreach (var (holder, share) in credit(month))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (number, holder, month), out _) += count * share;
    }
}
