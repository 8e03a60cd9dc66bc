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

    /// <summary>Changes with password, role and state: what was let in with another one is let in no more.</summary>
    public string Stamp { get; init; } = "";

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

    public static void Add(DeskChange change, Account account) => change.Do(
        "INSERT INTO account (id, name, display, role, unit, password, stamp, created_at) VALUES (@Id, @Name, @Display, @role, @Unit, @Password, @Stamp, @CreatedAt)",
        new { account.Id, account.Name, account.Display, role = RoleName(account.Role), account.Unit, account.Password, account.Stamp, account.CreatedAt });

    /// <summary>"editor": how a role stands in a row and in an answer.</summary>
    public static string RoleName(Role role) => role.ToString().ToLowerInvariant();
}
