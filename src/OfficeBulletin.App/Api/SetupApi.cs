using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The first administrator.</summary>
internal sealed record SetUpRequest
{
    /// <summary>What stands behind "#" in the link that the server printed.</summary>
    public required string Secret { get; init; }

    public required string Name { get; init; }

    public required string Display { get; init; }

    public required string Password { get; init; }
}

/// <summary>A first or a new password, by a one-time link.</summary>
internal sealed record AcceptRequest
{
    /// <summary>What stands behind "#" in the link.</summary>
    public required string Secret { get; init; }

    public required string Password { get; init; }
}

/// <summary>One-time links: setting the desk up, setting a first or a forgotten password.</summary>
internal static class SetupApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/setup", SetUp).WithName("setUp").WithTags("session").AllowAnonymous().RequireRateLimiting(Limits.Attempts).ProducesProblem(410).ProducesProblem(422)
            .WithSummary("Makes the first administrator").WithDescription("By the link that the server prints while there is no administrator; signs in at once.");
        api.MapPost("/invitation", Accept).WithName("acceptInvitation").WithTags("session").AllowAnonymous().RequireRateLimiting(Limits.Attempts).ProducesProblem(410).ProducesProblem(422)
            .WithSummary("Sets a password by a one-time link").WithDescription("By the link that an administrator was given for the account; signs in at once. Ends everything that was given out for it before.");
    }

    private static Results<Ok<SessionView>, ProblemHttpResult> SetUp(SetUpRequest asked, HttpResponse response, DeskData data, Passwords passwords)
    {
        var made = Links.SetUp(data, passwords, asked.Secret ?? "", asked.Name ?? "", asked.Display ?? "", asked.Password ?? "");
        return made.Value is { } session ? SessionsApi.Begun(session, response, data) : Problems.Of(made.Findings);
    }

    private static Results<Ok<SessionView>, ProblemHttpResult> Accept(AcceptRequest asked, HttpResponse response, DeskData data, Passwords passwords)
    {
        var accepted = Links.Accept(data, passwords, asked.Secret ?? "", asked.Password ?? "");
        return accepted.Value is { } session ? SessionsApi.Begun(session, response, data) : Problems.Of(accepted.Findings);
    }
}
