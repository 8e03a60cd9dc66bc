using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>What units send (报送): workbooks with their Word files and pictures, streamed in, read apart, answered with all findings.</summary>
internal static class SubmissionsApi
{
    private const int MostShown = 100;
    private const int UsuallyShown = 20;

    public static void Map(RouteGroupBuilder api)
    {
        var submissions = api.MapGroup("/submissions").WithTags("submissions");
        submissions.MapPost("", Receive).WithName("sendSubmission").WithSummary("Sends workbooks with their Word files and pictures, or a zip of them")
            .WithDescription("multipart/form-data: declaration (不涉密), files, and for editors unit (id or name). At most 20 MiB a file, 64 MiB and 100 files in all. The same upload again changes nothing; a corrected one takes the place of what it corrects.")
            .WithMetadata(new RequestSizeLimitAttribute(UploadLimits.RequestBytes))
            .AddOpenApiOperationTransformer(UploadForm.Describe)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status507InsufficientStorage)
            .RequireAuthorization(Policies.Contribute).RequireRateLimiting(Limits.Uploads);
        submissions.MapGet("", List).WithName("listSubmissions").WithSummary("What was sent, the latest first; a contributor sees its own unit's").ProducesProblem(StatusCodes.Status422UnprocessableEntity).RequireAuthorization(Policies.ReadItems);
        submissions.MapGet("/{id}", Get).WithName("getSubmission").WithSummary("What was understood of a submission, and what became of its items").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.ReadItems);
        submissions.MapGet("/{id}/files/{name}", File).WithName("getSubmittedFile").WithSummary("A file as it was sent").HandsOut("").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.ReadItems);
        submissions.MapGet("/{id}/marked/{name}", Marked).WithName("getMarkedCopy").WithSummary("A workbook with comments at its faulty cells").HandsOut(".xlsx").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.ReadItems);
    }

    private static async Task<Results<Created<SubmissionView>, Ok<SubmissionView>, ProblemHttpResult>> Receive(HttpRequest request, ClaimsPrincipal user, DeskData data, Extraction extraction, CancellationToken gone)
    {
        using var intake = UploadIntake.Make(data);
        await UploadForm.Read(request, intake, gone).ConfigureAwait(false);
        var outcome = await ReceiveUpload.Run(data, extraction, user.Actor(), intake, gone).ConfigureAwait(false);
        if (outcome.Value is not { } kept)
            return Problems.Of(outcome.Findings);
        var view = SubmissionView.Of(kept);
        return kept.Unchanged ? TypedResults.Ok(view) : TypedResults.Created($"/api/submissions/{view.Id}", view);
    }

    /// <param name="unit">Id of a unit; absent for all.</param>
    /// <param name="cursor">"next" of the page before.</param>
    private static Results<Ok<SubmissionList>, ProblemHttpResult> List(ClaimsPrincipal user, DeskData data, string? unit = null, string? cursor = null, int limit = UsuallyShown)
    {
        if (limit is < 1 or > MostShown)
            return Problems.Of([DeskFindings.ValueWrong("limit", $"一页可列 1–{MostShown} 条；请改 limit。")]);
        var page = ReadSubmissions.List(data, user.Actor(), unit, cursor, limit + 1);
        return TypedResults.Ok(new SubmissionList([.. page.Take(limit).Select(SubmissionSummary.Of)], page.Count > limit ? page[limit - 1].Submission.Id : null));
    }

    private static Results<Ok<SubmissionView>, ProblemHttpResult> Get(string id, ClaimsPrincipal user, DeskData data) =>
        ReadSubmissions.One(data, user.Actor(), id) is { Value: { } kept } ? TypedResults.Ok(SubmissionView.Of(kept)) : Problems.Of([DeskFindings.NotFound("次报送")]);

    private static Results<FileContentHttpResult, ProblemHttpResult> File(string id, string name, ClaimsPrincipal user, DeskData data, HttpResponse response) =>
        Download(ReadSubmissions.File(data, user.Actor(), id, name, marked: false), name, response);

    private static Results<FileContentHttpResult, ProblemHttpResult> Marked(string id, string name, ClaimsPrincipal user, DeskData data, HttpResponse response) =>
        Download(ReadSubmissions.File(data, user.Actor(), id, name, marked: true), name, response);

    private static Results<FileContentHttpResult, ProblemHttpResult> Download(Outcome<byte[]> file, string name, HttpResponse response)
    {
        if (file.Value is not { } bytes)
            return Problems.Of(file.Findings);
        response.Headers.XContentTypeOptions = "nosniff";
        return Downloads.Of(bytes, name);
    }
}
