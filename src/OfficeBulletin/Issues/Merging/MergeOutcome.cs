namespace OfficeBulletin.Issues.Merging;

/// <summary>What became of a block when an edited issue met its source again.</summary>
public enum MergeOutcome
{
    Unchanged,

    /// <summary>Nobody had touched it: it says what the source says now.</summary>
    FollowsSource,

    /// <summary>The editor's stands; the source did not change, or changed in the same way.</summary>
    Editors,

    /// <summary>Editor and source both changed it: the editor's stands in the issue, the source's is told.</summary>
    Conflict,

    /// <summary>The editor took it out, and it stays out.</summary>
    DeletedByEditor,

    /// <summary>Gone from the source, and nobody had touched it: it is gone.</summary>
    RemovedBySource,

    /// <summary>Gone from the source, but the editor had changed it: it stays.</summary>
    KeptWithoutSource,

    /// <summary>The editor put it elsewhere, and it stays there.</summary>
    Moved,
    AddedByEditor,
    AddedBySource,
}
