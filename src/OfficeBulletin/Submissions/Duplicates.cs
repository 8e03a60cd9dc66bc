namespace OfficeBulletin.Submissions;

/// <summary>What items are to each other: the same one sent again, a corrected version, the same text or event from two units (domain: 重报、改稿、一稿多报).</summary>
/// <param name="Superseded">Items that another stands for: the same sent again, or a later version.</param>
/// <param name="SameText">Items of several units with one text, which can be printed once with a joint attribution; in order.</param>
public sealed record Duplicates(
    IReadOnlyDictionary<SubmissionOrigin, SubmissionOrigin> Superseded,
    IReadOnlyList<IReadOnlyList<SubmissionOrigin>> SameText,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Looks through items in their order; of those that say the same the one of the lowest <see cref="ReceivedItem.Rank"/> is kept.</summary>
    public static Duplicates Find(IReadOnlyList<ReceivedItem> items)
    {
        List<DuplicateText> texts = [.. items.Select(item => new DuplicateText(item))];
        var likenesses = DuplicateCandidates.Of(texts)
            .Select(pair => (pair.Earlier, pair.Later, Likeness: DuplicateJudgement.Of(texts[pair.Earlier], texts[pair.Later])))
            .Where(pair => pair.Likeness != Likeness.None)
            .ToList();
        var kept = new KeptItems(items.Count);
        var findings = new DuplicateFindings(items);
        foreach (var group in Groups(Likeness.Repeat))
            kept.Repeat(group, items, findings);
        foreach (var group in Groups(Likeness.Version))
            kept.Newest(group, items, findings);
        var sameText = new List<IReadOnlyList<SubmissionOrigin>>();
        foreach (var group in Groups(Likeness.SameText))
        {
            findings.SameText(group);
            if (group.SelectMany(item => items[item].Item.Units).GroupBy(unit => unit, StringComparer.Ordinal).All(unit => !unit.Skip(1).Any()))
                sameText.Add([.. group.Select(item => items[item].Item.Origin)]);
        }
        foreach (var group in Groups(Likeness.SameEvent))
            findings.SameEvent(group);
        return new Duplicates(kept.Superseded(items), sameText, findings.InOrder());

        // Judged among what is kept: what is said of an item that another stands for is said of that other.
        List<IReadOnlyList<int>> Groups(Likeness likeness)
        {
            var groups = new DuplicateGroups();
            foreach (var pair in likenesses.Where(pair => pair.Likeness == likeness))
            {
                var (earlier, later) = (kept.StandIn(pair.Earlier), kept.StandIn(pair.Later));
                if (earlier != later)
                    groups.Link(earlier, later);
            }
            return [.. groups.All()];
        }
    }
}
