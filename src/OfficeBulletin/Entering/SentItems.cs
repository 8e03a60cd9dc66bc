using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Entering;

/// <summary>Enters what units sent (报送).</summary>
internal sealed class SentItems(OpenLedger ledger, EnteringFindings findings)
{
    private readonly Dictionary<LedgerEntry, OpenRow> places = [];

    /// <summary>The row of each item that has one.</summary>
    public IReadOnlyDictionary<LedgerEntry, OpenRow> Places => places;

    /// <summary>First those that are there already, then the others: which comes first makes no difference. Null where it is doubtful, until <see cref="Settle"/>.</summary>
    public EnteredItem?[] Enter(IReadOnlyList<LedgerEntry> entries)
    {
        var results = new EnteredItem?[entries.Count];
        for (var index = 0; index < entries.Count; index++)
            results[index] = Known(entries[index], ledger.Named(entries[index].Units));
        for (var index = 0; index < entries.Count; index++)
            results[index] ??= Strange(entries[index], ledger.Named(entries[index].Units));
        return results;
    }

    /// <summary>Judges what was doubtful once more: a printed item may have made its row. What stays doubtful is listed.</summary>
    public IEnumerable<EnteredItem> Settle(IReadOnlyList<LedgerEntry> entries, EnteredItem?[] results)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            var (entry, units) = (entries[index], ledger.Named(entries[index].Units));
            yield return results[index] ?? Known(entry, units) ?? List(entry, units);
        }
    }

    private EnteredItem? Known(LedgerEntry entry, IReadOnlyList<string> units)
    {
        var same = ledger.Titled(entry).Where(row => row.Shares(units) && Nearness.MayBe(row, entry)).ToList();
        if (same.Where(row => !row.IsProvisional && Nearness.SentTogether(row, entry)).MinBy(row => Nearness.Days(row, entry)) is { } sent)
            return Take(EntryResult.Unchanged, sent, entry, units);
        return same is [{ IsProvisional: true } provisional] ? Complete(provisional, entry, units) : null;
    }

    /// <summary>The row gets the day on which the item really was sent.</summary>
    private EnteredItem Complete(OpenRow row, LedgerEntry entry, IReadOnlyList<string> units)
    {
        ledger.SetDate(row, entry.Date);
        ledger.Set(row, LedgerForm.Note, entry.Note ?? "");
        ledger.Complete(row, entry);
        return Take(EntryResult.Completed, row, entry, units);
    }

    /// <summary>Null when it is doubtful.</summary>
    private EnteredItem? Strange(LedgerEntry entry, IReadOnlyList<string> units) =>
        Known(entry, units) ?? (Again(entry, units).Count + Near(entry, units).Count + OfOthers(entry, units).Count == 0 ? Take(EntryResult.Added, ledger.Add(entry, units), entry, units) : null);

    private EnteredItem List(LedgerEntry entry, IReadOnlyList<string> units)
    {
        if (Again(entry, units) is { Count: > 0 } again)
            findings.SameTitle(entry.Where, entry.Title, again);
        else if (Near(entry, units) is { Count: > 0 } near)
            findings.NearTitle(entry.Where, entry.Title, near);
        else
            findings.OtherUnits(entry.Where, entry.Title, OfOthers(entry, units));
        return new EnteredItem(EntryResult.Doubtful, null, entry.Title, units);
    }

    /// <summary>Rows of the same title and unit that may be it, though their days say otherwise.</summary>
    private List<OpenRow> Again(LedgerEntry entry, IReadOnlyList<string> units) => [.. ledger.Titled(entry).Where(row => row.Shares(units) && Nearness.MayBe(row, entry))];

    private List<OpenRow> Near(LedgerEntry entry, IReadOnlyList<string> units) =>
    [
        .. ledger.NearlyTitled(entry.Title).Where(row => row.Shares(units) && (row.IsProvisional ? Nearness.MayBe(row, entry) : Nearness.SentTogether(row, entry)))
            .Union(ledger.Of(units).Where(row => row.IsProvisional && Nearness.MayBe(row, entry) && TitleIndex.Speaks(row.Title, entry.Title))),
    ];

    private List<OpenRow> OfOthers(LedgerEntry entry, IReadOnlyList<string> units) => [.. ledger.Titled(entry.Title).Where(row => !row.Shares(units) && Nearness.SentTogether(row, entry))];

    private EnteredItem Take(EntryResult result, OpenRow row, LedgerEntry entry, IReadOnlyList<string> units)
    {
        places[entry] = row;
        return new EnteredItem(result, row.Number, entry.Title, units);
    }
}
