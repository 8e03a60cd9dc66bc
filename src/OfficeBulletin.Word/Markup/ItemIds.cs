using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Markup;

/// <summary>Gives every item an id that is unique in the issue: its own, or its place ("c2i3" is the third item of the second column).</summary>
internal static class ItemIds
{
    public static Issue Given(Issue issue)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in issue.Columns.SelectMany(column => column.Items).Select(item => item.Id).OfType<string>())
            taken.Add(id);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return issue with { Columns = [.. issue.Columns.Select((column, place) => column with { Items = [.. column.Items.Select((item, index) => Given(item, place, index, taken, used))] })] };
    }

    private static Item Given(Item item, int column, int index, HashSet<string> taken, HashSet<string> used)
    {
        if (item.Id is { } own && used.Add(own))
            return item;
        var id = FormattableString.Invariant($"c{column + 1}i{index + 1}");
        while (taken.Contains(id) || !used.Add(id))
            id += "x";
        return item with { Id = id };
    }
}
