using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Entering;

/// <summary>Enters what units sent (报送).</summary>
internal sealed class SentItems(OpenLedger ledger, EnteringFindings findings)
{
    private readonly Dictionary<LedgerEntry, OpenRow> places = [];

    /// <summary>The row of each item that has one.</summary>
    public IReadOnlyDictionary<LedgerEntry, OpenRow> Places => places;

    /// <summary>First those that are there already, then the others: which comes first makes no difference.</summary>
    public IEnumerable<EnteredItem> Enter(IReadOnlyList<LedgerEntry> entries)
    {
        var results = new EnteredItem?[entries.Count];
        for (var index = 0; index < entries.Count; index++)
            results[index] = Known(entries[index], ledger.Named(entries[index].Units));
        for (var index = 0; index < entries.Count; index++)
            results[index] ??= Strange(entries[index], ledger.Named(entries[index].Units));
        return results.OfType<EnteredItem>();
    }

    private EnteredItem? Known(LedgerEntry entry, IReadOnlyList<string> units)
    {
        var same = ledger.Titled(entry).Where(row => row.Shares(units) && Nearness.MayBe(row, entry)).ToList();
        if (same.Where(row => !row.IsProvisional && Nearness.SentTogether(row, entry)).MinBy(row => Nearness.Days(row, entry)) is { } sent)
            return Take(EntryResult.Unchanged, sent, entry, units);
        if (same.Where(row => row.IsProvisional).ToList() is [var provisional])
            return Complete(provisional, entry, units);
        if (same.Count == 0)
            return null;
        findings.SameTitle(entry.Where, entry.Title, same);
        return new EnteredItem(EntryResult.Doubtful, null, entry.Title, units);
    }

    /// <summary>The row gets the day on which the item really was sent.</summary>
    private EnteredItem Complete(OpenRow row, LedgerEntry entry, IReadOnlyList<string> units)
    {
        ledger.SetDate(row, entry.Date);
        ledger.Set(row, LedgerForm.Note, entry.Note ?? "");
        ledger.Complete(row, entry);
        return Take(EntryResult.Completed, row, entry, units);
    }

    private EnteredItem Strange(LedgerEntry entry, IReadOnlyList<string> units)
    {
        // Another item of the call may have become its row.
        if (Known(entry, units) is { } meanwhile)
            return meanwhile;
        var near = ledger.NearlyTitled(entry.Title).Where(row => row.Shares(units) && (row.IsProvisional ? Nearness.MayBe(row, entry) : Nearness.SentTogether(row, entry)))
            .Union(ledger.Of(units).Where(row => row.IsProvisional && Nearness.MayBe(row, entry) && TitleIndex.Speaks(row.Title, entry.Title))).ToList();
        if (near.Count > 0)
            findings.NearTitle(entry.Where, entry.Title, near);
        else if (ledger.Titled(entry.Title).Where(row => !row.Shares(units) && Nearness.SentTogether(row, entry)).ToList() is { Count: > 0 } others)
            findings.OtherUnits(entry.Where, entry.Title, others);
        else
            return Take(EntryResult.Added, ledger.Add(entry, units), entry, units);
        return new EnteredItem(EntryResult.Doubtful, null, entry.Title, units);
    }

    private EnteredItem Take(EntryResult result, OpenRow row, LedgerEntry entry, IReadOnlyList<string> units)
    {
        places[entry] = row;
        return new EnteredItem(result, row.Number, entry.Title, units);
    }
}
