using OfficeBulletin.Storage.Rows;

namespace OfficeBulletin.Storage.People;

/// <summary>One try at a password.</summary>
/// <param name="Account">Whose password is to be compared; null when nobody has the name, has a password, or may try now.</param>
/// <param name="Last">True when the account is locked unless this one is right.</param>
public sealed record Attempt(Account? Account, bool Last);

/// <summary>Passwords that were tried: five in a row lock the account for a quarter of an hour.</summary>
public static class Attempts
{
    public const int Allowed = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>Counts an attempt before the password is compared, so that many at once are not more than five. A name that nobody has costs the same write.</summary>
    public static Attempt Count(DeskChange change, string name)
    {
        var account = Accounts.Named(change, name);
        var open = account is { Disabled: false, Password: not null } && !(account.LockedUntil > change.At);
        var failures = !open ? account?.Failures ?? 0 : account!.LockedUntil is null ? account.Failures + 1 : 1;
        var last = open && failures >= Allowed;
        change.Do(
            """
            UPDATE account SET failures = CASE WHEN @open THEN @failures ELSE failures END, locked_until = CASE WHEN @open THEN @until ELSE locked_until END
            WHERE id = coalesce(@id, (SELECT min(id) FROM account))
            """,
            new { id = account?.Id, open, failures, until = last ? RowTypes.Text(change.At + LockedFor) : null });
        return new Attempt(open ? account : null, last);
    }
}
