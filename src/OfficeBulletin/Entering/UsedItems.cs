using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Entering;

/// <summary>Enters a channel's list: only titles that are in the ledger, and only where one row can be meant.</summary>
internal sealed class UsedItems(OpenLedger ledger, ListedUnits listed, EnteringFindings findings, Channel channel, bool forwarded)
{
    private readonly string heading = forwarded ? LedgerForm.Forwarded(channel) : LedgerForm.Adopted(channel);

    public EnteredItem Enter(UsedItem item)
    {
        var (units, unknown) = listed.Read(item.Units);
        var titled = ledger.Titled(item.Title);
        var same = titled.Where(row => units.Count == 0 || row.Shares(units)).ToList();
        var possible = same.Where(row => Nearness.MayBe(row, item.Date, item.Year)).ToList();
        var understood = MarkText.Read(item.Mark, forwarded).Mark is not null;
        if (understood && Chosen(possible, item) is { } row)
            return Mark(row, item);
        if (!understood)
            findings.NotUnderstood(item.Where, item.Mark);
        else if (possible.Count > 0)
            findings.SeveralTitles(item.Where, item.Title, possible);
        else if (same.Count > 0)
            findings.SameTitle(item.Where, item.Title, same);
        else if (titled.Count > 0 && unknown.Count > 0)
            findings.UnitUnknown(item.Where, item.Title, unknown[0], listed.Nearest(unknown[0]), titled);
        else if (titled.Count > 0)
            findings.OtherUnits(item.Where, item.Title, titled);
        else if (Near(item, units) is { Count: > 0 } near)
            findings.NearTitle(item.Where, item.Title, near);
        else
            findings.NotFound(item.Where, item.Title);
        return new EnteredItem(EntryResult.Doubtful, null, item.Title, item.Units);
    }

    /// <summary>Null when none is, or when several may be meant.</summary>
    private OpenRow? Chosen(List<OpenRow> possible, UsedItem item) =>
        possible.Find(row => row.Text(heading) is { Length: > 0 } text && item.Mark != LedgerForm.Yes && MarkSense.Compare(text, item.Mark, forwarded) == MarkLikeness.Same)
        ?? (possible is [var only] ? only : null);

    private List<OpenRow> Near(UsedItem item, IReadOnlyList<string> units) =>
        [.. ledger.NearlyTitled(item.Title).Where(row => (units.Count == 0 || row.Shares(units)) && Nearness.MayBe(row, item.Date, item.Year))];

    private EnteredItem Mark(OpenRow row, UsedItem item)
    {
        var result = Marking.Enter(ledger, findings, row, heading, item.Mark, item.Where);
        if (item.Instruction is { } instruction && Marking.Enter(ledger, findings, row, LedgerForm.Instruction, instruction, item.Where) == EntryResult.Marked && result == EntryResult.Unchanged)
            result = EntryResult.Completed;
        return new EnteredItem(result, row.Number, item.Title, row.Units, result == EntryResult.Marked ? item.Mark : null);
    }
}
