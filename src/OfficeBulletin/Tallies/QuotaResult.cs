using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>What a unit sent beside its quota (任务) in a period.</summary>
/// <param name="Months">Months of the period in which the unit existed.</param>
/// <param name="MonthsMet">Months of these in which it met a monthly quota; null for a yearly one.</param>
/// <param name="Due">Items that it was to send: the monthly quota for each of the months, or a twelfth of the yearly one for each.</param>
public sealed record QuotaResult(Unit Unit, int Months, int? MonthsMet, decimal Due, decimal Submitted)
{
    public bool Met => Submitted >= Due;

    /// <summary>Items short of the quota; 0 when it is met.</summary>
    public decimal Missing => Math.Max(0, Due - Submitted);

    /// <summary>完成率 in percent; null when nothing was due.</summary>
    public decimal? Rate => Due == 0 ? null : Submitted / Due * 100;

    /// <summary>Null when the unit has no quota or did not exist in the period.</summary>
    /// <param name="submitted">What the unit sent in a month.</param>
    public static QuotaResult? Of(Unit unit, Period period, Func<Month, decimal> submitted)
    {
        if (unit.Quota is not { } quota || !unit.Exists(period))
            return null;
        var months = period.Months.Where(unit.Exists).ToList();
        var due = quota.Monthly ? quota.Items * months.Count : Shares.Whole(quota.Items * months.Count / 12);
        int? met = quota.Monthly ? months.Count(month => submitted(month) >= quota.Items) : null;
        return new QuotaResult(unit, months.Count, met, due, Shares.Whole(period.Months.Sum(submitted)));
    }

    /// <summary>The results of all units that have quotas, in the order of the period's tally.</summary>
    /// <param name="months">The tally of each month of the period.</param>
    public static IReadOnlyList<QuotaResult> Of(Tally tally, IReadOnlyList<Tally> months)
    {
        var submitted = months.ToDictionary(month => month.Period.First, month => month.Units.ToDictionary(unit => unit.Unit.Name, unit => unit.Counts.Submitted, StringComparer.Ordinal));
        return [.. tally.Units.Select(unit => Of(unit.Unit, tally.Period, month => submitted[month].GetValueOrDefault(unit.Unit.Name))).OfType<QuotaResult>()];
    }
}
