using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>The rules by month.</summary>
internal sealed class VersionChoice(LedgerBook book, ScoreRules rules)
{
    private readonly RuleChoice[] all = [.. rules.Versions.Select((version, number) => new RuleChoice(version, number, book))];
    private Month lastMonth;
    private RuleChoice? last;

    public IReadOnlyList<RuleChoice> All => all;

    /// <summary>Null when no version is in force.</summary>
    public RuleChoice? In(Month month)
    {
        if (month != lastMonth)
            (lastMonth, last) = (month, Array.Find(all, choice => choice.Version.Holds(month)));
        return last;
    }

    /// <summary>Months of a period that have no rules.</summary>
    public IEnumerable<Finding> Without(Period period)
    {
        Month? first = null;
        foreach (var month in period.Months.Append(period.Last.Plus(1)))
        {
            var none = month <= period.Last && In(month) is null;
            if (none)
                first ??= month;
            else if (first is { } from)
            {
                yield return new Finding("H47", "score.month-without-rules", FindingLevel.Warning, rules.Where, $"{Period.Between(from, month.Plus(-1)).Text}没有施行的计分办法，没有计分；请核对“施行起”“施行止”。");
                first = null;
            }
        }
    }
}
