using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The notices (情况通报) that an issue.json takes from a ledger of the folder, computed as `bulletin report` does.</summary>
internal sealed class LedgerNotices(FolderFiles files, Masthead masthead, Taken taken)
{
    /// <summary>The notice with narrative and tables of the ledger, each where issue.json has none; as written when it names no ledger or the ledger cannot be used.</summary>
    public Notice Fill(DraftNotice draft)
    {
        if (draft.From is not { } from)
            return draft.Notice;
        var period = draft.Period ?? (masthead.Year is { } year ? Period.Year(year) : null);
        if (period is null)
            taken.From(Outcome.Refusal<Notice>(FolderFindings.NoYear(from, draft.Where)));
        if (taken.Again(OpenedLedger.Open(files, from, draft.Where)) is not { } ledger)
            return draft.Notice;
        var wording = draft.NarrativeGiven ? null : taken.Again(NarrativeFile.Of(files, ledger.Book));
        if (period is null || taken.Again(ComputedReport.Of(ledger, period, wording)) is not { Notice: var computed })
            return draft.Notice;
        return new Notice(draft.NarrativeGiven ? draft.Notice.Narrative : computed.Narrative, draft.TablesGiven ? draft.Notice.Tables : computed.Tables);
    }
}
