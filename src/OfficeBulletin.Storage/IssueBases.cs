namespace OfficeBulletin.Storage;

/// <summary>What the plan alone gave when a version of an issue's document was made.</summary>
public sealed record IssueBase
{
    /// <summary>The plan's version; null when it was made before there was a plan.</summary>
    public string? Plan { get; init; }

    /// <summary>SHA-256 of the Word file as it was assembled, with nobody's edits.</summary>
    public byte[] Blob { get; init; } = [];
}

/// <summary>The assembled file that each version goes back to: by it, an editor's words are told from the plan's.</summary>
public static class IssueBases
{
    /// <summary>Null for a version that was never assembled here.</summary>
    public static IssueBase? Of(DeskReading data, string version) => data.First<IssueBase>("SELECT plan, blob FROM issue_base WHERE version = @version", new { version });

    public static void Set(DeskChange change, string version, IssueBase assembled) =>
        change.Do("INSERT INTO issue_base (version, plan, blob) VALUES (@version, @Plan, @Blob)", new { version, assembled.Plan, assembled.Blob });
}
