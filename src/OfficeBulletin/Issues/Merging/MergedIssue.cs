namespace OfficeBulletin.Issues.Merging;

/// <summary>An issue in which an editor's work and the source's changes meet, and what became of every block.</summary>
public sealed record MergedIssue(Issue Issue, IReadOnlyList<MergedBlock> Account)
{
    /// <summary>Blocks that both sides changed: somebody has to look.</summary>
    public IEnumerable<MergedBlock> Conflicts => Account.Where(block => block.Outcome == MergeOutcome.Conflict);
}

/// <summary>What became of one block.</summary>
/// <param name="Block">Its place: "masthead.date", "column:区县动态", "item:0198….title", "item:0198….body", "notice:2023年…情况通报.table", "imprint.editor".</param>
public sealed record MergedBlock(string Block, MergeOutcome Outcome)
{
    /// <summary>Name of the column (栏目); null outside of any.</summary>
    public string? Column { get; init; }

    /// <summary>The item's title in one line, a brief's beginning; null outside of any.</summary>
    public string? Item { get; init; }

    /// <summary>What the source said when the editor began; null when it had no such block.</summary>
    public string? Assembled { get; init; }

    /// <summary>What the editor has; null when the editor has no such block.</summary>
    public string? Edited { get; init; }

    /// <summary>What the source says now; null when it has no such block any more.</summary>
    public string? Source { get; init; }
}
