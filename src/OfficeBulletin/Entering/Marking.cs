namespace OfficeBulletin.Entering;

/// <summary>Enters one cell of a channel; what stands there already is never overwritten.</summary>
internal static class Marking
{
    private static readonly string Adopted = Adoptions.LedgerForm.Adopted(new Adoptions.Channel(""));

    public static EntryResult Enter(OpenLedger ledger, EnteringFindings findings, OpenRow row, string heading, string text, Place where)
    {
        var standing = row.Text(heading);
        if (standing.Length == 0)
        {
            ledger.Set(row, heading, text);
            return EntryResult.Marked;
        }
        switch (MarkSense.Compare(standing, text, forwarded: !heading.StartsWith(Adopted, StringComparison.Ordinal)))
        {
            case MarkLikeness.Same:
                return EntryResult.Unchanged;
            case MarkLikeness.SaysOther:
                findings.SaysOther(where, row, heading, standing, text);
                return EntryResult.Unchanged;
            default:
                findings.Differs(where, row, heading, standing, text);
                return EntryResult.Conflicting;
        }
    }
}
