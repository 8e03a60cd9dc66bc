namespace OfficeBulletin.Issues.Merging;

/// <summary>Which item of one issue became which of another: by its id, else by its title or text.</summary>
internal static class ItemPairs
{
    private const double Alike = 0.6;

    /// <summary>For each item its index in the other list, or -1.</summary>
    public static int[] Of(IReadOnlyList<Item> one, IReadOnlyList<Item> other)
    {
        var found = new int[one.Count];
        Array.Fill(found, -1);
        var byId = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < other.Count; index++)
        {
            if (other[index].Id is { } id)
                byId.TryAdd(id, index);
        }
        for (var index = 0; index < one.Count; index++)
        {
            if (one[index].Id is { } id && byId.TryGetValue(id, out var place))
                found[index] = place;
        }
        PairAlike(one, other, found);
        return found;
    }

    /// <summary>The most alike first; what has an id of its own on both sides is never another item.</summary>
    private static void PairAlike(IReadOnlyList<Item> one, IReadOnlyList<Item> other, int[] found)
    {
        var ids = one.Select(item => item.Id).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = Enumerable.Range(0, one.Count).Where(index => found[index] < 0).ToList();
        var right = Enumerable.Range(0, other.Count).Except(found).Where(index => other[index].Id is not { } id || !ids.Contains(id)).ToList();
        var pairs = left.SelectMany(i => right.Select(j => (One: i, Other: j, Score: Score(one[i], other[j])))).Where(pair => pair.Score >= Alike).OrderByDescending(pair => pair.Score);
        var taken = new HashSet<int>();
        foreach (var (i, j, _) in pairs)
        {
            if (found[i] < 0 && taken.Add(j))
                found[i] = j;
        }
    }

    private static double Score(Item one, Item other)
    {
        var title = one.IsBrief || other.IsBrief ? 0 : Likeness.Of(Contents.InOneLine(one.Title), Contents.InOneLine(other.Title));
        return Math.Max(title, Likeness.Of(Body(one), Body(other)));
    }

    private static string Body(Item item) => string.Join('\n', item.Body.Select(BlockText.Of));
}
