using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>Looking at an issue: what is wrong with it, where it differs from its plan, where editor and source disagreed.</summary>
internal static class IssueCheckApi
{
    public static void Map(RouteGroupBuilder issues)
    {
        issues.MapGet("/{id}/findings", Check).WithName("checkIssue").WithSummary("Everything that a check finds in the Word file; with ?version= in an older one")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.ReadIssues);
        issues.MapGet("/{id}/comparison", Compare).WithName("compareIssue").WithSummary("The Word file against the plan, article by article")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity).RequireAuthorization(Policies.ReadIssues);
        issues.MapGet("/{id}/conflicts", Conflicts).WithName("listIssueConflicts").WithSummary("Where editor and source both changed a block, in the current version; with ?version= in an older one")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.ReadIssues);
    }

    private static Results<Ok<FindingList>, ProblemHttpResult> Check(string id, DeskData data, string? version = null)
    {
        var found = CheckDraft.Run(data, id, version);
        return found.Refused ? Problems.Of(found.Findings) : TypedResults.Ok(new FindingList(found.Findings));
    }

    private static Results<Ok<ComparisonView>, ProblemHttpResult> Compare(string id, DeskData data)
    {
        var outcome = CompareDraft.Run(data, id, Shipped.Template);
        return outcome.Value is { } compared
            ? TypedResults.Ok(new ComparisonView(VersionView.Of(data, compared.Document), VersionView.Of(data, compared.Plan), compared.Changes, outcome.Findings))
            : Problems.Of(outcome.Findings);
    }

    private static Results<Ok<ConflictList>, ProblemHttpResult> Conflicts(string id, DeskData data, string? version = null)
    {
        var found = data.Read(reading => IssueVersion.Find(reading, id, version).Then(one => Outcome.Of(new ConflictList(IssueConflicts.Of(reading, one.Version.Id)))));
        return found.Value is { } list ? TypedResults.Ok(list) : Problems.Of(found.Findings);
    }
}
