namespace OfficeBulletin.Tallies;

/// <summary>The counts of one month: row × measure, as whole numbers of 1/n for each n by which items were shared.</summary>
internal sealed class MonthCounts(int measures)
{
    private readonly List<int[]> byShare = [];

    /// <summary>Adds a count of 1/<paramref name="parts"/> each.</summary>
    public void Add(int row, int measure, int parts, int count)
    {
        while (byShare.Count < parts)
            byShare.Add([]);
        var counts = byShare[parts - 1];
        var place = (row * measures) + measure;
        if (place >= counts.Length)
            byShare[parts - 1] = counts = Longer(counts, row + 1);
        counts[place] += count;
    }

    /// <summary>Adds this month to sums, n by n; there is nothing beyond their length.</summary>
    public void AddTo(List<long[]> sums, int length)
    {
        for (var share = 0; share < byShare.Count; share++)
        {
            if (sums.Count == share)
                sums.Add(new long[length]);
            var counts = byShare[share];
            for (var place = 0; place < Math.Min(counts.Length, length); place++)
                sums[share][place] += counts[place];
        }
    }

    private int[] Longer(int[] counts, int rows)
    {
        Array.Resize(ref counts, Math.Max(rows * measures, counts.Length * 2));
        return counts;
    }
}
