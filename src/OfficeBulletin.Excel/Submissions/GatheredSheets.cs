using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Puts the sheets of a workbook together and says what is to be said about them as sheets.</summary>
internal sealed class GatheredSheets(IWorkbook workbook)
{
    private readonly List<Finding> findings = [];
    private readonly List<SubmissionItem> items = [];
    private readonly List<HeldRow> held = [];
    private readonly List<RowFingerprint> fingerprints = [];
    private readonly List<(WorkbookSheet Sheet, SheetResult Result)> withoutHeader = [];
    private (WorkbookSheet Sheet, SubmissionHeader Header)? first;

    public void Add(WorkbookSheet sheet, SheetResult result)
    {
        var about = new TableFindings(workbook.File, sheet.Name, findings);
        if (sheet.Visibility != SheetVisibility.Visible)
        {
            AddHidden(sheet, result, about);
            return;
        }
        findings.AddRange(result.Findings);
        if (result.Headers.Count == 0)
        {
            withoutHeader.Add((sheet, result));
            return;
        }
        first ??= (sheet, result.Headers[0]);
        items.AddRange(result.Items);
        held.AddRange(result.Held);
        fingerprints.Add(result.Fingerprint);
        SayHiddenColumns(sheet, result, about);
    }

    public Outcome<Submission> Outcome()
    {
        if (first is not var (sheet, header))
        {
            var place = withoutHeader.Find(found => found.Result.Contents is { HasData: true }).Sheet ?? withoutHeader.Find(found => found.Result.Contents.First is not null).Sheet;
            new TableFindings(workbook.File, place?.Name, findings).NoHeader();
            return OfficeBulletin.Outcome.Refusal<Submission>(findings);
        }
        foreach (var (other, result) in withoutHeader)
        {
            if (result.Contents is { HasData: true, HasLists: false, First: { } cell } && !SheetContents.IsKnown(other.Name))
                new TableFindings(workbook.File, other.Name, findings).SheetWithoutHeader(cell);
        }
        if (items.Count == 0 && held.Count == 0)
            new TableFindings(workbook.File, sheet.Name, findings).NoItems(header.First);
        return OfficeBulletin.Outcome.Of(new Submission(workbook.File, items, held, RowFingerprint.Of(fingerprints)), findings);
    }

    private static void AddHidden(WorkbookSheet sheet, SheetResult result, TableFindings about)
    {
        if (result.Headers.Count > 0)
            about.HiddenSheet(result.Items.Count + result.Held.Count);
        else if (result.Contents is { First: not null, HasLists: false } && !SheetContents.IsKnown(sheet.Name))
            about.HiddenSheet(0);
    }

    private void SayHiddenColumns(WorkbookSheet sheet, SheetResult result, TableFindings about)
    {
        var hidden = workbook.HiddenColumns(sheet);
        if (hidden.Count == 0)
            return;
        foreach (var heading in result.Headers.SelectMany(header => header.Used).DistinctBy(heading => heading.Address))
        {
            if (hidden.Contains(heading.Column) && result.Wrote(heading.Column))
                about.HiddenColumn(heading);
        }
    }
}
