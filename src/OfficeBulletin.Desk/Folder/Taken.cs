namespace OfficeBulletin.Desk.Folder;

/// <summary>Gathers the findings of many small readings, and whether one of them was refused, so that all faults are told at once.</summary>
internal sealed class Taken
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public bool Refused { get; private set; }

    /// <summary>The value of an outcome, its findings noted; null when it was refused.</summary>
    public T? From<T>(Outcome<T> outcome)
        where T : class
    {
        findings.AddRange(outcome.Findings);
        Refused |= outcome.Refused;
        return outcome.Value;
    }

    /// <summary>The same for what one can do without: a refusal of it refuses nothing.</summary>
    public T? Without<T>(Outcome<T> outcome)
        where T : class
    {
        findings.AddRange(outcome.Findings);
        return outcome.Value;
    }

    /// <summary>The same for what may have been read before: what was told then is not told again.</summary>
    public T? Again<T>(Outcome<T> outcome)
        where T : class => From(outcome with { Findings = [.. outcome.Findings.Where(finding => !findings.Contains(finding))] });

    public void Note(Finding finding) => findings.Add(finding);
}
