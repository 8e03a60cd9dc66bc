using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.App.Access;
using OfficeBulletin.App.Jobs;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>Older issues (往期), taken in as long work.</summary>
internal static class ImportsApi
{
    private const long MostBytes = 1L << 30;

    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/imports", Ask).WithTags("issues").WithName("importIssues").WithSummary("Reads older issues (.docx, .txt), as a job").RequireAuthorization(Policies.Edit)
            .Accepts<IFormFileCollection>("multipart/form-data", "*/*").WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("Up to 200 files. The job's result (import.json) says of each what was read. The same file again changes nothing; what a print does not say stays unknown.");

    private static async Task<Results<Accepted<JobView>, ProblemHttpResult>> Ask(HttpRequest request, ClaimsPrincipal user, DeskData data, JobWorker worker)
    {
        var files = await ImportUpload.Keep(request, data, request.HttpContext.RequestAborted).ConfigureAwait(false);
        return files.Value is { } asked ? AskedJobs.Ask(data, worker, user.Actor(), ImportIssues.JobKind, JsonSerializer.Serialize(asked)) : Problems.Of(files.Findings);
    }
}
