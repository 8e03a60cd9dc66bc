using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>A new draft. What is absent comes from the desk's register, else from the issue before.</summary>
/// <param name="Year">Year of the volume; absent for that of the date, else for this year.</param>
/// <param name="Supplement">True for a supplement (增刊), which is numbered apart.</param>
/// <param name="Plan">A whole plan in the shape of issue.json.</param>
internal sealed record NewIssueRequest(int? Year, bool? Supplement, string? Title, DateOnly? Date, JsonElement? Plan);

/// <summary>The issues (期): drafts begun, listed, given up. Everything of one issue hangs below it.</summary>
internal static class IssuesApi
{
    private const int Most = 100;

    // What is kept must read as it was written.
    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(RouteGroupBuilder api)
    {
        var issues = api.MapGroup("/issues").WithTags("issues").ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        issues.MapGet("", List).WithName("listIssues").WithSummary("Issues, the latest volume first; drafts before numbers").RequireAuthorization(Policies.ReadIssues);
        issues.MapPost("", Create).WithName("createIssue").WithSummary("Begins a draft").WithDescription("The draft shows the next numbers as proposed (拟); it takes them when it is published.")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).RequireAuthorization(Policies.Edit);
        issues.MapGet("/{id}", Get).WithName("getIssue").WithSummary("One issue").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.ReadIssues);
        issues.MapDelete("/{id}", GiveUp).WithName("giveUpIssue").WithSummary("Gives up a draft").WithDescription("Its items may be planned elsewhere; its versions are kept.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Edit);
        IssuePlanApi.Map(issues);
        IssueDocumentApi.Map(issues);
        IssueCheckApi.Map(issues);
        IssuePublishingApi.Map(issues);
    }

    private static Results<Ok<IssueList>, ProblemHttpResult> List(DeskData data, string? state = null, int? year = null, int limit = 50, string? cursor = null)
    {
        if (limit is < 1 or > Most)
            return Problems.Of([DeskFindings.ValueWrong("limit", $"limit 要在 1 到 {Most} 之间；请改正。")]);
        return TypedResults.Ok(data.Read(reading =>
        {
            var found = StoredIssues.List(reading, new IssueFilter(limit + 1, state, year, cursor));
            var shown = found.Take(limit).ToList();
            return new IssueList([.. shown.Select(issue => IssueView.Of(reading, issue))], found.Count > limit ? StoredIssues.Cursor(shown[^1]) : null);
        }));
    }

    private static Results<Created<IssueView>, ProblemHttpResult> Create(NewIssueRequest request, ClaimsPrincipal user, DeskData data)
    {
        var created = CreateIssue.Run(data, user.Actor(), new NewIssue(request.Year, request.Supplement == true, request.Title, request.Date, request.Plan is { ValueKind: JsonValueKind.Object } plan ? Bytes(plan) : null));
        return created.Value is { Issue: var issue }
            ? TypedResults.Created($"/api/issues/{issue.Id}", data.Read(reading => IssueView.Of(reading, issue)))
            : Problems.Of(created.Findings);
    }

    private static Results<Ok<IssueView>, ProblemHttpResult> Get(string id, DeskData data) =>
        data.Read(reading => StoredIssues.Find(reading, id) is { } issue ? IssueView.Of(reading, issue) : null) is { } view ? TypedResults.Ok(view) : Problems.Of([DeskFindings.NotFound("一期")]);

    private static Results<NoContent, ProblemHttpResult> GiveUp(string id, ClaimsPrincipal user, DeskData data)
    {
        var given = GiveUpDraft.Run(data, user.Actor(), id);
        return given.Refused ? Problems.Of(given.Findings) : TypedResults.NoContent();
    }

    private static byte[] Bytes(JsonElement plan)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, AsWritten))
            plan.WriteTo(writer);
        return output.ToArray();
    }
}
