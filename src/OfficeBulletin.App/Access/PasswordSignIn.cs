using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>Somebody's new session.</summary>
internal sealed record NewSession(Account Account, string Secret);

/// <summary>登录: a name and a password for a session. The answer and the time are the same whatever was wrong.</summary>
internal static class PasswordSignIn
{
    public static Outcome<NewSession> Try(DeskData data, Passwords passwords, string name, string password)
    {
        if (Prove(data, passwords, name, password) is not { } account)
            return Outcome.Refusal<NewSession>(AccessFindings.SignInFailed());
        return data.Change(account.Actor, "session.begin", account.Id, change =>
        {
            Credentials.Sweep(change);
            return Begin(change, account);
        });
    }

    /// <summary>A new password for somebody who knows the old one; everything that was given out before ends.</summary>
    public static Outcome<NewSession> Change(DeskData data, Passwords passwords, Account account, string old, string wanted)
    {
        if (Passwords.Fault(wanted, account.Name) is { } fault)
            return Outcome.Refusal<NewSession>(fault);
        if (Prove(data, passwords, account.Name, old) is null)
            return Outcome.Refusal<NewSession>(AccessFindings.SignInFailed());
        var hash = passwords.Hash(wanted);
        return data.Change(account.Actor, "account.password", account.Id, change =>
        {
            Accounts.SetPassword(change, account.Id, hash);
            return Begin(change, Accounts.Find(change, account.Id)!);
        });
    }

    private static Outcome<NewSession> Begin(DeskChange change, Account account)
    {
        // Between the password and here somebody may have disabled the account, or changed the password.
        if (Accounts.Find(change, account.Id) is not { Disabled: false } now || now.Stamp != account.Stamp)
            return Outcome.Refusal<NewSession>(AccessFindings.SignInFailed());
        return Outcome.Of(new NewSession(now, Credentials.Give(change, "session", now, CredentialScheme.SessionLife)));
    }

    /// <summary>Whose password it is; null when it is nobody's, and then the attempt stays counted.</summary>
    private static Account? Prove(DeskData data, Passwords passwords, string name, string password)
    {
        var attempt = data.Keep(change => Attempts.Count(change, name));
        if (passwords.Fits(attempt.Account, password))
        {
            data.Keep(change => Accounts.Unlock(change, attempt.Account!.Id));
            return attempt.Account;
        }
        if (attempt is { Last: true, Account: { } locked })
            data.Change(Actor.Program, "account.lock", locked.Id, _ => Outcome.Of(locked));
        return null;
    }
}
