using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>What is reported of a period, from one pass over a ledger: the workbook, the Word notice and the notice of an issue all start here.</summary>
internal static class ComputedReport
{
    /// <param name="wording">Null when no narrative is wanted.</param>
    /// <param name="also">Sees every item on its way; null when nobody else wants them.</param>
    public static Outcome<Report> Of(OpenedLedger ledger, Period period, NarrativeTemplate? wording, Action<LedgerItem>? also = null)
    {
        var taken = new Taken();
        var tallies = new TallyBook(ledger.Book);
        var rows = new List<Finding>();
        foreach (var item in ledger.Reader.Items(rows))
        {
            tallies.Add(item);
            also?.Invoke(item);
        }
        foreach (var finding in rows)
            taken.Note(finding);
        var tally = tallies.Of(period);
        var before = tallies.Of(period.Before);
        var narrative = wording is null ? null : taken.Without(wording.Fill(period, tallies.Of, ledger.Book));
        var notice = new Notice([.. (narrative ?? []).Select(Paragraph.Of)], NoticeTables.Of(tally, ledger.Book.Forms));
        var report = new Report(TitleOf(period), period, tally, before, [.. period.Months.Select(month => tallies.Of(Period.Of(month)))], notice)
        {
            Rankings = Rankings.Of(tally, counts => counts.UsedItems),
            Forms = NoticeTables.FormsOf(tally, ledger.Book.Forms),
        };
        return Outcome.Of(report, taken.Findings);
    }

    private static string TitleOf(Period period) => $"{period.Text}信息报送及采用情况通报";
}
