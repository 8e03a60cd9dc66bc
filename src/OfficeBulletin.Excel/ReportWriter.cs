using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Reports;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel;

/// <summary>
/// Writes the report workbook (.xlsx): cover, tables of the notice, rankings and points, month by month, charts, score cards, checks, a sheet for each unit, the ledger. The same report is the same
/// bytes; totals are formulas with their values.
/// </summary>
public static class ReportWriter
{
    public static void Write(Stream output, Report report, LedgerBook book, ItemSheets items) => FinishedReport.Write(output, ReportBook.Write(report, book, items.Units), items);
}
