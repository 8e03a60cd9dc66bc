using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Access;

/// <summary>Somebody with a password.</summary>
internal static class People
{
    public const string Password = "山城 大道 三月 春风";

    // Slow by intent, and the same for all: hashed once.
    private static readonly Lazy<string> Hash = new(() => new Passwords().Hash(Password));

    public static Account WithPassword(this RunningDesk desk, Role role, StoredUnit? unit = null)
    {
        var account = desk.Account(role, unit);
        return desk.Data.Keep(change =>
        {
            Accounts.SetPassword(change, account.Id, Hash.Value);
            return Accounts.Find(change, account.Id)!;
        });
    }

    /// <summary>The secret of a credential for that account, as it is given out.</summary>
    public static string Secret(this RunningDesk desk, string kind, Account? account, TimeSpan? life = null) =>
        desk.Data.Keep(change => Credentials.Give(change, kind, account, life ?? TimeSpan.FromHours(1), kind == "token" ? "试" : null));
}
