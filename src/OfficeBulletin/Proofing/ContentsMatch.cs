using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Proofing;

/// <summary>An entry of the contents: its column as printed there and its number in it, from 1.</summary>
internal sealed record PrintedEntry(string Column, int Number, LooseText Text)
{
    public Place Place => new() { Part = "contents", Column = Column, Item = Number };
}

/// <summary>A titled item of the body: its number among the column's items and among its titles, both from 1. Override is the entry the editor gave it, or null.</summary>
internal sealed record TitledItem(string Column, int Number, int TitleNumber, LooseText Title, LooseText? Override);

/// <summary>An entry and the item it speaks of.</summary>
internal sealed record ContentsPair(PrintedEntry Entry, TitledItem Item, bool SameColumn = true);

/// <summary>Which entry of the contents speaks of which item, which speak of none, and which items none speaks of.</summary>
internal sealed record ContentsMatch(IReadOnlyList<ContentsPair> Pairs, IReadOnlyList<PrintedEntry> Extra, IReadOnlyList<TitledItem> Missing)
{
    // Beyond this many entries times titles without an equal partner, likeness is not worth its time.
    private const int MostComparisons = 40_000;

    /// <summary>Without printed contents, every override is matched with its own item and nothing else is judged.</summary>
    public static ContentsMatch Of(Issue issue, IReadOnlyList<ColumnMatch> columns)
    {
        if (issue.PrintedContents is null)
            return new ContentsMatch([.. issue.Columns.SelectMany(Titled).Where(item => item.Override is not null).Select(Overridden)], [], []);
        var pairs = new List<ContentsPair>();
        var (extra, missing) = (new List<PrintedEntry>(), new List<TitledItem>());
        foreach (var column in columns)
        {
            var entries = column.Printed?.Entries.Select((entry, index) => new PrintedEntry(column.Printed.Column, index + 1, new LooseText(entry))).ToList() ?? [];
            var titles = column.Body is null ? [] : Titled(column.Body).ToList();
            pairs.AddRange(TakeEqual(entries, titles));
            pairs.AddRange(TakeAlike(entries, titles));
            pairs.AddRange(Take(entries, titles, (entry, title) => entry.Number == title.TitleNumber));
            extra.AddRange(entries);
            missing.AddRange(titles);
        }
        pairs.AddRange(TakeEqual(extra, missing).Select(pair => pair with { SameColumn = false }));
        return new ContentsMatch(pairs, extra, missing);
    }

    private static ContentsPair Overridden(TitledItem item) => new(new PrintedEntry(item.Column, item.TitleNumber, item.Override!), item);

    private static IEnumerable<TitledItem> Titled(Column column)
    {
        var titles = 0;
        for (var index = 0; index < column.Items.Count; index++)
        {
            var item = column.Items[index];
            if (!item.IsBrief)
                yield return new TitledItem(column.Name, index + 1, ++titles, new LooseText(Contents.InOneLine(item.Title)), item.ContentsOverride is { } own ? new LooseText(own) : null);
        }
    }

    private static List<ContentsPair> TakeEqual(List<PrintedEntry> entries, List<TitledItem> titles) =>
        Take(entries, titles, (entry, title) => entry.Text.Key == title.Title.Key || entry.Text.Key == title.Override?.Key);

    private static List<ContentsPair> Take(List<PrintedEntry> entries, List<TitledItem> titles, Func<PrintedEntry, TitledItem, bool> belong)
    {
        var pairs = new List<ContentsPair>();
        foreach (var entry in entries)
        {
            if (titles.Find(title => belong(entry, title)) is not { } found)
                continue;
            titles.Remove(found);
            pairs.Add(new ContentsPair(entry, found));
        }
        foreach (var pair in pairs)
            entries.Remove(pair.Entry);
        return pairs;
    }

    /// <summary>The most alike first; alike is what shares at least half of its characters.</summary>
    private static List<ContentsPair> TakeAlike(List<PrintedEntry> entries, List<TitledItem> titles)
    {
        if ((long)entries.Count * titles.Count > MostComparisons)
            return [];
        var alike = new List<Likeness>();
        foreach (var entry in entries)
            alike.AddRange(titles.Select(title => Likeness.Of(entry, title)).OfType<Likeness>());
        var pairs = new List<ContentsPair>();
        alike.Sort(static (one, other) => one.IsNearer(other) ? -1 : other.IsNearer(one) ? 1 : one.Pair.Entry.Number.CompareTo(other.Pair.Entry.Number));
        foreach (var (pair, _, _) in alike)
        {
            if (!entries.Contains(pair.Entry) || !titles.Remove(pair.Item))
                continue;
            entries.Remove(pair.Entry);
            pairs.Add(pair);
        }
        return pairs;
    }

    /// <summary>How far an entry is from a title: in wording first, then in its place.</summary>
    private sealed record Likeness(ContentsPair Pair, int Wording, int Shift)
    {
        /// <summary>Null when they share less than half of their characters.</summary>
        public static Likeness? Of(PrintedEntry entry, TitledItem title)
        {
            var limit = Math.Max(entry.Text.Key.Length, title.Title.Key.Length) / 2;
            var distance = EditDistance.Between(entry.Text.Key, title.Title.Key, limit);
            return distance <= limit ? new Likeness(new ContentsPair(entry, title), distance, Math.Abs(entry.Number - title.TitleNumber)) : null;
        }

        public bool IsNearer(Likeness other) => Wording < other.Wording || (Wording == other.Wording && Shift < other.Shift);
    }
}
