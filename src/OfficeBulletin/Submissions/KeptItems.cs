namespace OfficeBulletin.Submissions;

/// <summary>Which item stands for which.</summary>
internal sealed class KeptItems(int count)
{
    private readonly int[] standIns = [.. Enumerable.Range(0, count)];

    public int StandIn(int item)
    {
        while (standIns[item] != item)
            item = standIns[item];
        return item;
    }

    public void Repeat(IReadOnlyList<int> group, IReadOnlyList<ReceivedItem> items, DuplicateFindings findings)
    {
        var original = group.MinBy(item => items[item].Rank);
        foreach (var again in group.Where(item => item != original))
        {
            standIns[again] = original;
            findings.Again(again, original);
        }
    }

    /// <summary>The version that was signed last (审签日期) stands for the others; where that cannot be told, all are kept.</summary>
    public void Newest(IReadOnlyList<int> group, IReadOnlyList<ReceivedItem> items, DuplicateFindings findings)
    {
        var last = group.Max(item => items[item].Item.SignedOn);
        var newest = group.Where(item => items[item].Item.SignedOn == last).ToList();
        if (newest.Count > 1 || group.Any(item => items[item].Item.SignedOn is null))
        {
            findings.Undecided(group);
            return;
        }
        foreach (var older in group.Where(item => item != newest[0]))
        {
            standIns[older] = newest[0];
            findings.Replaced(older, newest[0]);
        }
    }

    public IReadOnlyDictionary<SubmissionOrigin, SubmissionOrigin> Superseded(IReadOnlyList<ReceivedItem> items) => Enumerable.Range(0, standIns.Length)
        .Where(item => StandIn(item) != item)
        .ToDictionary(item => items[item].Item.Origin, item => items[StandIn(item)].Item.Origin);
}
