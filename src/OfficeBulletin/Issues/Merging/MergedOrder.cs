namespace OfficeBulletin.Issues.Merging;

/// <summary>The order of merged blocks: the source's as long as the editor moved nothing, else the editor's. What only the other side has stands after what it follows there.</summary>
internal static class MergedOrder
{
    /// <summary>The slots that the editor or the source has, in order.</summary>
    public static IReadOnlyList<MergeSlot> Of(IEnumerable<MergeSlot> slots)
    {
        var all = slots.Where(slot => slot.Edited is not null || slot.Source is not null).ToList();
        var moved = Moved(all);
        Func<MergeSlot, int?> first = moved ? slot => slot.Edited : slot => slot.Source;
        Func<MergeSlot, int?> second = moved ? slot => slot.Source : slot => slot.Edited;
        var order = new List<MergeSlot>(all.Where(slot => first(slot) is not null).OrderBy(slot => first(slot)));
        MergeSlot? before = null;
        foreach (var slot in all.Where(slot => second(slot) is not null).OrderBy(slot => second(slot)))
        {
            if (first(slot) is null)
                order.Insert(before is null ? 0 : order.IndexOf(before) + 1, slot);
            before = slot;
        }
        return order;
    }

    /// <summary>True when the editor has blocks in another order than they were assembled in.</summary>
    public static bool Moved(IEnumerable<MergeSlot> slots)
    {
        var last = -1;
        foreach (var slot in slots.Where(slot => slot is { Assembled: not null, Edited: not null }).OrderBy(slot => slot.Assembled))
        {
            if (slot.Edited < last)
                return true;
            last = slot.Edited!.Value;
        }
        return false;
    }
}
