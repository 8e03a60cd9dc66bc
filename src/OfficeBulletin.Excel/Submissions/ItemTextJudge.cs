using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges where an item's text is: in the cell 正文, or in the Word file that 附件名 names.</summary>
internal sealed class ItemTextJudge(RowFindings findings)
{
    /// <summary>The paragraphs or the file; both may be missing, one is enough.</summary>
    public (IReadOnlyList<string> Body, string? Attachment) Read(RowCells row)
    {
        var faulty = findings.Faulty;
        findings.Faulty = false;
        var attachment = Attachment(row, row[SubmissionField.Attachment] is { Blank: false } named ? named : FileInBody(row));
        var attachmentFaulty = findings.Faulty || row.Unread(SubmissionField.Attachment);
        findings.Faulty |= faulty;
        var body = row[SubmissionField.Body];
        if (body.Text is { } text && !BodyText.PointsElsewhere(text) && !AttachmentName.LooksLikeFile(text))
        {
            if (attachment is null)
                return (BodyText.Paragraphs(text), null);
            findings.BodyAndAttachment(body, attachment);
        }
        else if (attachment is null && !attachmentFaulty && !row.Unread(SubmissionField.Body) && row.AsksForText(out var blank))
        {
            findings.BodyMissing(blank, row.Header.Has(SubmissionField.Attachment));
        }
        return ([], attachment);
    }

    /// <summary>The name of a file, written where the text belongs.</summary>
    private static FieldCell FileInBody(RowCells row) =>
        row[SubmissionField.Body] is { Kind: SheetCellKind.Text, Text: { } text } body && AttachmentName.LooksLikeFile(text) ? body : default;

    private string? Attachment(RowCells row, FieldCell cell)
    {
        if (cell.Text is not { } text)
            return null;
        var name = AttachmentName.Read(text);
        switch (name.Verdict)
        {
            case AttachmentVerdict.OtherFormat when AttachmentName.IsPicture(name.File!) && row[SubmissionField.Body] is { Text: { } body } && !BodyText.PointsElsewhere(body):
                findings.AttachmentOthers(cell, [name.File!]);
                return null;
            case AttachmentVerdict.OtherFormat:
                findings.AttachmentFormat(cell, name.File!);
                return null;
            case AttachmentVerdict.Several:
                findings.AttachmentSeveral(cell, name.Others);
                return null;
            case AttachmentVerdict.NoName:
                findings.AttachmentName(cell);
                return null;
        }
        if (name.Others.Count > 0)
            findings.AttachmentOthers(cell, name.Others);
        return name.File;
    }
}
