namespace OfficeBulletin.Submissions;

/// <summary>One submission workbook (报送表), read: the items that can be used and the rows that are held back.</summary>
/// <param name="File">Name to show in findings and references ("submissions/万州.xlsx").</param>
/// <param name="Held">Rows with a fault of level error, in order; the findings say why.</param>
/// <param name="Fingerprint">Hash of what all rows say, wherever they stand: two workbooks of the same rows have the same.</param>
public sealed record Submission(string File, IReadOnlyList<SubmissionItem> Items, IReadOnlyList<HeldRow> Held, string Fingerprint);

/// <summary>A row that cannot be used before its unit has mended it.</summary>
/// <param name="Title">Its title in one line; null when that is what is missing.</param>
public sealed record HeldRow(SubmissionOrigin Origin, string? Title)
{
    /// <summary>What could be read of it all the same; null when that is nothing.</summary>
    public SubmissionItem? Item { get; init; }
}
