using System.Net.Http.Headers;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;
using static OfficeBulletin.Server.Tests.Isolation.OperationRule;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>Issues: editors, the chief and reviewers see them all, units none.</summary>
internal static class IssueRules
{
    private static readonly Role[] Reading = [Role.Chief, Role.Editor, Role.Reviewer];

    public static IEnumerable<OperationRule> All =>
    [
        new("listIssues", Reading) { Make = ADraft, Query = "?limit=100" },
        new("createIssue", Editing) { Content = Json(_ => new { title = "史志工作简报", year = 2026 }) },
        new("getIssue", Reading) { Make = ADraft },
        new("giveUpIssue", Editing) { Make = ADraft },
        new("getIssuePlan", Reading) { Make = ADraft },
        new("proposeIssuePlan", Editing) { Make = ADraft },
        new("saveIssuePlan", Editing) { Make = ADraft, IfMatch = "0", Content = Json(_ => new { masthead = new { title = "史志工作简报" }, columns = Array.Empty<object>() }) },
        new("assembleIssue", Editing) { Make = ADraft },
        new("getIssueDocument", Reading) { Make = AnAssembled },
        new("saveIssueDocument", Editing) { Make = AnAssembled, IfMatch = "0", Content = _ => Word() },
        new("getIssuePdf", Reading) { Make = ADraft },
        new("listIssueVersions", Reading) { Make = ADraft },
        new("restoreIssueVersion", Editing) { Make = AVersion },
        new("checkIssue", Reading) { Make = AnAssembled },
        new("compareIssue", Reading) { Make = AnAssembled },
        new("listIssueConflicts", Reading) { Make = AnAssembled },
        new("publishIssue", Role.Chief) { Make = AnAssembled, IfMatch = "0" },
        new("getNextNumbers", Reading) { Query = "?year=2026" },
        new("setFirstNumbers", Role.Chief) { Content = Json(_ => new { year = 2031, number = 1 }) },
    ];

    private static string[] ADraft(RunningDesk desk, Account owner) => [CreateIssue.Run(desk.Data, owner.Actor, new NewIssue(2026, Title: "史志工作简报")).Value!.Issue.Id];

    private static string[] AnAssembled(RunningDesk desk, Account owner) => [AVersion(desk, owner)[0]];

    private static string[] AVersion(RunningDesk desk, Account owner)
    {
        var id = ADraft(desk, owner)[0];
        return [id, AssembleDraft.Run(desk.Data, owner.Actor, id, App.Shipped.Template).Value!.Version.Id];
    }

    private static ByteArrayContent Word() => new([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
}
