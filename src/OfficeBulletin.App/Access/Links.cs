using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>One-time links (一次性链接): to set the desk up, to set a first or a forgotten password. A new one ends the one before.</summary>
internal static class Links
{
    private const string Kind = "setup";

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>A secret to set the desk up with; null when there is an administrator who can sign in.</summary>
    public static string? ToSetUp(DeskData data) => data.Keep(change =>
    {
        if (Accounts.HasAdministrator(change))
            return null;
        Credentials.RevokeLinks(change, null);
        return Credentials.Give(change, Kind, null, Life);
    });

    /// <summary>A secret for the account's owner to set a password with. What holds for the account now goes on until then.</summary>
    public static string Invite(DeskChange change, Account account)
    {
        Credentials.RevokeLinks(change, account.Id);
        return Credentials.Give(change, Kind, account, Life);
    }

    public static DateTimeOffset Ends(DeskData data) => data.Clock.GetUtcNow() + Life;

    /// <summary>The first administrator, who is signed in at once.</summary>
    public static Outcome<NewSession> SetUp(DeskData data, Passwords passwords, string secret, string name, string display, string password)
    {
        if (data.Read(reading => Credentials.Find(reading, secret, data.Clock.GetUtcNow(), Kind)) is not { Account: null })
            return Outcome.Refusal<NewSession>(AccessFindings.LinkSpent());
        Finding?[] faults = [AccountWords.NameFault(name), AccountWords.DisplayFault(display), Passwords.Fault(password, name)];
        if (faults.OfType<Finding>().ToList() is { Count: > 0 } found)
            return Outcome.Refusal<NewSession>(found);
        var hash = passwords.Hash(password);
        return data.Change(Actor.Program, "desk.set-up", null, change =>
        {
            if (Accounts.HasAdministrator(change) || Credentials.Spend(change, secret, Kind) is null)
                return Outcome.Refusal<NewSession>(AccessFindings.LinkSpent());
            if (Accounts.Named(change, name) is not null)
                return Outcome.Refusal<NewSession>(AccessFindings.NameTaken(name));
            var account = new Account { Id = change.NewId(), Name = name, Display = display.Trim(), Role = Role.Administrator, Password = hash, Stamp = change.NewId(), CreatedAt = change.At };
            Accounts.Add(change, account);
            change.Subject = account.Id;
            return Outcome.Of(new NewSession(account, Credentials.Give(change, "session", account, CredentialScheme.SessionLife)));
        });
    }

    /// <summary>The owner of an invited account sets a password, and is signed in at once.</summary>
    public static Outcome<NewSession> Accept(DeskData data, Passwords passwords, string secret, string password)
    {
        var invited = data.Read(reading => Credentials.Find(reading, secret, data.Clock.GetUtcNow(), Kind) is { Account: { } id } ? Accounts.Find(reading, id) : null);
        if (invited is null)
            return Outcome.Refusal<NewSession>(AccessFindings.LinkSpent());
        if (Passwords.Fault(password, invited.Name) is { } fault)
            return Outcome.Refusal<NewSession>(fault);
        var hash = passwords.Hash(password);
        return data.Change(invited.Actor, "account.password", invited.Id, change =>
        {
            if (Credentials.Spend(change, secret, Kind) is null)
                return Outcome.Refusal<NewSession>(AccessFindings.LinkSpent());
            Accounts.SetPassword(change, invited.Id, hash);
            var account = Accounts.Find(change, invited.Id)!;
            return Outcome.Of(new NewSession(account, Credentials.Give(change, "session", account, CredentialScheme.SessionLife)));
        });
    }
}
