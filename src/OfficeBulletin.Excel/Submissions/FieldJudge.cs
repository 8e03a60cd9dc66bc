using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges what every field has in common: that a required cell is filled in, that a date is one.</summary>
internal sealed class FieldJudge(RowFindings findings)
{
    /// <summary>The form's word for the field.</summary>
    public static string Heading(SubmissionField field) => SubmissionForm.Column(field).Heading;

    /// <summary>The text; when it is blank, that is named.</summary>
    public string? Required(RowCells row, SubmissionField field)
    {
        if (row[field].Text is { } text)
            return text;
        if (row.Asks(field, out var blank))
            findings.Missing(blank, Heading(field));
        return null;
    }

    public DateOnly? Date(RowCells row, SubmissionField field)
    {
        if (Required(row, field) is not { } text)
            return null;
        var reading = DateText.Read(text);
        if (reading.Verdict != DateVerdict.Day)
            findings.Date(row[field], Heading(field), reading);
        return reading.Date;
    }
}
