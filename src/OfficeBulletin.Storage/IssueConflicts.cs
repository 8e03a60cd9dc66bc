namespace OfficeBulletin.Storage;

/// <summary>A block that both an editor and the source changed: the editor's words stand in the issue, the source's are kept here.</summary>
public sealed record IssueConflict
{
    public string Id { get; init; } = "";

    /// <summary>The version that the two met in.</summary>
    public string Version { get; init; } = "";

    /// <summary>"item:0198….body", as <see cref="OfficeBulletin.Issues.Merging.MergedBlock.Block"/>.</summary>
    public string Block { get; init; } = "";

    /// <summary>Name of the column; null outside of any.</summary>
    public string? Section { get; init; }

    /// <summary>The item's title in one line; null outside of any.</summary>
    public string? Item { get; init; }

    /// <summary>Empty when the editor has no such block.</summary>
    public string Edited { get; init; } = "";

    /// <summary>Empty when the source has no such block any more.</summary>
    public string Source { get; init; } = "";
}

/// <summary>The conflicts of an issue's versions.</summary>
public static class IssueConflicts
{
    public static IReadOnlyList<IssueConflict> Of(DeskReading data, string version) => data.List<IssueConflict>("SELECT * FROM issue_conflict WHERE version = @version ORDER BY rowid", new { version });

    public static void Add(DeskChange change, IssueConflict conflict) =>
        change.Do("INSERT INTO issue_conflict (id, version, block, section, item, edited, source) VALUES (@Id, @Version, @Block, @Section, @Item, @Edited, @Source)", conflict with { Id = change.NewId() });
}
