using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>What a pane of Word or Excel holds in memory.</summary>
/// <param name="Bearer">For the header Authorization.</param>
/// <param name="Refresh">For the next bearer, once.</param>
internal sealed record PaneBearer(string Bearer, DateTimeOffset ExpiresAt, string Refresh, DateTimeOffset RefreshExpiresAt);

/// <summary>
/// 任务窗格登录: the dialog is signed in by cookie and asks for a code; the pane, in another browser partition, changes it for a short bearer and a refresh.
/// A code or refresh that turns up twice ends everything that came of it.
/// </summary>
internal static class PaneSignIn
{
    public static readonly TimeSpan CodeLife = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan BearerLife = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan RefreshLife = TimeSpan.FromHours(8);

    public static Outcome<string> Code(DeskData data, Account account) =>
        data.Change(account.Actor, "session.code", account.Id, change => Outcome.Of(Credentials.Give(change, "code", account, CodeLife)));

    /// <param name="kind">code or refresh.</param>
    public static Outcome<PaneBearer> Exchange(DeskData data, string secret, string kind)
    {
        var given = data.Keep(change => Spend(change, secret, kind));
        if (given is not null)
            return Outcome.Of(given);
        data.Change(Actor.Program, "session.reused", null, change =>
        {
            change.Unchanged = Credentials.RevokeReused(change, secret, kind) == 0;
            return Outcome.Of(kind);
        });
        return Outcome.Refusal<PaneBearer>(AccessFindings.CodeSpent());
    }

    private static PaneBearer? Spend(DeskChange change, string secret, string kind)
    {
        if (Credentials.Spend(change, secret, kind) is not { Account: { } id } spent)
            return null;
        var account = Accounts.Find(change, id)!;
        var bearer = Credentials.Give(change, "bearer", account, BearerLife, family: spent.Family);
        var refresh = Credentials.Give(change, "refresh", account, RefreshLife, family: spent.Family);
        return new PaneBearer(bearer, change.At + BearerLife, refresh, change.At + RefreshLife);
    }
}
