namespace OfficeBulletin.Submissions;

/// <summary>Items linked to each other, directly or through others (disjoint sets). The first item of a group stands for it.</summary>
internal sealed class DuplicateGroups
{
    private readonly Dictionary<int, int> parents = [];

    public void Link(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
        parents.TryAdd(Math.Min(first, second), Math.Min(first, second));
    }

    /// <summary>Groups of more than one item, in order, their items rising.</summary>
    public IEnumerable<IReadOnlyList<int>> All() =>
        parents.Keys.Order().ToLookup(Find).Where(group => group.Skip(1).Any()).OrderBy(group => group.Key).Select(group => (IReadOnlyList<int>)[.. group]);

    private int Find(int item)
    {
        while (parents.TryGetValue(item, out var parent) && parent != item)
            item = parent;
        return item;
    }
}
