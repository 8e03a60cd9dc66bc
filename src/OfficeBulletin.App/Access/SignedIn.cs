using System.Security.Claims;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>By what somebody was let in.</summary>
internal enum Means
{
    Session,
    Bearer,
    Token,
    Entra,
}

/// <summary>Who makes a request, and by what right.</summary>
/// <param name="credential">What was brought; null for a token of Entra ID, of which nothing is kept here.</param>
internal sealed class SignedIn(Account account, Means means, Credential? credential, DateTimeOffset expiresAt)
    : ClaimsIdentity([new Claim(ClaimTypes.Role, account.Role.ToString()), new Claim(MeansClaim, means.ToString())], CredentialScheme.Name)
{
    public const string MeansClaim = "means";

    public Account Account => account;

    public Means Means => means;

    public Credential? Credential => credential;

    public DateTimeOffset ExpiresAt => expiresAt;
}

/// <summary>Who makes a request that passed a policy.</summary>
internal static class SignedInActor
{
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint names no policy.</exception>
    public static Actor Actor(this ClaimsPrincipal user) => user.SignIn().Account.Actor;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint names no policy.</exception>
    public static SignedIn SignIn(this ClaimsPrincipal user) => user.Identity as SignedIn ?? throw new InvalidOperationException("Nobody is signed in here.");
}
