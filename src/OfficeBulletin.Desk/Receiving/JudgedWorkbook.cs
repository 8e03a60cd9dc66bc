using System.Text;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>A workbook whose rows are held against the Word files that they name.</summary>
/// <param name="Items">What can be used, each with its text.</param>
/// <param name="Identity">Equal for workbooks of the same rows and the same Word files.</param>
internal sealed record JudgedWorkbook(SubmissionFile File, IReadOnlyList<ReceivedItem> Items, IReadOnlyList<HeldRow> Held, string? Identity, IReadOnlyList<Finding> Findings)
{
    public bool Refused => File.Submission.Refused;

    public static JudgedWorkbook Of(SubmissionFile file, AttachmentFiles attachments)
    {
        var findings = new List<Finding>(file.Submission.Findings);
        if (file.Submission.Value is not { } submission)
            return new JudgedWorkbook(file, [], [], file.Hash, findings);
        var items = new List<ReceivedItem>(submission.Items.Count);
        var held = new List<HeldRow>(submission.Held);
        var identity = new StringBuilder(submission.Items.Count + submission.Held.Count > 0 ? submission.Fingerprint : file.Hash);
        foreach (var item in submission.Items)
        {
            var attachment = attachments.Of(item);
            var content = attachment is null ? null : attachments.Content(attachment);
            if (content is not null)
                identity.Append(' ').Append(content.Hash);
            if (attachment is null)
                items.Add(new ReceivedItem(item, item.Body));
            else if (Usable(item, attachment, content, findings))
                items.Add(new ReceivedItem(item, content!.Text));
            else
                held.Add(new HeldRow(item.Origin, Contents.InOneLine(item.Title)));
        }
        foreach (var item in submission.Held.Select(row => row.Item).OfType<SubmissionItem>())
        {
            if (attachments.Of(item) is { } attachment)
                Usable(item, attachment, attachments.Content(attachment), findings);
        }
        held.Sort((one, other) => one.Origin.Sheet == other.Origin.Sheet ? one.Origin.Row.CompareTo(other.Origin.Row) : 0);
        return new JudgedWorkbook(file, items, held, identity.ToString(), findings);
    }

    /// <summary>The title, with or without the subtitle that one of the two may keep apart.</summary>
    private static bool Says(SubmissionItem item, ReadAttachment content)
    {
        var title = Contents.InOneLine(item.Title);
        return BareText.Same(title, content.Title) || BareText.Same(title + string.Concat(item.Subtitle), content.Title + content.Subtitle);
    }

    private static bool Usable(SubmissionItem item, Attachment attachment, ReadAttachment? content, List<Finding> findings)
    {
        if (attachment.Fault is { } fault)
            findings.Add(fault);
        if (content is null)
            return false;
        if (content.Refused)
        {
            findings.Add(ReceivingFindings.Refused(item, content.Findings.Where(finding => finding.Level == FindingLevel.Error)));
            return false;
        }
        // What is merely put right on the way in is told when the issue is assembled.
        findings.AddRange(content.Findings.Where(finding => finding.Level != FindingLevel.Info));
        if (content.Title.Length > 0 && !Says(item, content))
            findings.Add(ReceivingFindings.TitleDiffers(item, content.Title));
        if (item.Pictures is { } pictures && pictures != content.Pictures)
            findings.Add(ReceivingFindings.PicturesDiffer(item, content.Pictures));
        return true;
    }
}
