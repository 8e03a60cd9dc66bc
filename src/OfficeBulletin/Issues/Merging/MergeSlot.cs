namespace OfficeBulletin.Issues.Merging;

/// <summary>One block in up to three lists, by its index in each; null where it has no such block.</summary>
internal sealed record MergeSlot(int? Assembled, int? Edited, int? Source)
{
    /// <summary>The blocks of three lists, each once.</summary>
    /// <param name="edited">For each assembled block its index among the edited ones, or -1; <paramref name="source"/> likewise.</param>
    /// <param name="isSame">Whether an edited block and one of the source, neither of which was assembled, are the same.</param>
    public static List<MergeSlot> Of(int[] edited, int editedCount, int[] source, int sourceCount, Func<int, int, bool> isSame)
    {
        var slots = new List<MergeSlot>();
        for (var index = 0; index < edited.Length; index++)
            slots.Add(new MergeSlot(index, edited[index] < 0 ? null : edited[index], source[index] < 0 ? null : source[index]));
        var fresh = Enumerable.Range(0, sourceCount).Except(source).ToList();
        foreach (var index in Enumerable.Range(0, editedCount).Except(edited))
        {
            var twin = fresh.FindIndex(other => isSame(index, other));
            slots.Add(new MergeSlot(null, index, twin < 0 ? null : fresh[twin]));
            if (twin >= 0)
                fresh.RemoveAt(twin);
        }
        slots.AddRange(fresh.Select(index => new MergeSlot(null, null, index)));
        return slots;
    }
}
