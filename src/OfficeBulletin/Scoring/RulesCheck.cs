using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Scoring;

/// <summary>Settles which version holds when, and whether rows of one can be told apart.</summary>
public static class RulesCheck
{
    /// <summary>The rules with their versions in order, each ending at the latest before the next begins; refused with all faults at once.</summary>
    /// <param name="book">Channels and units that the rules are for; null when they are not known.</param>
    public static Outcome<ScoreRules> Settle(ScoreRules rules, LedgerBook? book)
    {
        var findings = new List<Finding>();
        var versions = VersionOrder.Settle(rules.Versions, findings);
        foreach (var version in versions)
            findings.AddRange(new RowConflicts(book).In(version));
        return findings.Exists(finding => finding.Level == FindingLevel.Error) ? Outcome.Refusal<ScoreRules>(findings) : Outcome.Of(rules with { Versions = versions }, findings);
    }
}
