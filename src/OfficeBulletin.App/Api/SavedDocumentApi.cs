using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>A version that was saved.</summary>
/// <param name="Version">What the next save must name in If-Match.</param>
/// <param name="Findings">What is worth knowing about it; nothing in it is an error.</param>
internal sealed record SavedVersion(string Version, int Ordinal, DateTimeOffset At, IReadOnlyList<Finding> Findings);

/// <summary>A file that the desk has once, as its register: downloaded, saved as a new version, former versions.</summary>
/// <param name="Path">Below /api, as "register".</param>
/// <param name="Name">For the names of the operations, as "Register".</param>
/// <param name="What">For their summaries, as "the register of units".</param>
/// <param name="Save">Judges and saves the bytes, given the version that the asker saw.</param>
internal sealed record SavedDocumentApi(string Path, string Name, string What, string Kind, string FileName, Func<DeskData, Actor, byte[], string?, Outcome<StoredVersion>> Save)
{
    // Content types lie: the bytes tell. A type that is not listed would be answered 403, as if it were forbidden to ask.
    private const string AnyType = "*/*";

    /// <summary>What is handed out while nothing was saved yet; null for nothing.</summary>
    public Func<DeskReading, byte[]>? Beginning { get; init; }

    public void Map(RouteGroupBuilder api)
    {
        var document = api.MapGroup("/" + Path).WithTags(Path.Split('/')[0]).RequireAuthorization(Policies.Edit);
        document.MapGet("", Get).WithName("get" + Name).WithSummary($"Downloads {What}").HandsOut(System.IO.Path.GetExtension(FileName)).ProducesProblem(StatusCodes.Status404NotFound)
            .WithDescription("Its ETag is the version that a save must name in If-Match.");
        document.MapPut("", Put).WithName("save" + Name).WithSummary($"Saves {What} as a new version").Accepts<Stream>(Downloads.MediaType(FileName), AnyType)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .WithDescription("A file with errors is refused with all of them, and nothing is saved. The first save needs no If-Match.");
        document.MapGet("/versions", Versions).WithName($"list{Name}Versions").WithSummary($"All versions of {What}, the latest first");
        document.MapGet("/versions/{version}", GetVersion).WithName($"get{Name}Version").WithSummary($"Downloads a version of {What}").HandsOut(System.IO.Path.GetExtension(FileName)).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private Results<FileContentHttpResult, ProblemHttpResult> Get(DeskData data, HttpResponse response)
    {
        var (version, bytes) = data.Read(reading => Storage.Versions.OfKind(reading, Kind) is { } current ? (current, Storage.Versions.Bytes(reading, current)) : (null, Beginning?.Invoke(reading)));
        if (bytes is null)
            return Problems.Of([DeskFindings.NothingYet()]);
        if (version is not null)
            VersionTag.Tell(response, version.Id);
        return Downloads.Of(bytes, FileName);
    }

    private async Task<Results<Ok<SavedVersion>, ProblemHttpResult>> Put(HttpContext http, ClaimsPrincipal user, DeskData data)
    {
        var body = await BodyBytes.Read(http.Request, http.RequestAborted).ConfigureAwait(false);
        var saved = body.Then(bytes => Save(data, user.Actor(), bytes, VersionTag.Named(http.Request)));
        if (saved.Value is not { } version)
            return Problems.Of(saved.Findings);
        VersionTag.Tell(http.Response, version.Id);
        return TypedResults.Ok(new SavedVersion(version.Id, version.Ordinal, version.At, saved.Findings));
    }

    private Ok<VersionList> Versions(DeskData data) => TypedResults.Ok(data.Read(reading => new VersionList(
        Storage.Versions.OfKind(reading, Kind) is { } current ? [.. Storage.Versions.Of(reading, current.Document).Select(version => VersionView.Of(reading, version, current.Id))] : [])));

    private Results<FileContentHttpResult, ProblemHttpResult> GetVersion(string version, DeskData data, HttpResponse response)
    {
        var bytes = data.Read(reading => Storage.Versions.OfKind(reading, Kind) is { } current && Storage.Versions.Find(reading, current.Document, version) is { } found ? Storage.Versions.Bytes(reading, found) : null);
        if (bytes is null)
            return Problems.Of([DeskFindings.NotFound("一版")]);
        VersionTag.Tell(response, version);
        return Downloads.Of(bytes, FileName);
    }
}
