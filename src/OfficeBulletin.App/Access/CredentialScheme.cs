using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using OfficeBulletin.App.Access.Entra;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>
/// Lets in who brings a session's cookie, or a bearer or token in the header Authorization. What is expired, revoked, used or of a disabled account is as good as nothing.
/// </summary>
internal sealed class CredentialScheme(DeskData data, EntraSignIn entra) : IAuthenticationHandler
{
    public const string Name = "desk";

    /// <summary>A session that is used goes on for as long again.</summary>
    public static readonly TimeSpan SessionLife = TimeSpan.FromHours(8);

    private const string Bearer = "Bearer ";

    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    private HttpContext context = null!;

    public Task InitializeAsync(AuthenticationScheme scheme, HttpContext context)
    {
        this.context = context;
        return Task.CompletedTask;
    }

    public async Task<AuthenticateResult> AuthenticateAsync()
    {
        var header = context.Request.Headers.Authorization.ToString();
        var signedIn = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? Known(header[Bearer.Length..], "bearer", "token") ?? await entra.Try(header[Bearer.Length..], context.RequestAborted).ConfigureAwait(false)
            : header.Length == 0 && SessionCookie.Read(context.Request) is { Length: > 0 } secret ? Known(secret, "session") : null;
        return signedIn is null ? AuthenticateResult.NoResult() : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(signedIn), Name));
    }

    // RFC 9110 11.6.1: a 401 says what would let in.
    public Task ChallengeAsync(AuthenticationProperties? properties)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public Task ForbidAsync(AuthenticationProperties? properties)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private SignedIn? Known(string secret, params string[] kinds)
    {
        var now = data.Clock.GetUtcNow();
        var (account, credential) = data.Read(reading => Credentials.Find(reading, secret, now, kinds) is { Account: { } id } found ? (Accounts.Find(reading, id), found) : default);
        if (account is null)
            return null;
        var means = Enum.Parse<Means>(credential.Kind, ignoreCase: true);
        var life = means == Means.Session ? SessionLife : (TimeSpan?)null;
        if (now - (credential.SeenAt ?? DateTimeOffset.MinValue) < Noted)
            return new SignedIn(account, means, credential, credential.ExpiresAt);
        return new SignedIn(account, means, credential, Seen(credential, life) && life is { } longer ? now + longer : credential.ExpiresAt);
    }

    /// <summary>Notes that it was used; false where the disk is full: whoever only reads is let read on.</summary>
    private bool Seen(Credential credential, TimeSpan? life)
    {
        try
        {
            return data.Keep(change => Credentials.Touch(change, credential.Id, life));
        }
        catch (StorageFaultException)
        {
            return false;
        }
    }
}
