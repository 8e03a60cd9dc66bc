using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Finds the sheet that is the ledger: 台账, or the only one with such a header. Of a .csv it is the only sheet.</summary>
internal sealed class LedgerSheetSearch(IWorkbook workbook)
{
    private readonly LedgerHeaderFindings findings = new(workbook.File, null);
    private List<Finding> named = [];

    public IReadOnlyList<Finding> Findings => [.. findings.All, .. named];

    /// <summary>Null when there is none, which is named.</summary>
    public LedgerHeaderRow? Find()
    {
        if ((workbook.Sheet(LedgerForm.ItemsSheet) ?? (workbook is CsvFile ? workbook.Sheets[0] : null)) is { } sheet)
        {
            var header = LedgerHeaderRow.Find(workbook, sheet);
            if (header is null)
                Said(sheet).NoHeader();
            return header;
        }
        var like = workbook.Sheets.Select(other => LedgerHeaderRow.Find(workbook, other)).OfType<LedgerHeaderRow>().Where(header => header.IsWhole).ToLookup(header => header.IsSubmission);
        var whole = like[false].ToList();
        if (whole.Count == 1)
            Said(whole[0].Sheet).OtherSheet(whole[0].Sheet.Name);
        else if (whole.Count == 0 && like[true].FirstOrDefault() is { } sent)
            findings.Submission(sent.Sheet.Name);
        else if (whole.Count == 0)
            findings.NoSheet(workbook.Sheets);
        else
            findings.SeveralSheets([.. whole.Select(header => header.Sheet)]);
        return whole.Count == 1 ? whole[0] : null;
    }

    private LedgerHeaderFindings Said(WorkbookSheet sheet)
    {
        var said = new LedgerHeaderFindings(workbook.File, sheet.Name);
        named = said.All;
        return said;
    }
}
