using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Proofing;
using OfficeBulletin.Reporting;
using OfficeBulletin.Reporting.Checks;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The cross-checks of a report: the ledger in itself, the narrative against the counts, the own bulletin's adoptions against the issues that were given.</summary>
internal sealed class CrossChecks
{
    private readonly ReportOrder order;
    private readonly LedgerBook book;
    private readonly LedgerChecks ledger;
    private readonly BulletinAdoptions? bulletin;

    public CrossChecks(ReportOrder order, LedgerBook book)
    {
        var file = Path.GetFileName(order.Ledger);
        (this.order, this.book) = (order, book);
        ledger = new LedgerChecks(book, order.Period, file);
        bulletin = order.Issues.Count == 0 ? null : new BulletinAdoptions(book, order.Period, file);
    }

    public void Add(LedgerItem item)
    {
        ledger.Add(item);
        bulletin?.Add(item);
    }

    /// <summary>Notes everything that was found, once all items were added.</summary>
    public void Note(Report report, Taken taken)
    {
        foreach (var finding in ledger.Of(report.Tally).Concat(NoticeChecks.Against(report.Title, report.Notice, report.Tally, book)))
            taken.Note(finding);
        if (bulletin is null)
            return;
        if (!bulletin.CanCompare)
            taken.Note(new Finding("H91", "report.no-own-bulletin", FindingLevel.Warning, Place.InFile(Path.GetFileName(order.Ledger)), "台账里没有哪个渠道标明是本刊，没有和给出的各期核对；请在工作表“渠道”的“本刊”一栏写“是”。", Source: "practice"));
        foreach (var finding in bulletin.Against(GivenIssues.Read(order.Issues, taken)))
            taken.Note(finding);
    }
}
