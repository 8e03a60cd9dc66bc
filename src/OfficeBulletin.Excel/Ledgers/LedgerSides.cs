using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>The sheets beside the ledger that say how it is counted and printed: 口径, 表格, 事实. One that is absent means the defaults.</summary>
internal sealed class LedgerSides
{
    public LedgerSides(IWorkbook workbook)
    {
        var findings = new List<Finding>();
        Policy = PolicySheet.Read(workbook, findings);
        Forms = FormSheet.Read(workbook, findings);
        Facts = FactSheet.Read(workbook, findings);
        Findings = findings;
    }

    public TallyPolicy Policy { get; }

    public IReadOnlyList<NoticeForm> Forms { get; }

    public IReadOnlyList<OutsideFact> Facts { get; }

    public IReadOnlyList<Finding> Findings { get; }
}
