using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges what a unit answers for: the telephone to ask at, and the declaration that nothing is classified.</summary>
internal sealed class SignOffJudge(RowFindings findings)
{
    private readonly FieldJudge fields = new(findings);

    public string? Phone(RowCells row)
    {
        if (fields.Required(row, SubmissionField.Phone) is not { } text)
            return null;
        var phone = PhoneText.Read(text);
        if (phone is null)
            findings.Phone(row[SubmissionField.Phone]);
        return phone;
    }

    public string? Classification(RowCells row)
    {
        if (fields.Required(row, SubmissionField.Classification) is not { } text)
            return null;
        if (text == SubmissionForm.Unclassified || Declaration.Unclassified(TickedChoice.Of(text), SubmissionHeadings.Bare(row.Header.Heading(SubmissionField.Classification)?.Text ?? "")))
            return SubmissionForm.Unclassified;
        findings.Classification(row[SubmissionField.Classification]);
        return text;
    }
}
