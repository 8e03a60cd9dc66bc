namespace OfficeBulletin.Issues.Reading;

/// <summary>What a document of ours says about itself beside its text (custom XML): the issue's id and the year of its number. Null means not said.</summary>
public sealed record IssueOrigin(string? Id, int? Year)
{
    /// <summary>Text hash of each item by its id, as the issue was assembled.</summary>
    public IReadOnlyDictionary<string, string> Hashes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A document that says nothing: another program's, or a plain text.</summary>
    public static IssueOrigin Unknown { get; } = new(null, null);
}
