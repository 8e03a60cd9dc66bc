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

    /// <summary>
    /// The version that was signed last (审签日期) stands for the others; where the dates do not tell, the one that its unit calls a correction; where that does not tell either, all
    /// are kept.
    /// </summary>
    public void Newest(IReadOnlyList<int> group, IReadOnlyList<ReceivedItem> items, DuplicateFindings findings)
    {
        var last = group.Max(item => items[item].Item.SignedOn);
        var newest = group.Where(item => items[item].Item.SignedOn == last).ToList();
        var signed = newest.Count == 1 && group.All(item => items[item].Item.SignedOn is not null);
        // A correction that was signed before what it corrects is none.
        List<int> corrections = signed ? [] : [.. group.Where(item => CorrectionMark.In(items[item].Item))];
        if (!signed && (corrections.Count != 1 || (items[corrections[0]].Item.SignedOn is { } on && on < last)))
        {
            findings.Undecided(group);
            return;
        }
        var kept = signed ? newest[0] : corrections[0];
        foreach (var older in group.Where(item => item != kept))
        {
            standIns[older] = kept;
            if (signed)
                findings.Replaced(older, kept);
            else
                findings.Corrected(older, kept);
        }
    }

    public IReadOnlyDictionary<SubmissionOrigin, SubmissionOrigin> Superseded(IReadOnlyList<ReceivedItem> items) => Enumerable.Range(0, standIns.Length)
        .Where(item => StandIn(item) != item)
        .ToDictionary(item => items[item].Item.Origin, item => items[StandIn(item)].Item.Origin);
}
