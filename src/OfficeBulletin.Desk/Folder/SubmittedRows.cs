using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The rows of submission workbooks that an issue.json takes its items from. Each workbook is read once; what is wrong with rows that are not used is not repeated here.</summary>
internal sealed class SubmittedRows(FolderFiles files, Taken taken)
{
    private readonly Dictionary<string, SubmissionFile> workbooks = new(StringComparer.Ordinal);

    /// <summary>The draft with every item as its row says, other keys of issue.json first; an item whose row cannot be used stays as it is.</summary>
    public IssueDraft Fill(IssueDraft draft, UnitRegister? units, IProgress<AssemblyStep>? progress)
    {
        List<DraftItem> from = [.. draft.Columns.SelectMany(column => column.Items).Where(item => item.From is not null)];
        if (from.Count == 0)
            return draft;
        Read(from, units, progress);
        return draft with { Columns = [.. draft.Columns.Select(column => column with { Items = [.. column.Items.Select(item => item.From is null ? item : Fill(item, column.Kind))] })] };
    }

    private void Read(IReadOnlyList<DraftItem> items, UnitRegister? units, IProgress<AssemblyStep>? progress)
    {
        var sources = new List<SubmissionSource>();
        foreach (var item in items.DistinctBy(item => SubmissionOrigin.Parse(item.From!)?.File, StringComparer.Ordinal))
        {
            if (SubmissionOrigin.Parse(item.From!) is { } origin && taken.From(files.Find(origin.File, item.Where)) is { } file)
                sources.Add(new SubmissionSource(file, origin.File, files, units));
        }
        foreach (var read in SubmissionFile.ReadAll(sources, progress))
        {
            workbooks.Add(read.Source.Shown, read);
            if (read.Submission.Refused)
                taken.From(read.Submission);
        }
    }

    private DraftItem Fill(DraftItem item, ColumnKind kind)
    {
        if (SubmissionOrigin.Parse(item.From!) is not { } origin)
            return Refuse(item, RowFindings.NoReference(item.From!, item.Where));
        if (!workbooks.TryGetValue(origin.File, out var workbook) || workbook.Submission.Value is not { } submission)
            return item;
        if (submission.Items.FirstOrDefault(row => row.Origin == origin) is not { } found)
            return Refuse(item, NotUsable(item, origin, workbook, submission));
        if (item.Row is { } row && (row.Number != found.Number || !BareText.Same(row.Title ?? "", Contents.InOneLine(found.Title))))
            return Refuse(item, RowFindings.Changed(item, found, Moved(item, submission, origin)));
        return RowItem.Merge(item, found, kind == ColumnKind.Briefs, AttachmentOf(item, found, workbook.Source));
    }

    /// <summary>Name of the Word file in the folder; null when the body is in the cell, or written out in issue.json, or the file is not to be had.</summary>
    private string? AttachmentOf(DraftItem item, SubmissionItem found, SubmissionSource source)
    {
        if (found.Attachment is null || item.BodyFile is not null || item.Item.Body.Count > 0)
            return null;
        var attachment = Attachment.Find(found, source);
        if (attachment.Fault is { } fault)
            taken.From(new Outcome<FolderFile>(attachment.File, [fault]));
        return attachment.File?.Name;
    }

    private static Finding NotUsable(DraftItem item, SubmissionOrigin origin, SubmissionFile workbook, Submission submission)
    {
        if (submission.Held.All(held => held.Origin != origin))
            return RowFindings.NoRow(origin, item.Where, Moved(item, submission, origin));
        return RowFindings.Held(item, [.. workbook.Submission.Findings.Where(finding => finding.Level == FindingLevel.Error && IsOf(finding.Where, origin))]);
    }

    private static bool IsOf(Place where, SubmissionOrigin origin) =>
        where.Sheet == origin.Sheet && (where.Row == origin.Row || (Excel.CellAddress.TryParse(where.Cell, out var cell) && cell.Row == origin.Row));

    /// <summary>Where the title of the plan stands now; null when it stands nowhere else.</summary>
    private static SubmissionOrigin? Moved(DraftItem item, Submission submission, SubmissionOrigin origin) => item.Row?.Title is not { } title ? null
        : submission.Items.Where(row => row.Origin != origin && BareText.Same(Contents.InOneLine(row.Title), title)).Select(row => row.Origin)
            .Concat(submission.Held.Where(row => row.Origin != origin && BareText.Same(row.Title ?? "", title)).Select(row => row.Origin))
            .FirstOrDefault();

    private DraftItem Refuse(DraftItem item, Finding fault)
    {
        taken.From(Outcome.Refusal<DraftItem>(fault));
        return item;
    }
}
