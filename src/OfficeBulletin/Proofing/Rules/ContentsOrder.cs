namespace OfficeBulletin.Proofing.Rules;

/// <summary>S04: entries stand in the column and in the order of the body.</summary>
internal static class ContentsOrder
{
    public static IEnumerable<Finding> Check(ContentsMatch contents)
    {
        foreach (var pair in contents.Pairs.Where(pair => !pair.SameColumn))
            yield return Finding("contents.wrong-column", pair.Entry, $"这一条在目录里排在“{pair.Entry.Column}”，正文在“{pair.Item.Column}”；请移到同一栏目。");
        foreach (var column in contents.Pairs.Where(pair => pair.SameColumn).GroupBy(pair => pair.Item.Column, StringComparer.Ordinal))
        {
            var pairs = column.OrderBy(pair => pair.Entry.Number).ToList();
            foreach (var index in RisingOrder.Exceptions(pairs.ConvertAll(pair => pair.Item.TitleNumber)))
                yield return Finding("contents.order", pairs[index].Entry, $"这一条在目录里排第 {pairs[index].Entry.Number}，正文里排第 {pairs[index].Item.TitleNumber}；请改成同一次序。");
        }
    }

    private static Finding Finding(string name, PrintedEntry entry, string message) =>
        new("S04", name, FindingLevel.Error, entry.Place, message, entry.Text.Original, Source: "practice");
}
