using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Api;

/// <summary>A name and a password.</summary>
internal sealed record SignInRequest
{
    public required string Name { get; init; }

    public required string Password { get; init; }
}

/// <summary>A one-time code, or a refresh.</summary>
internal sealed record ExchangeRequest
{
    public required string Code { get; init; }
}

/// <summary>The password that holds, and the one that is to.</summary>
internal sealed record PasswordRequest
{
    public required string Old { get; init; }

    public required string Password { get; init; }
}

/// <summary>A one-time code for a pane.</summary>
internal sealed record CodeView(string Code, DateTimeOffset ExpiresAt);

/// <summary>Who is signed in.</summary>
/// <param name="Unit">The unit that a contributor is bound to; absent for everybody else.</param>
/// <param name="Means">session, bearer, token or entra.</param>
internal sealed record SessionView(string Id, string Name, string Display, Role Role, StoredUnit? Unit, Means Means, DateTimeOffset ExpiresAt);

/// <summary>登录: signing in and out, and the bearers of the panes of Word and Excel.</summary>
internal static class SessionsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("session");
        session.MapPost("", SignIn).WithName("signIn").AllowAnonymous().RequireRateLimiting(Limits.Attempts).ProducesProblem(401)
            .WithSummary("Signs in by name and password").WithDescription("Sets the cookie of a session, which holds for eight hours after it was last used. Five wrong passwords lock the account for 15 minutes; the answer is the same whatever was wrong.");
        session.MapGet("", Get).WithName("getSession").RequireAuthorization(Policies.SignedIn).WithSummary("Who is signed in, and until when");
        session.MapDelete("", SignOut).WithName("signOut").RequireAuthorization(Policies.InPerson).WithSummary("Signs out").WithDescription("Ends the session, or the bearer with its refresh.");
        session.MapPut("/password", ChangePassword).WithName("changePassword").RequireAuthorization(Policies.InPerson).RequireRateLimiting(Limits.Attempts).ProducesProblem(422)
            .WithSummary("Changes the own password").WithDescription("Ends everything that was given out for the account, tokens too; a browser gets a new session.");
        session.MapPost("/code", GiveCode).WithName("giveCode").RequireAuthorization(Policies.InBrowser)
            .WithSummary("A one-time code for a pane").WithDescription("Asked for by the sign-in dialog, which has the cookie; the pane changes it for a bearer within 60 seconds.");
        session.MapPost("/bearer", (ExchangeRequest asked, DeskData data) => Exchange(asked, data, "code")).WithName("exchangeCode").AllowAnonymous().RequireRateLimiting(Limits.Attempts).ProducesProblem(401)
            .WithSummary("Changes a one-time code for a bearer").WithDescription("The bearer holds for 15 minutes, its refresh for eight hours. A code that turns up twice ends what came of it.");
        session.MapPost("/refresh", (ExchangeRequest asked, DeskData data) => Exchange(asked, data, "refresh")).WithName("refreshBearer").AllowAnonymous().RequireRateLimiting(Limits.Attempts).ProducesProblem(401)
            .WithSummary("Changes a refresh for the next bearer").WithDescription("The refresh goes with it: each is good once. One that turns up twice ends all that came of the same sign-in.");
    }

    /// <summary>Sets the cookie of a new session and says whose it is.</summary>
    public static Ok<SessionView> Begun(NewSession session, HttpResponse response, DeskData data)
    {
        SessionCookie.Write(response, session.Secret);
        return TypedResults.Ok(View(session.Account, Means.Session, data.Clock.GetUtcNow() + CredentialScheme.SessionLife, data));
    }

    private static Results<Ok<SessionView>, ProblemHttpResult> SignIn(SignInRequest asked, HttpContext context, DeskData data, Passwords passwords, Limits limits)
    {
        if (limits.Refusal(context, asked.Name ?? "") is { } tooOften)
            return tooOften;
        var begun = PasswordSignIn.Try(data, passwords, asked.Name ?? "", asked.Password ?? "");
        return begun.Value is { } session ? Begun(session, context.Response, data) : Problems.Of(begun.Findings);
    }

    private static Ok<SessionView> Get(ClaimsPrincipal user, DeskData data) =>
        TypedResults.Ok(View(user.SignIn().Account, user.SignIn().Means, user.SignIn().ExpiresAt, data));

    private static NoContent SignOut(ClaimsPrincipal user, HttpResponse response, DeskData data)
    {
        if (user.SignIn().Credential is { } credential)
        {
            data.Change(user.Actor(), "session.end", user.SignIn().Account.Id, change =>
            {
                Credentials.RevokeFamily(change, credential.Family);
                return Outcome.Of(credential);
            });
        }
        if (user.SignIn().Means == Means.Session)
            SessionCookie.Clear(response);
        return TypedResults.NoContent();
    }

    private static Results<Ok<SessionView>, NoContent, ProblemHttpResult> ChangePassword(PasswordRequest asked, ClaimsPrincipal user, HttpContext context, DeskData data, Passwords passwords, Limits limits)
    {
        var signedIn = user.SignIn();
        if (limits.Refusal(context, signedIn.Account.Name) is { } tooOften)
            return tooOften;
        var begun = PasswordSignIn.Change(data, passwords, signedIn.Account, asked.Old ?? "", asked.Password ?? "");
        if (begun.Value is not { } session)
            return Problems.Of(begun.Findings);
        return signedIn.Means == Means.Session ? Begun(session, context.Response, data) : TypedResults.NoContent();
    }

    private static Ok<CodeView> GiveCode(ClaimsPrincipal user, DeskData data) =>
        TypedResults.Ok(new CodeView(PaneSignIn.Code(data, user.SignIn().Account).Value!, data.Clock.GetUtcNow() + PaneSignIn.CodeLife));

    private static Results<Ok<PaneBearer>, ProblemHttpResult> Exchange(ExchangeRequest asked, DeskData data, string kind)
    {
        var exchanged = PaneSignIn.Exchange(data, asked.Code ?? "", kind);
        return exchanged.Value is { } bearer ? TypedResults.Ok(bearer) : Problems.Of(exchanged.Findings);
    }

    private static SessionView View(Account account, Means means, DateTimeOffset expiresAt, DeskData data) =>
        new(account.Id, account.Name, account.Display, account.Role, account.Unit is { } unit ? data.Read(reading => StoredUnits.Find(reading, unit)) : null, means, expiresAt);
}
