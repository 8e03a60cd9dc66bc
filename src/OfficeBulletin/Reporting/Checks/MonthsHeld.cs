using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>Which years a ledger holds, for when it holds nothing of the period.</summary>
internal sealed class MonthsHeld(Period period)
{
    private readonly SortedDictionary<int, int> itemsByYear = [];
    private bool held;

    public void Add(LedgerItem item)
    {
        itemsByYear[item.Date.Year] = itemsByYear.GetValueOrDefault(item.Date.Year) + 1;
        held |= period.Contains(item.Month) || item.Uses.Any(use => Counts(use.Forwarded, item) || Counts(use.Adopted, item));
    }

    /// <summary>H87, when no item and no mark counts in the period and the ledger is not empty.</summary>
    public Finding? OtherPeriod(Place where)
    {
        if (held || itemsByYear.Count == 0)
            return null;
        var years = string.Join('、', itemsByYear.Select(year => string.Create(CultureInfo.InvariantCulture, $"{year.Key}年 {year.Value} 条")));
        return new Finding("H87", "ledger.other-period", FindingLevel.Warning, where, $"台账里没有一条属于 {period.Text}，有的是：{years}；请核对统计期，或换用那一期的台账。", Source: "practice");
    }

    private bool Counts(ChannelMark? mark, LedgerItem item) => mark is not null && period.Contains(mark.CountedIn(item.Date));
}
