using OfficeBulletin.Server.Tests.Access;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;
using static OfficeBulletin.Server.Tests.Isolation.OperationRule;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>Sign-in, accounts, tokens, the audit, the state of the server.</summary>
internal static class AccessRules
{
    public static IEnumerable<OperationRule> All =>
    [
        new("health"),
        new("ready"),
        new("setUp") { Content = Json(_ => new { secret = "ob_没有", name = "a", display = "甲", password = "不会是这个密码" }) },
        new("acceptInvitation") { Content = Json(_ => new { secret = "ob_没有", password = "不会是这个密码" }) },
        new("signIn") { Content = Json(_ => new { name = "没有这个人", password = "不会是这个密码" }) },
        new("exchangeCode") { Content = Json(_ => new { code = "ob_没有" }) },
        new("refreshBearer") { Content = Json(_ => new { code = "ob_没有" }) },
        new("getSession", Everybody) { ByToken = true },
        new("signOut", Everybody),
        new("changePassword", Everybody) { Content = Json(_ => new { old = "短", password = "短" }) },
        new("giveCode", Everybody) { InBrowser = true },

        new("listAccounts", Role.Administrator) { Query = "?limit=100" },
        new("createAccount", Role.Administrator) { Content = Json(_ => new { name = $"n{Guid.NewGuid():N}", display = "新来的", role = "editor" }) },
        new("getAccount", Role.Administrator) { Make = AnAccount },
        new("changeAccount", Role.Administrator) { Make = AnAccount, Content = Json(_ => new { display = "改名的" }) },
        new("inviteAccount", Role.Administrator) { Make = AnAccount },
        new("unlockAccount", Role.Administrator) { Make = AnAccount },
        new("signOutAccount", Role.Administrator) { Make = AnAccount },

        new("listTokens", Role.Administrator, Role.Contributor) { Make = AToken, Query = "?limit=100" },
        new("createToken", Role.Contributor) { Content = Json(_ => new { label = "每周报送" }) },
        new("revokeToken", Role.Administrator, Role.Contributor) { Make = AToken },

        new("listAudit", Role.Administrator, Role.Chief),
        new("verifyAudit", Role.Administrator, Role.Chief),
    ];

    private static string[] AnAccount(RunningDesk desk, Account _) => [desk.Account(Role.Reviewer).Id];

    /// <summary>Of the owner when it is a unit's; an administrator has none of its own, and sees all.</summary>
    private static string[] AToken(RunningDesk desk, Account owner)
    {
        var maker = owner.Unit is null ? desk.Account(Role.Contributor, desk.Qianjiang) : owner;
        var secret = desk.Secret("token", maker);
        return [desk.Data.Read(reading => Credentials.Find(reading, secret, desk.Data.Clock.GetUtcNow(), "token"))!.Id];
    }
}
