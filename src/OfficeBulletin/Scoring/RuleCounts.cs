using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>Something that conditions ask the number of.</summary>
/// <param name="Weekly">True to count week by week.</param>
internal sealed record RuleCounter(RuleMeasure Measure, string? Channel, string? Level, string? Category, bool Weekly)
{
    /// <summary>The counters that a row goes by: two for a rate.</summary>
    public static IEnumerable<RuleCounter> Of(ScoreRow row)
    {
        if (row.Item is not (RuleItem.Base or RuleItem.BelowTarget or RuleItem.Shortage or RuleItem.Surplus or RuleItem.LowRate or RuleItem.Void))
            yield break;
        if (row.Condition is RuleCondition.Threshold { Measure: not RuleMeasure.Rate } threshold)
            yield return Of(row, threshold.Measure);
        else if (row.Condition is RuleCondition.Threshold)
            foreach (var measure in (RuleMeasure[])[RuleMeasure.Submitted, RuleMeasure.Used])
                yield return Of(row, measure);
        else
            yield return Of(row, RuleMeasure.Submitted);
    }

    /// <summary>Items sent are not of a channel.</summary>
    public static RuleCounter Of(ScoreRow row, RuleMeasure measure) => measure == RuleMeasure.Used
        ? new(measure, row.Channel, row.Level, row.Category, row.Cycle == RuleCycle.Week)
        : new(measure, null, null, row.Category, row.Cycle == RuleCycle.Week);
}

/// <summary>The numbers that conditions ask for, by unit and month or week.</summary>
internal sealed class RuleCounts(IReadOnlyList<Channel> channels, IEnumerable<RuleCounter> asked)
{
    private static readonly Month Origin = new(1, 1);

    private readonly RuleCounter[] counters = [.. asked.Distinct()];
    private readonly Dictionary<(int Counter, int Unit, int Slot), decimal> counts = [];

    /// <summary>Monday to Sunday, numbered.</summary>
    public static int Week(DateOnly date) => date.DayNumber / 7;

    /// <summary>The weeks whose Thursday lies in a month.</summary>
    public static IEnumerable<int> Weeks(Month month)
    {
        var (first, next) = (new DateOnly(month.Year, month.Number, 1), new DateOnly(month.Year, month.Number, 1).AddMonths(1));
        return Enumerable.Range((first.DayNumber + 3) / 7, ((next.DayNumber + 3) / 7) - ((first.DayNumber + 3) / 7));
    }

    /// <param name="credit">Credits the units for what counts in a month.</param>
    public void Add(LedgerItem item, Func<ScoreEvent, IReadOnlyList<(int Unit, decimal Share)>> credit)
    {
        for (var counter = 0; counter < counters.Length; counter++)
        {
            var wanted = counters[counter];
            if (RuleMatch.Word(wanted.Category, item.Category) < 0 || Event(wanted, item) is not { } what)
                continue;
            var slot = wanted.Weekly ? Week(item.Date) : what.Month.Since(Origin);
            foreach (var (unit, share) in credit(what))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (counter, unit, slot), out _) += share;
        }
    }

    /// <summary>The sum over months, both included.</summary>
    public decimal Sum(RuleCounter counter, int unit, Month first, Month last)
    {
        var number = Array.IndexOf(counters, counter);
        decimal sum = 0;
        for (var slot = first.Since(Origin); slot <= last.Since(Origin); slot++)
            sum += counts.GetValueOrDefault((number, unit, slot));
        return RuleNumber.Settled(sum);
    }

    public decimal InWeek(RuleCounter counter, int unit, int week) => RuleNumber.Settled(counts.GetValueOrDefault((Array.IndexOf(counters, counter), unit, week)));

    private ScoreEvent? Event(RuleCounter wanted, LedgerItem item) => wanted.Measure switch
    {
        RuleMeasure.Submitted => item.Sent ? new ScoreEvent(RuleItem.Submitted, item.Month, Category: item.Category) : null,
        RuleMeasure.Used => item.Sent ? FirstUse(wanted, item) : null,
        _ => item.Commission is { } commission && ScoreEvents.Of(commission.Outcome) is var outcome && outcome - RuleItem.CommissionDone == wanted.Measure - RuleMeasure.CommissionDone
            ? new ScoreEvent(outcome, item.Month, Category: item.Category)
            : null,
    };

    /// <summary>The first of its adoptions by the channels that count.</summary>
    private ScoreEvent? FirstUse(RuleCounter wanted, LedgerItem item)
    {
        ScoreEvent? first = null;
        for (var channel = 0; channel < item.Uses.Count; channel++)
        {
            if (item.Uses[channel].Adopted is not { } mark || (wanted.Channel is { } name && name != channels[channel].Name) || RuleMatch.Word(wanted.Level, channels[channel].Level) < 0)
                continue;
            var month = mark.CountedIn(item.Date);
            if (first is null || month < first.Value.Month)
                first = ScoreEvents.Adopted(item, channel, channels[channel], mark);
        }
        return first;
    }
}
