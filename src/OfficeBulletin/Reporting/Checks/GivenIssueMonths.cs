using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>Of which months of a period the issues were given: what the ledger says of another month cannot be held against them.</summary>
internal sealed class GivenIssueMonths
{
    private readonly HashSet<Month> months;
    private readonly bool whole;

    /// <param name="missing">True when the ledger names issues of the period that were not given.</param>
    public GivenIssueMonths(IReadOnlyList<Issue> issues, Period period, bool missing)
    {
        List<(Month Month, IssueKey? Key)> given = [.. issues.Select(issue => (Month: Counted(issue), Key: IssueKey.Of(issue))).Where(issue => issue.Month is { } month && period.Contains(month)).Select(issue => (issue.Month!.Value, issue.Key))];
        months = [.. given.Select(issue => issue.Month)];
        whole = !missing && given.GroupBy(issue => issue.Key?.Year).All(year => InSequence([.. year.Select(issue => issue.Key?.Number ?? 0)]));
        if (!whole || given.Count == 0)
            return;
        // Between the first issue and the last nothing is missing, nor before the year's first.
        var first = given.Exists(issue => issue.Key is { Number: 1 }) ? period.First : months.Min();
        months.UnionWith(Period.Between(first, months.Max()).Months);
    }

    /// <summary>Whether an adoption that names no issue must stand in one of those given.</summary>
    public bool Cover(OwnUse use) => (whole || use.HasDay) && months.Contains(use.Month);

    /// <summary>The month in which an issue's adoptions count: that of its date, in the issue's year; null when it has no date.</summary>
    public static Month? Counted(Issue issue) => issue.Masthead.Date is { } date ? new ChannelMark("") { On = date, Year = issue.Masthead.Year }.CountedIn(date) : null;

    private static bool InSequence(IReadOnlyCollection<int> numbers) => numbers.Max() - numbers.Min() < numbers.Distinct().Count();
}
