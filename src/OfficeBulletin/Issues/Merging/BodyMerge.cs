namespace OfficeBulletin.Issues.Merging;

/// <summary>Merges bodies block by block: where editor and source changed different paragraphs, both changes stand.</summary>
internal sealed class BodyMerge(MergedBlock at, MergeAccount account)
{
    public IReadOnlyList<Block> Merge(IReadOnlyList<Block> assembled, IReadOnlyList<Block> edited, IReadOnlyList<Block> source)
    {
        var slots = MergeSlot.Of(BlockPairs.Of(assembled, edited), edited.Count, BlockPairs.Of(assembled, source), source.Count, (one, other) => BlockText.Same(edited[one], source[other]));
        var merged = new List<Block>();
        foreach (var slot in MergedOrder.Of(slots))
        {
            if (Resolve(At(assembled, slot.Assembled), At(edited, slot.Edited), At(source, slot.Source)) is { } block)
                merged.Add(block);
        }
        if (MergedOrder.Moved(slots))
            account.Note(at with { Outcome = MergeOutcome.Moved });
        return merged;
    }

    private static Block? At(IReadOnlyList<Block> blocks, int? index) => index is { } place ? blocks[place] : null;

    /// <summary>The block that stands; null when none does.</summary>
    private Block? Resolve(Block? assembled, Block? edited, Block? source)
    {
        if (assembled is not null && edited is not null && source is not null)
            return account.Pick(at, assembled, edited, source, BlockText.Same, BlockText.Of);
        var outcome = (assembled, edited, source) switch
        {
            (null, not null, not null) => MergeOutcome.Editors,
            (null, not null, null) => MergeOutcome.AddedByEditor,
            (null, null, _) => MergeOutcome.AddedBySource,
            (not null, not null, null) => BlockText.Same(assembled, edited) ? MergeOutcome.RemovedBySource : MergeOutcome.KeptWithoutSource,
            (not null, null, not null) => BlockText.Same(assembled, source) ? MergeOutcome.DeletedByEditor : MergeOutcome.Conflict,
            _ => MergeOutcome.DeletedByEditor,
        };
        account.Note(at with { Outcome = outcome, Assembled = Text(assembled), Edited = Text(edited), Source = Text(source) });
        return outcome switch
        {
            MergeOutcome.AddedBySource => source,
            MergeOutcome.RemovedBySource => null,
            _ => edited,
        };
    }

    private static string? Text(Block? block) => block is null ? null : BlockText.Of(block);
}
