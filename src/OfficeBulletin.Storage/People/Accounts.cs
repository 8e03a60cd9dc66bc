namespace OfficeBulletin.Storage.People;

/// <summary>An account of the desk.</summary>
public sealed record Account
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string Display { get; init; } = "";

    public Role Role { get; init; }

    public string? Unit { get; init; }

    /// <summary>The hasher's text; null until the account's owner has set a password.</summary>
    public string? Password { get; init; }

    /// <summary>Changes with password, role, unit and state: what was let in with another one is let in no more.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>The identity of Entra ID that an administrator linked: an object id, or a sign-in name; null for none.</summary>
    public string? Entra { get; init; }

    /// <summary>Passwords tried since one was right.</summary>
    public int Failures { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public bool Disabled { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public Actor Actor => new(Id, Name, Role, Unit);
}

/// <summary>The accounts.</summary>
public static class Accounts
{
    public static Account? Find(DeskReading data, string id) => data.First<Account>("SELECT * FROM account WHERE id = @id", new { id });

    /// <summary>The account of that name, without regard to case; null when there is none.</summary>
    public static Account? Named(DeskReading data, string name) => data.First<Account>("SELECT * FROM account WHERE name = @name", new { name });

    /// <summary>The account that an identity of Entra ID is linked to, without regard to case; null when there is none.</summary>
    public static Account? LinkedTo(DeskReading data, string entra) => data.First<Account>("SELECT * FROM account WHERE entra = @entra", new { entra });

    /// <summary>In the order they were made.</summary>
    /// <param name="after">Id of the last one that was shown; null to begin.</param>
    public static IReadOnlyList<Account> List(DeskReading data, string? after, int limit) =>
        data.List<Account>("SELECT * FROM account WHERE @after IS NULL OR id > @after ORDER BY id LIMIT @limit", new { after, limit });

    /// <summary>True when there is an administrator who can sign in, that one left aside.</summary>
    public static bool HasAdministrator(DeskReading data, string? besides = null) => data.First<int>(
        "SELECT count(*) FROM account WHERE role = 'administrator' AND disabled = 0 AND password IS NOT NULL AND id IS NOT @besides", new { besides }) > 0;

    public static void Add(DeskChange change, Account account) => change.Do(
        "INSERT INTO account (id, name, display, role, unit, password, stamp, created_at) VALUES (@Id, @Name, @Display, @role, @Unit, @Password, @Stamp, @CreatedAt)",
        new { account.Id, account.Name, account.Display, role = RoleName(account.Role), account.Unit, account.Password, account.Stamp, account.CreatedAt });

    /// <summary>Changes who an account is and what it may do; <see cref="Stamp"/> is the caller's to think of.</summary>
    public static void Save(DeskChange change, Account account) => change.Do(
        "UPDATE account SET name = @Name, display = @Display, role = @role, unit = @Unit, entra = @Entra, disabled = @Disabled WHERE id = @Id",
        new { account.Id, account.Name, account.Display, role = RoleName(account.Role), account.Unit, account.Entra, account.Disabled });

    /// <summary>Nothing that was given out for the account holds any longer.</summary>
    public static void Stamp(DeskChange change, string id) => change.Do("UPDATE account SET stamp = @stamp WHERE id = @id", new { id, stamp = change.NewId() });

    /// <summary>Sets a password, which unlocks, and lets nothing hold that was given out before.</summary>
    /// <param name="password">The hasher's text.</param>
    public static void SetPassword(DeskChange change, string id, string password)
    {
        change.Do("UPDATE account SET password = @password WHERE id = @id", new { id, password });
        Unlock(change, id);
        Stamp(change, id);
    }

    /// <summary>Forgets the passwords that were tried.</summary>
    public static bool Unlock(DeskChange change, string id) => change.Do("UPDATE account SET failures = 0, locked_until = NULL WHERE id = @id", new { id }) > 0;

    /// <summary>"editor": how a role stands in a row and in an answer.</summary>
    public static string RoleName(Role role) => role.ToString().ToLowerInvariant();
}
