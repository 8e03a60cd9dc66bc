namespace OfficeBulletin.Issues.Merging;

/// <summary>
/// Which contents entries an edited document has of its own. Reading tells only those of items nobody touched; here the contents page that was assembled says
/// which entries an editor typed, and which merely were not updated.
/// </summary>
public static class PrintedOverrides
{
    /// <summary>The edited issue with the override of every titled item that was assembled.</summary>
    public static Issue Restored(Issue assembled, Issue edited)
    {
        var items = assembled.Columns.SelectMany(column => column.Items).Where(item => item.Id is not null).ToLookup(item => item.Id!, StringComparer.OrdinalIgnoreCase);
        return edited with { Columns = [.. edited.Columns.Select(column => Restored(column, Entries(edited, column), items))] };
    }

    private static Column Restored(Column column, IReadOnlyList<string>? entries, ILookup<string, Item> assembled)
    {
        var next = 0;
        return column with
        {
            Items = [.. column.Items.Select(item =>
            {
                var entry = item.IsBrief ? null : entries?[next++];
                return item.Id is { } id && assembled[id].FirstOrDefault() is { IsBrief: false } before ? item with { ContentsOverride = Own(item, before, entry) } : item;
            })],
        };
    }

    /// <param name="entry">What is printed; null when that is not known.</param>
    private static string? Own(Item item, Item before, string? entry) =>
        entry is null || Same(entry, Contents.Entry(before)) ? before.ContentsOverride
        : Same(entry, Contents.InOneLine(item.Title)) ? null
        : entry;

    /// <summary>The printed entries of a column, one a titled item; null when they do not go together.</summary>
    private static IReadOnlyList<string>? Entries(Issue issue, Column column) =>
        issue.PrintedContents?.Where(printed => Same(printed.Column, column.Name)).ToList() is [var only] && only.Entries.Count == column.Items.Count(item => !item.IsBrief) ? only.Entries : null;

    private static bool Same(string one, string other) =>
        string.Equals(string.Concat(one.Where(sign => !char.IsWhiteSpace(sign))), string.Concat(other.Where(sign => !char.IsWhiteSpace(sign))), StringComparison.Ordinal);
}
