using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Saving;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The Word file of an issue: assembled, handed out, taken back, brought back to an older version.</summary>
internal static class IssueDocumentApi
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Of what has another type routing would make an endpoint that names no policy; the job has a sentence for it.
    private const string Anything = "*/*";

    public static void Map(RouteGroupBuilder issues)
    {
        issues.MapPost("/{id}/assembly", Assemble).WithName("assembleIssue").WithSummary("Makes the Word file from the plan")
            .WithDescription("What editors did to the file since is kept: untouched blocks follow their source, touched ones stay, and the source's change is told. If-Match may name the version that must be the current one.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity).RequireAuthorization(Policies.Edit);
        issues.MapGet("/{id}/document", Get).WithName("getIssueDocument").WithSummary("The Word file; with ?version= an older one").WithDescription("ETag is the version.")
            .Produces(StatusCodes.Status200OK, contentType: Docx).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.ReadIssues);
        issues.MapPut("/{id}/document", Put).WithName("saveIssueDocument").WithSummary("Takes an edited Word file back as a new version")
            .WithDescription("If-Match names the version that was edited. Where somebody else saved since, the answer is 412; the file is kept all the same, as the version that \"conflict\" names.")
            .Accepts<byte[]>(Docx, "application/octet-stream", Anything)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status428PreconditionRequired).RequireAuthorization(Policies.Edit);
        issues.MapGet("/{id}/document.pdf", Pdf).WithName("getIssuePdf").WithSummary("The PDF of the Word file; with ?version= of an older one")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status503ServiceUnavailable).RequireAuthorization(Policies.ReadIssues);
        issues.MapGet("/{id}/versions", List).WithName("listIssueVersions").WithSummary("Every version of the Word file, the latest first").ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(Policies.ReadIssues);
        issues.MapPost("/{id}/versions/{version}/restoration", Restore).WithName("restoreIssueVersion").WithSummary("Makes an older version the current one, as a new version")
            .WithDescription("A version of a published issue begins a new draft: the answer is 201 with its place.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).RequireAuthorization(Policies.Edit);
    }

    private static Results<Ok<AssemblyView>, ProblemHttpResult> Assemble(string id, [FromHeader(Name = "If-Match")] string? ifMatch, HttpResponse response, ClaimsPrincipal user, DeskData data)
    {
        var assembled = AssembleDraft.Run(data, user.Actor(), id, Shipped.Template, VersionTag.Of(ifMatch));
        if (assembled.Value is not { } draft)
            return Problems.Of(assembled.Findings);
        VersionTag.Tell(response, draft.Version.Id);
        return TypedResults.Ok(AssemblyView.Of(data, draft, assembled.Findings));
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Get(string id, HttpResponse response, DeskData data, string? version = null)
    {
        var found = data.Read(reading => IssueVersion.Find(reading, id, version).Then(one => Outcome.Of(new NamedFile(one.Version.Id, Versions.Bytes(reading, one.Version), one.FileName(IssueVersion.NumbersOf(reading, one.Issue), ".docx")))));
        if (found.Value is not { } file)
            return Problems.Of(found.Findings);
        VersionTag.Tell(response, file.Version);
        return Downloads.Of(file.Bytes, file.Name);
    }

    private static async Task<Results<Ok<SavedView>, ProblemHttpResult>> Put(
        string id, [FromHeader(Name = "If-Match")] string? ifMatch, HttpRequest request, HttpResponse response, ClaimsPrincipal user, DeskData data, Extraction extraction, CancellationToken gone)
    {
        if (request.ContentType is { } type && !type.StartsWith(Docx, StringComparison.OrdinalIgnoreCase) && !type.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase))
            return Problems.Of([BodyFindings.WrongType(".docx")]);
        var body = await BodyBytes.Read(request, gone).ConfigureAwait(false);
        if (body.Value is not { } bytes)
            return Problems.Of(body.Findings);
        var outcome = await SaveBack.Run(data, extraction, user.Actor(), id, bytes, VersionTag.Of(ifMatch), gone).ConfigureAwait(false);
        if (outcome.Value is not { } saved)
            return Problems.Of(outcome.Findings);
        if (saved.Stale is { } stale)
            return Problems.Of([stale], new KeyValuePair<string, object?>("conflict", saved.Version.Id), new KeyValuePair<string, object?>("changes", saved.Changes));
        VersionTag.Tell(response, saved.Version.Id);
        return TypedResults.Ok(new SavedView(VersionView.Of(data, saved.Version), saved.Changes, outcome.Findings));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Pdf(string id, HttpResponse response, DeskData data, RenderPdf renderer, CancellationToken gone, string? version = null)
    {
        var found = data.Read(reading => IssueVersion.Find(reading, id, version).Then(one => Outcome.Of(new NamedFile(one.Version.Id, [], one.FileName(IssueVersion.NumbersOf(reading, one.Issue), ".pdf")))));
        if (found.Value is not { } file)
            return Problems.Of(found.Findings);
        var pdf = await renderer.Run(id, file.Version, gone).ConfigureAwait(false);
        if (pdf.Value is not { } bytes)
            return Problems.Of(pdf.Findings);
        VersionTag.Tell(response, file.Version);
        return Downloads.Of(bytes, file.Name);
    }

    private static Results<Ok<VersionList>, ProblemHttpResult> List(string id, DeskData data) => data.Read(reading => StoredIssues.Find(reading, id) is { } issue
        ? new VersionList([.. Versions.Of(reading, issue.Document).Select(version => VersionView.Of(reading, version, Versions.Current(reading, issue.Document)?.Id))])
        : null) is { } list ? TypedResults.Ok(list) : Problems.Of([DeskFindings.NotFound("一期")]);

    private static Results<Ok<IssueVersionView>, Created<IssueVersionView>, ProblemHttpResult> Restore(
        string id, string version, [FromHeader(Name = "If-Match")] string? ifMatch, HttpResponse response, ClaimsPrincipal user, DeskData data)
    {
        var outcome = RestoreVersion.Run(data, user.Actor(), id, version, VersionTag.Of(ifMatch));
        if (outcome.Value is not { } restored)
            return Problems.Of(outcome.Findings);
        VersionTag.Tell(response, restored.Version.Id);
        var view = IssueVersionView.Of(data, restored.Issue, restored.Version, outcome.Findings);
        return restored.Issue.Id == id ? TypedResults.Ok(view) : TypedResults.Created($"/api/issues/{restored.Issue.Id}", view);
    }

    private sealed record NamedFile(string Version, byte[] Bytes, string Name);
}
