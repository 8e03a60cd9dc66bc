namespace OfficeBulletin.Issues.Merging;

/// <summary>An item in up to three issues, and where it stands in each, as index among the merged columns; -1 where it does not stand.</summary>
internal sealed record PlacedItem(MergeSlot Slot, Item? Assembled, Item? Edited, Item? Source, int AssembledHome, int EditedHome, int SourceHome)
{
    /// <summary>The merged column it stands in: where it was put by whoever moved it, the editor if both did.</summary>
    public int Home => Edited is null ? SourceHome : Source is null || (Assembled is not null && EditedHome != AssembledHome) || Assembled is null ? EditedHome : SourceHome;

    /// <summary>Its places in the order of one column: what stands in another column there has none.</summary>
    public MergeSlot In(int column) => new(AssembledHome == column ? Slot.Assembled : null, EditedHome == column ? Slot.Edited : null, SourceHome == column ? Slot.Source : null);

    /// <summary>The item that stands; null when none does.</summary>
    public Item? Resolve(ItemFields fields, MergeAccount account)
    {
        if (Assembled is not null && Edited is not null && Source is not null)
        {
            if (EditedHome != AssembledHome)
                account.Note(fields.At(Edited, Source.Id) with { Outcome = MergeOutcome.Moved });
            return fields.Merge(Assembled, Edited, Source);
        }
        var shown = (Edited ?? Source)!;
        var outcome = (Assembled, Edited, Source) switch
        {
            (null, not null, not null) => ItemFields.Same(Edited, Source) ? MergeOutcome.Editors : MergeOutcome.Conflict,
            (null, not null, null) => MergeOutcome.AddedByEditor,
            (null, null, _) => MergeOutcome.AddedBySource,
            (not null, not null, null) => ItemFields.Same(Assembled, Edited) ? MergeOutcome.RemovedBySource : MergeOutcome.KeptWithoutSource,
            _ => ItemFields.Same(Assembled, Source!) ? MergeOutcome.DeletedByEditor : MergeOutcome.Conflict,
        };
        account.Note(fields.At(shown, shown.Id) with { Outcome = outcome, Assembled = Text(Assembled), Edited = Text(Edited), Source = Text(Source) });
        return outcome is MergeOutcome.RemovedBySource ? null : outcome is MergeOutcome.AddedBySource ? Source : Edited;
    }

    private static string? Text(Item? item) => item is null ? null : BlockText.Of(item);
}
