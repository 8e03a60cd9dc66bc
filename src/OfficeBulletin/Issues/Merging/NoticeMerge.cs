namespace OfficeBulletin.Issues.Merging;

/// <summary>Merges the notice (情况通报): narrative by paragraphs, each table as a whole.</summary>
internal sealed class NoticeMerge(string column, MergeAccount account)
{
    private static readonly Notice Nothing = new([], []);

    private readonly MergedBlock table = new($"notice:{column}.table", MergeOutcome.Unchanged) { Column = column };

    /// <summary>The merged notice; null when nobody has one.</summary>
    public Notice? Merge(Notice? assembled, Notice? edited, Notice? source)
    {
        if (edited is null && source is null)
            return null;
        var (before, mine, theirs) = (assembled ?? Nothing, edited ?? Nothing, source ?? Nothing);
        var at = new MergedBlock($"notice:{column}.narrative", MergeOutcome.Unchanged) { Column = column };
        return new Notice(new BodyMerge(at, account).Merge(before.Narrative, mine.Narrative, theirs.Narrative), Tables(before.Tables, mine.Tables, theirs.Tables));
    }

    private List<NoticeTable> Tables(IReadOnlyList<NoticeTable> assembled, IReadOnlyList<NoticeTable> edited, IReadOnlyList<NoticeTable> source)
    {
        var slots = MergeSlot.Of(Pairs(assembled, edited), edited.Count, Pairs(assembled, source), source.Count, (one, other) => Text(edited[one]) == Text(source[other]));
        var merged = new List<NoticeTable>();
        foreach (var slot in MergedOrder.Of(slots))
        {
            var (before, mine, theirs) = (At(assembled, slot.Assembled), At(edited, slot.Edited), At(source, slot.Source));
            if (account.Pick(table, before, mine, theirs, static (one, other) => Text(one) == Text(other), Text) is { } chosen)
                merged.Add(chosen);
        }
        return merged;
    }

    private static NoticeTable? At(IReadOnlyList<NoticeTable> tables, int? index) => index is { } place ? tables[place] : null;

    /// <summary>By caption, else by place.</summary>
    private static int[] Pairs(IReadOnlyList<NoticeTable> one, IReadOnlyList<NoticeTable> other)
    {
        var found = CommonRun.Of([.. one.Select(table => table.Caption)], [.. other.Select(table => table.Caption)]);
        for (var index = 0; index < found.Length; index++)
        {
            if (found[index] < 0 && index < other.Count && !found.Contains(index))
                found[index] = index;
        }
        return found;
    }

    private static string? Text(NoticeTable? table) => table is null ? null : NoticeText.Of(table);
}
