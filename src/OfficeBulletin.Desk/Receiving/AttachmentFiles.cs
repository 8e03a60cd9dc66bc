using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>The Word files of all workbooks: looked for one after the other, read on all cores, each once whatever number of rows names it.</summary>
internal sealed class AttachmentFiles
{
    private readonly Dictionary<SubmissionItem, Attachment> found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ReadAttachment> read = new(StringComparer.Ordinal);

    public static AttachmentFiles Read(IReadOnlyList<SubmissionFile> workbooks, IProgress<AssemblyStep>? progress)
    {
        var attachments = new AttachmentFiles();
        foreach (var workbook in workbooks)
        {
            // A row that is held back for another fault is told all its faults at once.
            foreach (var item in Rows(workbook.Submission.Value).Where(item => item.Attachment is not null))
                attachments.found.Add(item, Attachment.Find(item, workbook.Source));
        }
        List<FolderFile> files = [.. attachments.found.Values.Select(attachment => attachment.File).OfType<FolderFile>().DistinctBy(file => file.Path, StringComparer.Ordinal)];
        var results = ManyFiles.Read(files, ReadAttachment.Of, DeskStage.Reading, progress);
        for (var index = 0; index < files.Count; index++)
            attachments.read.Add(files[index].Path, results[index]);
        return attachments;
    }

    private static IEnumerable<SubmissionItem> Rows(Submission? submission) => submission is null ? [] : submission.Items.Concat(submission.Held.Select(row => row.Item).OfType<SubmissionItem>());

    /// <summary>Null when the row names none.</summary>
    public Attachment? Of(SubmissionItem item) => found.GetValueOrDefault(item);

    public ReadAttachment? Content(Attachment attachment) => attachment.File is { } file ? read[file.Path] : null;
}
