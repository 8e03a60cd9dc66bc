using OfficeBulletin.Issues;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>An issue by its year and number.</summary>
internal sealed record IssueKey(int Year, int Number)
{
    /// <summary>Null for an issue without year or number.</summary>
    public static IssueKey? Of(Issue issue) => issue.Masthead is { Year: { } year, Number: { } number } ? new IssueKey(year, number) : null;
}

/// <summary>That the ledger says the own bulletin adopted an item of a unit.</summary>
/// <param name="Unit">Full name.</param>
/// <param name="Issue">Null when the ledger does not say which.</param>
/// <param name="Month">The month in which it counts.</param>
/// <param name="InPeriod">Whether it counts in the period.</param>
internal sealed record OwnUse(string Unit, string Title, IssueKey? Issue, Month Month, bool InPeriod, int Row)
{
    /// <summary>True when the ledger says its day, not only that of the item.</summary>
    public bool HasDay { get; init; }
}
