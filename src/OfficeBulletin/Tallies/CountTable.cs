using OfficeBulletin.Periods;

namespace OfficeBulletin.Tallies;

/// <summary>Counts month by month; grows with the months and rows that have any, not with the items.</summary>
internal sealed class CountTable(int measures)
{
    private readonly Dictionary<Month, MonthCounts> months = [];
    private Month lastMonth;
    private MonthCounts? last;

    public MonthCounts In(Month month)
    {
        // Ledgers are in the order of their dates, more or less.
        if (last is not null && lastMonth == month)
            return last;
        if (!months.TryGetValue(month, out var counts))
            months.Add(month, counts = new MonthCounts(measures));
        (lastMonth, last) = (month, counts);
        return counts;
    }

    /// <summary>The counts of a period, row by row.</summary>
    public IReadOnlyList<Counts> Sum(Period period, int rows)
    {
        var sums = new List<long[]>();
        foreach (var (month, counts) in months)
        {
            if (period.Contains(month))
                counts.AddTo(sums, rows * measures);
        }
        var values = new decimal[rows * measures];
        for (var place = 0; place < values.Length; place++)
            values[place] = Value(sums, place);
        return [.. Enumerable.Range(0, rows).Select(row => Measure.Read(values.AsSpan(row * measures, measures)))];
    }

    private static decimal Value(List<long[]> sums, int place)
    {
        decimal value = 0;
        for (var share = 0; share < sums.Count; share++)
        {
            if (sums[share][place] is var count and not 0)
                value += (decimal)count / (share + 1);
        }
        return Shares.Whole(value);
    }
}
