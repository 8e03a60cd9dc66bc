using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>Reads workbooks and the Word files that they name, and holds all items against each other.</summary>
internal static class SubmissionReading
{
    public static ReceivedSubmissions Read(IReadOnlyList<SubmissionSource> sources, IProgress<AssemblyStep>? progress)
    {
        var files = SubmissionFile.ReadAll(sources, progress);
        var attachments = AttachmentFiles.Read(files, progress);
        List<JudgedWorkbook> judged = [.. files.Select(file => JudgedWorkbook.Of(file, attachments))];
        var firsts = new Dictionary<string, JudgedWorkbook>(StringComparer.Ordinal);
        var originals = new OriginalFirst(judged);
        foreach (var workbook in originals.Order.Where(workbook => workbook.Identity is not null))
            firsts.TryAdd(workbook.Identity!, workbook);
        List<JudgedWorkbook> counted = [.. judged.Where(workbook => First(workbook) == workbook)];
        var mended = new MendedRows(counted.SelectMany(workbook => workbook.Items));
        var duplicates = Duplicates.Find([.. counted.SelectMany(workbook => workbook.Items, (workbook, received) => received with { Rank = originals.Rank(workbook, received.Item) })]);
        var alike = duplicates.Findings.ToLookup(finding => finding.Where.File, StringComparer.Ordinal);
        return new ReceivedSubmissions([.. judged.Select(workbook => First(workbook) == workbook ? Counted(HeldRows.WithoutMended(workbook, mended), duplicates, alike[workbook.File.Source.Shown]) : Again(workbook, First(workbook)))], duplicates, []);

        JudgedWorkbook First(JudgedWorkbook workbook) => workbook.Identity is { } identity ? firsts[identity] : workbook;
    }

    private static ReceivedWorkbook Counted(JudgedWorkbook workbook, Duplicates duplicates, IEnumerable<Finding> alike)
    {
        var items = workbook.Items.ToLookup(received => duplicates.Superseded.ContainsKey(received.Item.Origin), received => received.Item);
        return new ReceivedWorkbook(workbook.File.Source.Shown, [.. items[false]], workbook.Held, [.. items[true]], [.. workbook.Findings, .. alike]) { Refused = workbook.Refused, Read = workbook.Items };
    }

    private static ReceivedWorkbook Again(JudgedWorkbook workbook, JudgedWorkbook first)
    {
        var (shown, counted) = (workbook.File.Source.Shown, first.File.Source.Shown);
        return new ReceivedWorkbook(shown, [], [], [], [ReceivingFindings.WorkbookAgain(shown, counted)]) { Refused = workbook.Refused, SameAs = counted };
    }
}
