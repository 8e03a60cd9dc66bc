using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>起始期号: says which numbers the first issue of a year's series gets.</summary>
public static class BeginNumbers
{
    public static Outcome<IssueNumbers> Run(DeskData data, Actor actor, IssueNumbers first)
    {
        if (first.Number < 1 || first.Cumulative < first.Number)
            return Outcome.Refusal<IssueNumbers>(DeskFindings.ValueWrong("number", "期号从 1 数起，总期号不小于期号；请改正。"));
        return data.Change(actor, "issue.numbers", null, change =>
        {
            change.Detail = FormattableString.Invariant($"{first.Year}:{first.Number}/{first.Cumulative}");
            return Numbering.Begin(change, first)
                ? Outcome.Of(Numbering.Next(change, first.Year, first.Supplement))
                : Outcome.Refusal<IssueNumbers>(DeskFindings.NotNow($"{first.Year}年已经有取了期号的期，起始期号不能再改。"));
        });
    }
}
