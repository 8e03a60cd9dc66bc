using System.Security.Cryptography;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access.Entra;

/// <summary>
/// Lets in by an access token of Microsoft Entra ID, version 2.0, whoever an administrator linked to an account. One algorithm, named issuers, one audience; the token names no key but by its id.
/// </summary>
internal sealed class EntraSignIn(DeskSettings settings, EntraKeys keys, DeskData data)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private static readonly string[] OwnKeys = ["jku", "jwk", "x5u", "x5c", "crit", "zip", "enc", "b64"];

    /// <summary>Null for whatever is not to be believed, and for somebody who has no account.</summary>
    public async Task<SignedIn?> Try(string text, CancellationToken stopped)
    {
        if (!settings.Entra.On || EntraToken.Read(text) is not { } token || KeyId(token) is not { } kid || Tenant(token) is not { } tenant || !HoldsNow(token) || !IsForUs(token))
            return null;
        if (await keys.Find(kid, Issuer(tenant), tenant, stopped).ConfigureAwait(false) is not { } key || !IsSigned(token, key))
            return null;
        var account = data.Read(reading => Names(token, tenant).Select(name => Accounts.LinkedTo(reading, name)).FirstOrDefault(found => found is not null));
        return account is null or { Disabled: true } ? null : new SignedIn(account, Means.Entra, null, token.Time("exp")!.Value);
    }

    private static string Issuer(string tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";

    private static string? KeyId(EntraToken token) =>
        EntraToken.TextOf(token.Header, "alg") == "RS256" && EntraToken.TextOf(token.Header, "typ") is null or "JWT" or "at+jwt" && !OwnKeys.Any(name => token.Header.TryGetProperty(name, out _))
            ? EntraToken.TextOf(token.Header, "kid")
            : null;

    /// <summary>The tenant when it is one of ours and the issuer is its own.</summary>
    private string? Tenant(EntraToken token) =>
        token.Text("ver") == "2.0" && token.Text("tid") is { } tenant && settings.Entra.Tenants.Contains(tenant, StringComparer.Ordinal) && token.Text("iss") == Issuer(tenant) ? tenant : null;

    private bool HoldsNow(EntraToken token)
    {
        var now = data.Clock.GetUtcNow();
        return token.Time("exp") is { } ends && token.Time("nbf") is { } begins && now < ends + Skew && now > begins - Skew;
    }

    /// <summary>With the scope: a token of a program alone has none, and speaks for nobody.</summary>
    private bool IsForUs(EntraToken token) =>
        token.Text("aud") == settings.Entra.Audience && token.Text("scp") is { } scopes && scopes.Split(' ').Contains(settings.Entra.Scope, StringComparer.Ordinal);

    private static bool IsSigned(EntraToken token, RSAParameters key)
    {
        using var rsa = RSA.Create(key);
        return rsa.VerifyData(token.Signed, token.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>By what an account may be linked: the object id, which stays, in its tenant; then the name to sign in with.</summary>
    private static IEnumerable<string> Names(EntraToken token, string tenant)
    {
        if (token.Text("oid") is { } id && Guid.TryParseExact(id, "D", out _))
        {
            yield return $"{tenant}/{id}";
            yield return id;
        }
        if (token.Text("preferred_username") is { } name)
            yield return name;
    }
}
