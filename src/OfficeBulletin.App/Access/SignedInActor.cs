using System.Security.Claims;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Access;

/// <summary>Who makes a request.</summary>
internal static class SignedInActor
{
    /// <summary>The actor of a request that passed a policy.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint names no policy.</exception>
    public static Actor Actor(this ClaimsPrincipal user) =>
        (user.Identity as ClaimsIdentity)?.BootstrapContext as Actor ?? throw new InvalidOperationException("Nobody is signed in here.");
}
