namespace OfficeBulletin.Issues.Reading;

/// <summary>
/// Tells an editor's own contents entry from one that merely was not updated: where an item's text still is what was assembled, an entry unlike its title was meant.
/// </summary>
internal static class ContentsOverrides
{
    public static IReadOnlyList<Column> Restore(IReadOnlyList<Column> columns, IReadOnlyList<ContentsColumn>? contents, IssueOrigin origin)
    {
        if (contents is null || origin.Hashes.Count == 0)
            return columns;
        var entries = contents.ToLookup(column => ColumnHeading.Key(column.Column), StringComparer.Ordinal);
        return [.. columns.Select(column => entries[ColumnHeading.Key(column.Name)].ToList() is [var printed] ? Restore(column, printed.Entries, origin) : column)];
    }

    private static Column Restore(Column column, IReadOnlyList<string> entries, IssueOrigin origin)
    {
        if (column.Items.Count(item => !item.IsBrief) != entries.Count)
            return column;
        var next = 0;
        return column with { Items = [.. column.Items.Select(item => item.IsBrief ? item : Restore(item, entries[next++], origin))] };
    }

    private static Item Restore(Item item, string entry, IssueOrigin origin)
    {
        var differs = ColumnHeading.Key(entry) != ColumnHeading.Key(Contents.InOneLine(item.Title));
        return differs && item.Id is { } id && origin.Hashes.GetValueOrDefault(id) == TextHash.Of(item) ? item with { ContentsOverride = entry } : item;
    }
}
