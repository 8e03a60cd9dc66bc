using System.Globalization;

namespace OfficeBulletin.Submissions;

/// <summary>In which columns a sheet keeps what, as its header row says: the column's letters by field. One for all rows below the same header.</summary>
public sealed record SubmissionCells(IReadOnlyDictionary<SubmissionField, string> Letters)
{
    /// <summary>"F9"; null when the sheet has no such column.</summary>
    public string? At(SubmissionField field, int row) =>
        Letters.TryGetValue(field, out var letters) ? string.Create(CultureInfo.InvariantCulture, $"{letters}{row}") : null;
}
