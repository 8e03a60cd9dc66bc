namespace OfficeBulletin.Issues.Reading;

/// <summary>The entries of the printed contents, to know titles by that carry no style. An entry serves one title only; blanks do not count.</summary>
internal sealed class PrintedEntries
{
    private readonly HashSet<string> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> columnsWithEntries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);

    public PrintedEntries(IReadOnlyList<ContentsColumn>? contents)
    {
        foreach (var column in contents ?? [])
        {
            columns.Add(ColumnHeading.Key(column.Column));
            if (column.Entries.Count > 0)
                columnsWithEntries.Add(ColumnHeading.Key(column.Column));
            foreach (var entry in column.Entries)
                entries[ColumnHeading.Key(entry)] = entries.GetValueOrDefault(ColumnHeading.Key(entry)) + 1;
        }
    }

    public bool HasColumn(string heading) => columns.Contains(ColumnHeading.Key(ColumnHeading.Name(heading)));

    /// <summary>True when the text is an entry that no title has taken yet.</summary>
    public bool HasEntry(string text) => entries.Count > 0 && entries.GetValueOrDefault(ColumnHeading.Key(text)) > 0;

    /// <summary>Marks an entry as taken by a title.</summary>
    public void Take(string title)
    {
        var key = ColumnHeading.Key(title);
        if (entries.TryGetValue(key, out var left) && left > 0)
            entries[key] = left - 1;
    }

    /// <summary>True when a column holds briefs: its name says so, or the contents list it without entries.</summary>
    public bool IsBriefs(string column) => IsNamedBriefs(column) || (HasColumn(column) && !columnsWithEntries.Contains(ColumnHeading.Key(column)));

    public static bool IsNamedBriefs(string column) =>
        column.Contains("短波", StringComparison.Ordinal) || column.Contains("短讯", StringComparison.Ordinal) || column.Contains("简讯", StringComparison.Ordinal);
}
