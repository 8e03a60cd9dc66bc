using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Reading;

/// <summary>The entries of the printed contents, to know titles by that carry no style. An entry serves one title only; blanks do not count.</summary>
internal sealed class PrintedEntries
{
    private const double LeastLikeness = 0.6;

    /// <summary>Beyond so many, likeness is not worth its time: no issue has them.</summary>
    private const int MostEntries = 200;

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

    public bool IsEmpty => entries.Count == 0;

    public bool HasColumn(string heading) => columns.Contains(ColumnHeading.Key(ColumnHeading.Name(heading)));

    /// <summary>True when the text is an entry that no title has taken yet.</summary>
    public bool HasEntry(string text) => entries.Count > 0 && entries.GetValueOrDefault(ColumnHeading.Key(text)) > 0;

    /// <summary>How much of a text the entry most like it says, from 0 to 1; entries that a title has taken do not count.</summary>
    public double Likeness(string text) => Nearest(Loose(text)).Likeness;

    /// <summary>Marks an entry as taken by a title: the one that says the same, else the one most like it.</summary>
    public void Take(string title)
    {
        var key = ColumnHeading.Key(title);
        if (entries.GetValueOrDefault(key) == 0 && Nearest(Loose(title)) is { Likeness: >= LeastLikeness, Key: { } nearest })
            key = nearest;
        if (entries.TryGetValue(key, out var left) && left > 0)
            entries[key] = left - 1;
    }

    private (string? Key, double Likeness) Nearest(string loose)
    {
        (string? Key, double Likeness) nearest = (null, 0);
        if (entries.Count > MostEntries)
            return nearest;
        foreach (var (key, left) in entries)
        {
            if (left == 0)
                continue;
            var longest = Math.Max(key.Length, loose.Length);
            var limit = (int)(longest * (1 - LeastLikeness));
            var likeness = 1 - ((double)EditDistance.Between(Loose(key), loose, limit) / longest);
            if (likeness >= LeastLikeness && likeness > nearest.Likeness)
                nearest = (key, likeness);
        }
        return nearest;
    }

    /// <summary>A text without blanks, its full-width signs made half-width.</summary>
    private static string Loose(string text) => string.Concat(ColumnHeading.Key(text).Select(character => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character));

    /// <summary>True when a column holds briefs: its name says so, or the contents list it without entries.</summary>
    public bool IsBriefs(string column) => IsNamedBriefs(column) || (HasColumn(column) && !columnsWithEntries.Contains(ColumnHeading.Key(column)));

    public static bool IsNamedBriefs(string column) =>
        column.Contains("短波", StringComparison.Ordinal) || column.Contains("短讯", StringComparison.Ordinal) || column.Contains("简讯", StringComparison.Ordinal);
}
