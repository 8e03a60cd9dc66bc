using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>The lines of one card.</summary>
/// <param name="unit">Null for a person's card.</param>
/// <param name="scores">What was assessed of this holder.</param>
internal sealed class CardLines(CardCounts counts, int holder, Unit? unit, ILookup<CardIndicator, CardAssessment> scores)
{
    public CardLine Of(CardIndicator indicator, Period period)
    {
        List<decimal?> months = [.. period.Months.Select(month => indicator.Holds(month) ? Points(indicator, [month]) : null)];
        var raw = indicator.Total switch
        {
            CardTotal.Average => months.OfType<decimal>().DefaultIfEmpty(0).Average(),
            CardTotal.Rate => Points(indicator, [.. period.Months.Where(indicator.Holds)]) ?? 0,
            _ => months.Sum(points => points ?? 0),
        };
        // What takes points away is bounded too.
        var capped = indicator.Cap is { } cap ? Math.Clamp(raw, -cap, cap) : raw;
        return new CardLine(indicator.Name, indicator.Measure is null, indicator.Weight, indicator.Cap, months, RuleNumber.Settled(capped * indicator.Weight)) { How = indicator.Total };
    }

    /// <summary>Points of some months together; null when nothing was assessed, or a rate has nothing to go by.</summary>
    private decimal? Points(CardIndicator indicator, IReadOnlyList<Month> months)
    {
        if (indicator.Measure is not { } measure)
            return scores[indicator].FirstOrDefault(score => score.Month == months[0])?.Score;
        var counted = measure.Counted.Select(one => counts.Sum(one, holder, months)).ToList();
        var whole = measure.Kind switch
        {
            CardMeasureKind.AdoptionRate => counted[1],
            CardMeasureKind.CommissionRate => counted.Sum(),
            CardMeasureKind.QuotaRate => Due(months),
            _ => 1,
        };
        return whole == 0 ? null : RuleNumber.Settled(counted[0] / whole * indicator.Points);
    }

    /// <summary>Items that the unit was to send: the monthly quota, or a twelfth of the yearly one, for each month in which it existed.</summary>
    private decimal Due(IReadOnlyList<Month> months) => unit?.Quota is { } quota ? months.Count(unit.Exists) * (quota.Monthly ? quota.Items : quota.Items / 12) : 0;
}
