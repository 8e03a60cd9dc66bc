using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>Lets in who brings a session's cookie, or a bearer or token in the header Authorization. What is expired, revoked, used or of a disabled account is as good as nothing.</summary>
internal sealed class CredentialScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, DeskData data)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "desk";

    public const string CookieName = "__Host-ob";

    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    private AuthenticateResult Authenticate()
    {
        var header = Request.Headers.Authorization.ToString();
        var (secret, kinds) = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? (header[Bearer.Length..], (string[])["bearer", "token"])
            : (Request.Cookies[CookieName], ["session"]);
        if (string.IsNullOrEmpty(secret))
            return AuthenticateResult.NoResult();
        var account = data.Read(reading => Credentials.Find(reading, secret, data.Clock.GetUtcNow(), kinds) is { Account: { } id } ? Accounts.Find(reading, id) : null);
        return account is null
            ? AuthenticateResult.Fail("unknown")
            : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, account.Role.ToString())], Name) { BootstrapContext = account.Actor }), Name));
    }
}
