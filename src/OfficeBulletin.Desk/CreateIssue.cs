using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A new draft (拟稿). What is null is taken from the desk's register, else from the issue before.</summary>
/// <param name="Year">Year of the volume; null for that of the date, else for this year.</param>
/// <param name="Plan">A whole plan in the shape of issue.json; null for one without columns.</param>
public sealed record NewIssue(int? Year = null, bool Supplement = false, string? Title = null, DateOnly? Date = null, byte[]? Plan = null);

/// <summary>A draft that was begun, with its first plan.</summary>
public sealed record CreatedIssue(StoredIssue Issue, StoredVersion Plan, IssueNumbers Next);

/// <summary>新建一期: begins a draft with a plan.</summary>
public static class CreateIssue
{
    private const int LongestTitle = 64;

    public static Outcome<CreatedIssue> Run(DeskData data, Actor actor, NewIssue order)
    {
        var year = order.Year ?? order.Date?.Year ?? data.Clock.GetLocalNow().Year;
        if (year is < 1900 or > 2999)
            return Outcome.Refusal<CreatedIssue>(DeskFindings.ValueWrong("year", "年份要在 1900 到 2999 之间；请改正。"));
        if (order.Title is { } typed && (typed.Length > LongestTitle || typed.Any(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format)))
            return Outcome.Refusal<CreatedIssue>(DeskFindings.ValueWrong("title", $"刊名最多 {LongestTitle} 个字，不能有看不见的字符；请改正。"));
        return data.Change(actor, "issue.create", null, change =>
        {
            var plan = order.Plan ?? Drafted(change, order, year);
            return IssueFile.Read(plan, PlanItems.FileName).Then(draft =>
            {
                if ((order.Title ?? draft.Masthead.Title) is not { Length: > 0 } title)
                    return Outcome.Refusal<CreatedIssue>(DeskFindings.ValueWrong("title", "不知道刊名；请填写 title，或在单位名册的“刊物”表里写上刊名。"));
                var issue = StoredIssues.Add(change, year, order.Supplement, title);
                change.Subject = issue.Id;
                return PlanItems.Place(change, issue, draft, []).Then(_ =>
                    Outcome.Of(new CreatedIssue(issue, Versions.Add(change, issue.Plan!, "saved", PlanText.Kept(plan)), Numbering.Next(change, year, order.Supplement))));
            });
        });
    }

    /// <summary>A plan that has masthead and imprint, and no column yet.</summary>
    private static byte[] Drafted(DeskReading data, NewIssue order, int year)
    {
        var facts = DeskFacts.Of(data);
        var masthead = new Masthead(order.Title ?? facts.Masthead.Title, year, null, null, facts.Masthead.Publisher, order.Date ?? facts.Masthead.Date);
        return PlanJson.Write(new PlannedIssue(new BulletinFacts(masthead, facts.Imprint), []));
    }
}
