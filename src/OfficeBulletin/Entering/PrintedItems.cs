using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Entering;

/// <summary>Enters what an issue printed (采用): an attribution is an adoption in its year.</summary>
internal sealed class PrintedItems(OpenLedger ledger, EnteringFindings findings)
{
    /// <summary>Rows made from this issue: two items of one title in it are two.</summary>
    private readonly HashSet<OpenRow> added = [];

    /// <param name="entries">Items of one issue, as one file has them.</param>
    /// <param name="sent">Rows of submissions that items were printed from, where that is known for certain.</param>
    public IEnumerable<EnteredItem> Enter(IReadOnlyList<LedgerEntry> entries, Func<LedgerEntry, OpenRow?> sent)
    {
        var results = new EnteredItem?[entries.Count];
        added.Clear();
        for (var index = 0; index < entries.Count; index++)
        {
            if (sent(entries[index]) is { } row)
                results[index] = PrintedFrom(row, entries[index], ledger.Named(entries[index].Units));
        }
        // What is sure leaves fewer rows for the others, until nothing more is sure.
        for (var sure = true; sure;)
        {
            sure = false;
            for (var index = 0; index < entries.Count; index++)
                sure |= results[index] is null && (results[index] = Known(entries[index], ledger.Named(entries[index].Units))) is not null;
        }
        for (var index = 0; index < entries.Count; index++)
            results[index] ??= Strange(entries[index], ledger.Named(entries[index].Units));
        return results.OfType<EnteredItem>();
    }

    private EnteredItem PrintedFrom(OpenRow row, LedgerEntry entry, IReadOnlyList<string> units)
    {
        if (!ledger.Titled(entry).Contains(row) && row.Text(LedgerForm.Note).Length == 0)
            ledger.Set(row, LedgerForm.Note, OpenRow.PrintedAs + entry.Title);
        return Mark(row, entry, units);
    }

    /// <summary>Null when no row is, or more than one may be.</summary>
    private EnteredItem? Known(LedgerEntry entry, IReadOnlyList<string> units)
    {
        var free = Same(entry, units).Where(row => !row.TakenBy.Contains(Source(entry))).ToList();
        var chosen = free.Find(row => Says(row, entry)) ?? (free.Count == 1 ? free[0] : free.Where(row => MarkSense.SaysNo(row.Text(Heading(entry)))).ToList() is [var only] ? only : null);
        return chosen is null ? null : Mark(chosen, entry, units);
    }

    private List<OpenRow> Same(LedgerEntry entry, IReadOnlyList<string> units) => [.. ledger.Titled(entry).Where(row => row.Shares(units) && Nearness.MayBe(row, entry))];

    private EnteredItem Strange(LedgerEntry entry, IReadOnlyList<string> units)
    {
        var free = ledger.Of(units).Where(row => !row.TakenBy.Contains(Source(entry)) && Nearness.MayBe(row, entry)).ToHashSet();
        if (Same(entry, units).Where(row => !added.Contains(row)).ToList() is { Count: > 0 } same)
            findings.SameTitle(entry.Where, entry.Title, same);
        else if (ledger.NearlyTitled(entry.Title).Where(free.Contains).ToList() is { Count: > 0 } near)
            findings.NearTitle(entry.Where, entry.Title, near);
        else if (free.Where(row => Says(row, entry)).ToList() is { Count: > 0 } recorded)
            findings.OtherTitle(entry.Where, entry.Title, entry.Mark!.Text, recorded);
        else if (entry.Brief is { } text && free.Where(row => MarkSense.SaysNo(row.Text(Heading(entry))) && TitleIndex.Speaks(text, row.Title)).ToList() is { Count: > 0 } briefs)
            findings.Brief(entry.Where, entry.Title, briefs);
        else if (ledger.Titled(entry).Where(row => !row.Shares(units) && Nearness.MayBe(row, entry)).ToList() is { Count: > 0 } others)
            findings.OtherUnits(entry.Where, entry.Title, others);
        else
            return New(entry, units);
        return new EnteredItem(EntryResult.Doubtful, null, entry.Title, units);
    }

    private EnteredItem New(LedgerEntry entry, IReadOnlyList<string> units)
    {
        var row = ledger.Add(entry, units);
        row.TakenBy.Add(Source(entry));
        added.Add(row);
        ledger.Set(row, Heading(entry), entry.Mark!.Text);
        return new EnteredItem(EntryResult.Added, row.Number, entry.Title, units, entry.Mark.Text);
    }

    private EnteredItem Mark(OpenRow row, LedgerEntry entry, IReadOnlyList<string> units)
    {
        row.TakenBy.Add(Source(entry));
        var marked = Marking.Enter(ledger, findings, row, Heading(entry), entry.Mark!.Text, entry.Where);
        if (marked == EntryResult.Marked && units.Except(row.Units, StringComparer.Ordinal).Any())
            findings.OtherAuthors(entry.Where, entry.Title, row, units);
        return new EnteredItem(marked, row.Number, entry.Title, units, marked == EntryResult.Marked ? entry.Mark.Text : null);
    }

    private static bool Says(OpenRow row, LedgerEntry entry) => MarkSense.Issue(row.Text(Heading(entry))) == (entry.Mark!.Year, entry.Mark.Number);

    private static string Heading(LedgerEntry entry) => LedgerForm.Adopted(new Channel(entry.Mark!.Channel));

    private static string Source(LedgerEntry entry) => entry.Where.File ?? "";
}
