using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Planning;

/// <summary>Puts items into columns, and columns into the order of the printed issue: the rows of the sheet 栏目 in their order, what they do not name behind the last column of its kind.</summary>
internal static class ColumnOrder
{
    public static IReadOnlyList<PlannedColumn> Of(PlanSources sources, IReadOnlyList<PlannedItem> items, OfficialOrder order, PlanFindings findings)
    {
        List<(string Name, ColumnKind Kind)> columns = [.. sources.Rules.DistinctBy(rule => rule.Name, StringComparer.Ordinal).Select(rule => (rule.Name, rule.Kind))];
        var placed = items.ToLookup(item => ColumnOf(item).Name, StringComparer.Ordinal);
        var unnamed = items.Select(ColumnOf).DistinctBy(column => column.Name, StringComparer.Ordinal).Where(column => !columns.Exists(named => named.Name == column.Name)).ToList();
        columns.InsertRange(After(columns, ColumnKind.Articles), unnamed.Where(column => column.Kind == ColumnKind.Articles).OrderBy(column => DefaultColumns.Rank(column.Name)));
        columns.InsertRange(Math.Max(After(columns, ColumnKind.Articles), After(columns, ColumnKind.Briefs)), unnamed.Where(column => column.Kind == ColumnKind.Briefs));
        if (sources.Rules.Count > 0)
        {
            foreach (var column in unnamed)
                findings.NoRule(column.Name, [.. placed[column.Name]]);
        }
        var written = sources.Written.ToLookup(column => column.Name, StringComparer.Ordinal);
        columns.AddRange(written.Where(column => !columns.Exists(named => named.Name == column.Key)).Select(column => (column.Key, column.First().Kind)));
        return [.. columns.SelectMany(column => Columns(column, [.. written[column.Name]], [.. placed[column.Name]]))];

        (string Name, ColumnKind Kind) ColumnOf(PlannedItem item)
        {
            var (category, kind) = (DefaultColumns.CategoryOf(item.Item), order.Kind(item.Item));
            return sources.Rules.FirstOrDefault(rule => rule.Fits(category, kind)) is { } rule ? (rule.Name, rule.Kind) : DefaultColumns.Of(category, kind);
        }
    }

    private static int After(List<(string Name, ColumnKind Kind)> columns, ColumnKind kind) => columns.FindLastIndex(column => column.Kind == kind) + 1;

    /// <summary>A column that has nothing is left out. Items join what columns.json wrote for it, unless that is a notice, which can have none.</summary>
    private static IEnumerable<PlannedColumn> Columns((string Name, ColumnKind Kind) column, IReadOnlyList<WrittenColumn> written, IReadOnlyList<PlannedItem> items)
    {
        var joined = items.Count > 0 && written.Count > 0 && written[^1].Kind == column.Kind && column.Kind != ColumnKind.Notice;
        foreach (var alone in joined ? written.SkipLast(1) : written)
            yield return new PlannedColumn(column.Name, alone.Kind, alone, []);
        if (items.Count > 0)
            yield return new PlannedColumn(column.Name, column.Kind, joined ? written[^1] : null, items);
    }
}
