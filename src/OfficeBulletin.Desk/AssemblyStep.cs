namespace OfficeBulletin.Desk;

/// <summary>What the desk is at, for a progress display.</summary>
public enum DeskStage
{
    /// <summary>Submission workbooks.</summary>
    Receiving,

    /// <summary>Articles.</summary>
    Reading,
    Planning,
    Assembling,
    Measuring,
    Checking,

    /// <summary>The yearly tables from the ledger.</summary>
    Reporting,
}

/// <summary>A step of a job: <paramref name="Done"/> of <paramref name="Of"/> pieces of a stage are through.</summary>
public sealed record AssemblyStep(DeskStage Stage, int Done, int Of);
