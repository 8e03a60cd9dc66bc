using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The numbers of the first issue of a year's series.</summary>
/// <param name="Year">Year of the volume.</param>
/// <param name="CumulativeNumber">总期号; absent for supplements, and where the count begins with this issue.</param>
internal sealed record FirstNumbersRequest(int Year, int Number, int? CumulativeNumber, bool? Supplement);

/// <summary>Publishing: an issue takes its numbers and is sealed.</summary>
internal static class IssuePublishingApi
{
    public static void Map(RouteGroupBuilder issues)
    {
        issues.MapPost("/{id}/publication", Publish).WithName("publishIssue").WithSummary("Publishes the issue: it takes its numbers, and is saved no more")
            .WithDescription("If-Match names the version of the Word file that is published. Its items become published, and adopted by the own bulletin.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired).RequireAuthorization(Policies.Publish);
        issues.MapGet("/numbering", Next).WithName("getNextNumbers").WithSummary("The numbers that the next issue of a year gets").RequireAuthorization(Policies.ReadIssues);
        issues.MapPut("/numbering", Begin).WithName("setFirstNumbers").WithSummary("Says which numbers the first issue of a year gets")
            .WithDescription("Only before one of the year has been published or imported with a number.")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity).RequireAuthorization(Policies.Publish);
    }

    private static Results<Ok<IssueVersionView>, ProblemHttpResult> Publish(string id, [FromHeader(Name = "If-Match")] string? ifMatch, HttpResponse response, ClaimsPrincipal user, DeskData data)
    {
        var outcome = PublishIssue.Run(data, user.Actor(), id, Shipped.Template, VersionTag.Of(ifMatch));
        if (outcome.Value is not { } published)
            return Problems.Of(outcome.Findings);
        VersionTag.Tell(response, published.Version.Id);
        return TypedResults.Ok(IssueVersionView.Of(data, published.Issue, published.Version, outcome.Findings));
    }

    private static Ok<NumbersView> Next(int year, DeskData data, bool supplement = false) => TypedResults.Ok(NumbersView.Of(data.Read(reading => Numbering.Next(reading, year, supplement))));

    private static Results<Ok<NumbersView>, ProblemHttpResult> Begin(FirstNumbersRequest request, ClaimsPrincipal user, DeskData data)
    {
        var supplement = request.Supplement == true;
        var begun = BeginNumbers.Run(data, user.Actor(), new IssueNumbers(request.Year, supplement, request.Number, supplement ? null : request.CumulativeNumber ?? request.Number));
        return begun.Value is { } numbers ? TypedResults.Ok(NumbersView.Of(numbers)) : Problems.Of(begun.Findings);
    }
}
