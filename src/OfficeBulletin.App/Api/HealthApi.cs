using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>Whether the server lives, and whether it can work: for a proxy or a supervisor, open to everybody and telling nothing else.</summary>
internal static class HealthApi
{
    public static void Map(IEndpointRouteBuilder server)
    {
        server.MapGet("/healthz", () => TypedResults.Text("ok")).WithName("health").WithTags("health").WithSummary("Whether the server lives").AllowAnonymous();
        server.MapGet("/readyz", (DeskData data) => data.Read(Doctor.Ready) ? TypedResults.Text("ready") : TypedResults.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable)).WithName("ready").WithTags("health").WithSummary("Whether it can work").AllowAnonymous();
    }
}
