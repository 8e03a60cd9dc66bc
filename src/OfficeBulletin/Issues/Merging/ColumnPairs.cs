namespace OfficeBulletin.Issues.Merging;

/// <summary>Which column of one issue became which of another: by its name, else by the items it kept, else the only one of its kind that is left.</summary>
internal static class ColumnPairs
{
    /// <param name="items">For each item of the first issue, in the order of the print, its index among the other's, or -1.</param>
    public static int[] Of(Issue one, Issue other, int[] items)
    {
        var found = new int[one.Columns.Count];
        Array.Fill(found, -1);
        for (var index = 0; index < found.Length; index++)
            Pair(index, Free().FirstOrDefault(place => other.Columns[place].Name == one.Columns[index].Name, -1));
        var homes = ItemHomes.Of(one);
        var otherHomes = ItemHomes.Of(other);
        for (var index = 0; index < found.Length; index++)
        {
            var kept = Enumerable.Range(0, items.Length).Where(item => homes[item] == index && items[item] >= 0).Select(item => otherHomes[items[item]]).ToList();
            Pair(index, Free().Where(kept.Contains).OrderByDescending(place => kept.Count(home => home == place)).FirstOrDefault(-1));
        }
        for (var index = 0; index < found.Length; index++)
        {
            List<int> left = [.. Free().Where(place => other.Columns[place].Kind == one.Columns[index].Kind)];
            var alone = Enumerable.Range(0, found.Length).Count(place => found[place] < 0 && one.Columns[place].Kind == one.Columns[index].Kind) == 1;
            Pair(index, left.Count == 1 && alone && one.Columns[index].Kind != ColumnKind.Articles ? left[0] : -1);
        }
        return found;

        IEnumerable<int> Free() => Enumerable.Range(0, other.Columns.Count).Except(found);

        void Pair(int index, int place)
        {
            if (found[index] < 0)
                found[index] = place;
        }
    }
}

/// <summary>In which column each item stands.</summary>
internal static class ItemHomes
{
    /// <summary>Index of the column of each item, in the order of the print.</summary>
    public static int[] Of(Issue issue) => [.. issue.Columns.SelectMany((column, index) => column.Items.Select(_ => index))];
}
