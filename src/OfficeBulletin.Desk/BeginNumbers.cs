using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>起始期号: says which numbers the first issue of a year's series gets.</summary>
public static class BeginNumbers
{
    private const int Most = 999;
    private const int MostEver = 99_999;

    public static Outcome<IssueNumbers> Run(DeskData data, Actor actor, IssueNumbers first)
    {
        if (first.Year is < 1900 or > 2999)
            return Outcome.Refusal<IssueNumbers>(DeskFindings.ValueWrong("year", "年份要在 1900 到 2999 之间；请改正。"));
        if (first.Number is < 1 or > Most || first.Cumulative < first.Number || first.Cumulative > MostEver)
            return Outcome.Refusal<IssueNumbers>(DeskFindings.ValueWrong("number", $"期号从 1 数起，一年不超过 {Most}；总期号不小于期号，不超过 {MostEver}；请改正。"));
        return data.Change(actor, "issue.numbers", null, change =>
        {
            change.Detail = FormattableString.Invariant($"{first.Year}:{first.Number}/{first.Cumulative}");
            return Numbering.Begin(change, first)
                ? Outcome.Of(Numbering.Next(change, first.Year, first.Supplement))
                : Outcome.Refusal<IssueNumbers>(DeskFindings.NotNow($"{first.Year}年已经有取了期号的期，起始期号不能再改。"));
        });
    }
}
