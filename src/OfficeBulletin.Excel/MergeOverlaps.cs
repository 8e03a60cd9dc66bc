namespace OfficeBulletin.Excel;

/// <summary>Finds merged ranges that overlap, in time n log n: down the rows, the columns in use are kept in order, so that only neighbours need a look.</summary>
internal static class MergeOverlaps
{
    /// <summary>The ranges without those that overlap one that begins above or to the left of them; what is left out goes to <paramref name="faults"/>.</summary>
    public static List<MergedRange> Remove(List<MergedRange> ranges, List<string> faults)
    {
        var kept = new List<MergedRange>(ranges.Count);
        var columns = new SortedSet<(int First, int Last)>();
        var endings = new PriorityQueue<(int First, int Last), int>();
        foreach (var range in ranges.OrderBy(range => range.First.Row).ThenBy(range => range.First.Column))
        {
            while (endings.TryPeek(out var ended, out var row) && row < range.First.Row)
            {
                columns.Remove(ended);
                endings.Dequeue();
            }
            var wanted = (range.First.Column, range.Last.Column);
            if (IsFree(columns, wanted))
            {
                kept.Add(range);
                columns.Add(wanted);
                endings.Enqueue(wanted, range.Last.Row);
            }
            else
            {
                faults.Add($"{range.First}:{range.Last}");
            }
        }
        return kept;
    }

    /// <summary>The last of those in use that begins no later than the wanted ones end must end before they begin.</summary>
    private static bool IsFree(SortedSet<(int First, int Last)> used, (int First, int Last) wanted)
    {
        if (used.Count == 0 || used.Min.First > wanted.Last)
            return true;
        return used.GetViewBetween((0, 0), (wanted.Last, int.MaxValue)).Max.Last < wanted.First;
    }
}
