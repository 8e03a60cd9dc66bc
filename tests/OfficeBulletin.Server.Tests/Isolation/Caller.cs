using System.Net.Http.Headers;
using OfficeBulletin.Server.Tests.Access;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>What a request brings to be let in.</summary>
/// <param name="Name">How a failure speaks of it.</param>
/// <param name="Secret">Null for nothing.</param>
/// <param name="ByCookie">True for the cookie of a browser, with a page of the desk's own around it.</param>
internal sealed record Caller(string Name, string? Secret, bool ByCookie = false)
{
    public static Caller Pane(RunningDesk desk, Account account) => new($"{account.Role} by bearer", desk.Secret("bearer", account));

    public static Caller InBrowser(RunningDesk desk, Account account) => new($"{account.Role} by cookie", desk.Secret("session", account), ByCookie: true);

    public static Caller Script(RunningDesk desk, Account account) => new($"{account.Role} by token", desk.Secret("token", account));

    /// <summary>Credentials of that role that let nobody in.</summary>
    public static IEnumerable<Caller> Void(RunningDesk desk, Role role)
    {
        var account = desk.Account(role, role == Role.Contributor ? desk.Wanzhou : null);
        yield return new("nobody", null);
        yield return new("forged bearer", "ob_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        yield return new("forged cookie", "ob_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ByCookie: true);
        yield return new("SQL for a bearer", "' OR '1'='1");
        yield return new("expired bearer", desk.Secret("bearer", account, TimeSpan.FromSeconds(-1)));
        yield return new("expired cookie", desk.Secret("session", account, TimeSpan.FromSeconds(-1)), ByCookie: true);
        yield return new("expired token", desk.Secret("token", account, TimeSpan.FromSeconds(-1)));
        foreach (var kind in (string[])["refresh", "code", "setup", "session"])
            yield return new($"{kind} for a bearer", desk.Secret(kind, account));
        foreach (var kind in (string[])["bearer", "token", "refresh", "code", "setup"])
            yield return new($"{kind} for a cookie", desk.Secret(kind, account), ByCookie: true);
        yield return new("revoked bearer", Ended(desk, account, "bearer", (change, found) => Credentials.RevokeFamily(change, found.Family)));
        yield return new("revoked token", Ended(desk, account, "token", (change, found) => Credentials.RevokeFamily(change, found.Family)));
        yield return new("bearer from before another password", Ended(desk, account, "bearer", (change, _) => Accounts.Stamp(change, account.Id)));
        var disabled = desk.Account(role, role == Role.Contributor ? desk.Wanzhou : null);
        yield return new("bearer of a disabled account", Ended(desk, disabled, "bearer", (change, _) => Accounts.Save(change, disabled with { Disabled = true })));
        var reused = desk.Secret("code", desk.Account(role, role == Role.Contributor ? desk.Wanzhou : null));
        var bearer = App.Access.PaneSignIn.Exchange(desk.Data, reused, "code").Value!.Bearer;
        App.Access.PaneSignIn.Exchange(desk.Data, reused, "code");
        yield return new("bearer of a code that was used twice", bearer);
    }

    public void Sign(HttpRequestMessage request, RunningDesk desk)
    {
        if (Secret is null)
            return;
        if (!ByCookie)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
            return;
        }
        request.Headers.Add("Cookie", $"__Host-ob={Secret}");
        request.Headers.Add("X-Bulletin", "1");
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
    }

    private static string Ended(RunningDesk desk, Account account, string kind, Action<DeskChange, Credential> end)
    {
        // As it is now: what was ended before may have changed its stamp.
        var secret = desk.Secret(kind, desk.Data.Read(reading => Accounts.Find(reading, account.Id))!);
        return desk.Data.Keep(change =>
        {
            end(change, Credentials.Find(change, secret, change.At, kind)!);
            return secret;
        });
    }
}
