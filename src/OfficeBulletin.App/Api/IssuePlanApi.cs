using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>A plan to begin with.</summary>
/// <param name="Plan">In the shape of issue.json.</param>
internal sealed record ProposalView(JsonElement Plan, IReadOnlyList<Finding> Findings);

/// <summary>The plan of an issue: columns and items in the shape of issue.json, an item being { "item": "id" } or written out.</summary>
internal static class IssuePlanApi
{
    public static void Map(RouteGroupBuilder issues)
    {
        issues.MapGet("/{id}/plan", Get).WithName("getIssuePlan").WithSummary("The plan").WithDescription("ETag is its version.")
            .Produces<JsonElement>(StatusCodes.Status200OK, "application/json").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.ReadIssues);
        issues.MapGet("/{id}/plan/proposal", Propose).WithName("proposeIssuePlan").WithSummary("A plan from the accepted items, by column and official order; nothing is saved")
            .WithDescription("What stands in the draft already is in it too. To take it, save it as the plan, as it is or changed.").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.Edit);
        issues.MapPut("/{id}/plan", Put).WithName("saveIssuePlan").WithSummary("Saves the plan as a new version")
            .WithDescription("If-Match names the version that it was made from. Items must be accepted, and in one draft only; the body is an issue.json.")
            .Accepts<JsonElement>("application/json", "*/*")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status428PreconditionRequired).RequireAuthorization(Policies.Edit);
    }

    private static Results<Ok<ProposalView>, ProblemHttpResult> Propose(string id, DeskData data)
    {
        var proposed = ProposePlan.Run(data, id);
        return proposed.Value is { } proposal ? TypedResults.Ok(new ProposalView(JsonSerializer.SerializeToElement(proposal.Plan), proposed.Findings)) : Problems.Of(proposed.Findings);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Get(string id, HttpResponse response, DeskData data)
    {
        var (bytes, version) = data.Read(reading => StoredIssues.Find(reading, id) is { Plan: { } plan } && Versions.Current(reading, plan) is { } current ? (Versions.Bytes(reading, current), current.Id) : default);
        if (bytes is null)
            return Problems.Of([DeskFindings.NotFound("一期的计划")]);
        VersionTag.Tell(response, version!);
        return TypedResults.File(bytes, "application/json");
    }

    private static async Task<Results<Ok<PlanSavedView>, ProblemHttpResult>> Put(
        string id, [FromHeader(Name = "If-Match")] string? ifMatch, HttpRequest request, HttpResponse response, ClaimsPrincipal user, DeskData data, CancellationToken gone)
    {
        var body = await BodyBytes.Read(request, gone).ConfigureAwait(false);
        var saved = body.Then(bytes => SavePlan.Run(data, user.Actor(), id, bytes, VersionTag.Of(ifMatch)));
        if (saved.Value is not { } plan)
            return Problems.Of(saved.Findings);
        VersionTag.Tell(response, plan.Version.Id);
        return TypedResults.Ok(new PlanSavedView(VersionView.Of(data, plan.Version), plan.Items, saved.Findings));
    }
}
