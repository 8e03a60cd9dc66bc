using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting.Checks;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The notices (情况通报) that an issue.json takes from a ledger of the folder, computed as `bulletin report` does.</summary>
internal sealed class LedgerNotices(FolderFiles files, Masthead masthead, Taken taken)
{
    private readonly List<DrawnNotice> drawn = [];

    /// <summary>The notices that were taken from a ledger, for those who compare them with it.</summary>
    public IReadOnlyList<DrawnNotice> Drawn => drawn;

    /// <summary>The notice with narrative and tables of the ledger, each where issue.json has none; as written when it names no ledger or the ledger cannot be used.</summary>
    /// <param name="complete">Puts in what is no ledger's.</param>
    public Notice Fill(DraftNotice draft, Func<Notice, Notice> complete)
    {
        if (draft.From is not { } from)
            return complete(draft.Notice);
        var period = draft.Period ?? (masthead.Year is { } year ? Period.Year(year) : null);
        if (period is null)
            taken.From(Outcome.Refusal<Notice>(FolderFindings.NoYear(from, draft.Where)));
        if (taken.Again(OpenedLedger.Open(files, from, draft.Where)) is not { } ledger)
            return complete(draft.Notice);
        var wording = draft.NarrativeGiven ? null : taken.Again(NarrativeFile.Of(files, ledger.Book));
        if (period is null)
            return complete(draft.Notice);
        var checks = new LedgerChecks(ledger.Book, period, from);
        if (taken.Again(ComputedReport.Of(ledger, period, wording, checks.Add)) is not { Notice: var computed, Tally: var tally })
            return complete(draft.Notice);
        var notice = complete(new Notice(draft.NarrativeGiven ? draft.Notice.Narrative : computed.Narrative, draft.TablesGiven ? draft.Notice.Tables : computed.Tables));
        drawn.Add(new DrawnNotice(notice, draft.NarrativeGiven || draft.TablesGiven, tally, ledger.Book, checks.OtherPeriod));
        return notice;
    }
}
