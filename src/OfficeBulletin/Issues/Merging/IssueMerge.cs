namespace OfficeBulletin.Issues.Merging;

/// <summary>
/// Brings an editor's work and a changed source together. What nobody touched follows its source; what the editor touched stays as the editor has it, and the source's
/// change is told beside it. No word of the editor's is ever left out.
/// </summary>
public static class IssueMerge
{
    /// <param name="assembled">What was assembled when the editor began.</param>
    /// <param name="edited">What the editor made of it.</param>
    /// <param name="source">What would be assembled now.</param>
    public static MergedIssue Merge(Issue assembled, Issue edited, Issue source)
    {
        var account = new MergeAccount();
        var mine = PrintedOverrides.Restored(assembled, edited);
        var masthead = FrameMerge.Masthead(assembled.Masthead, mine.Masthead, source.Masthead, account);
        var columns = new ColumnsMerge(assembled, mine, source, account).Merge();
        var imprint = FrameMerge.Imprint(assembled.Imprint, mine.Imprint, source.Imprint, account);
        return new MergedIssue(new Issue(masthead, columns, imprint) { Id = source.Id ?? edited.Id }, account.Blocks);
    }

    /// <summary>Where an edited issue differs from what is planned; empty when no word does.</summary>
    public static IReadOnlyList<MergedBlock> Compare(Issue planned, Issue edited) =>
        [.. Merge(planned, edited, planned).Account.Where(block => block.Outcome != MergeOutcome.Unchanged)];
}
