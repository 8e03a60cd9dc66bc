using OfficeBulletin.Desk;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Access;

/// <summary>An account, and the secret of a link by which its owner sets a password.</summary>
internal sealed record InvitedAccount(Account Account, string Secret);

/// <summary>What administrators do with accounts (账号).</summary>
internal static class KeepAccounts
{
    public static Outcome<InvitedAccount> Create(DeskData data, Actor actor, string name, string display, Role role, string? unit) => data.Change(actor, "account.create", null, change =>
    {
        var account = new Account { Id = change.NewId(), Name = name, Display = display.Trim(), Role = role, Unit = UnitId(change, unit), Stamp = change.NewId(), CreatedAt = change.At };
        if (Faults(change, account) is { Count: > 0 } faults)
            return Outcome.Refusal<InvitedAccount>(faults);
        Accounts.Add(change, account);
        (change.Subject, change.Detail) = (account.Id, Said(account));
        return Outcome.Of(new InvitedAccount(account, Links.Invite(change, account)));
    });

    /// <summary>A new link for an account, for a lost one or a forgotten password.</summary>
    public static Outcome<InvitedAccount> Invite(DeskData data, Actor actor, string id) => data.Change(actor, "account.invite", id, change =>
        Accounts.Find(change, id) is { } account ? Outcome.Of(new InvitedAccount(account, Links.Invite(change, account))) : Missing<InvitedAccount>());

    public static Outcome<Account> Change(DeskData data, Actor actor, string id, AccountChange wanted) => data.Change(actor, "account.change", id, change =>
    {
        if (Accounts.Find(change, id) is not { } before)
            return Missing<Account>();
        var role = wanted.Role ?? before.Role;
        var after = before with
        {
            Name = wanted.Name ?? before.Name,
            Display = wanted.Display?.Trim() ?? before.Display,
            Role = role,
            Unit = UnitId(change, wanted.Unit) ?? (role == Role.Contributor ? before.Unit : null),
            Disabled = wanted.Disabled ?? before.Disabled,
            Entra = wanted.Entra is { } entra ? (entra.Trim() is { Length: > 0 } linked ? linked : null) : before.Entra,
        };
        change.Unchanged = after == before;
        if (Faults(change, after) is { Count: > 0 } faults)
            return Outcome.Refusal<Account>(faults);
        Accounts.Save(change, after);
        if ((after.Role, after.Unit, after.Disabled, after.Entra) != (before.Role, before.Unit, before.Disabled, before.Entra))
            Accounts.Stamp(change, id);
        change.Detail = Said(after);
        return Outcome.Of(Accounts.Find(change, id)!);
    });

    public static Outcome<Account> Unlock(DeskData data, Actor actor, string id) => Found(data, actor, "account.unlock", id, change => Accounts.Unlock(change, id));

    /// <summary>Ends everything that was given out for the account.</summary>
    public static Outcome<Account> SignOut(DeskData data, Actor actor, string id) => Found(data, actor, "account.sign-out", id, change => Accounts.Stamp(change, id));

    private static Outcome<Account> Found(DeskData data, Actor actor, string action, string id, Action<DeskChange> work) => data.Change(actor, action, id, change =>
    {
        if (Accounts.Find(change, id) is null)
            return Missing<Account>();
        work(change);
        return Outcome.Of(Accounts.Find(change, id)!);
    });

    /// <summary>The id of a unit that is named by id, name or short name; a name that is none of the register's stays, and is a fault.</summary>
    private static string? UnitId(DeskChange change, string? named) => named is null ? null : StoredUnits.Named(change, Actor.Program, named)?.Id ?? named;

    private static List<Finding> Faults(DeskChange change, Account account)
    {
        Finding?[] faults =
        [
            AccountWords.NameFault(account.Name),
            AccountWords.DisplayFault(account.Display),
            Accounts.Named(change, account.Name) is { } other && other.Id != account.Id ? AccessFindings.NameTaken(account.Name) : null,
            (account.Role == Role.Contributor) != (account.Unit is not null) ? DeskFindings.ValueWrong("unit", "供稿单位的账号要写明单位，别的账号没有单位；请改过来。") : null,
            account.Unit is { } unit && StoredUnits.Find(change, unit) is null ? DeskFindings.ValueWrong("unit", "没有这个单位；请从单位列表里选。") : null,
            account.Entra is { } entra && Accounts.LinkedTo(change, entra) is { } linked && linked.Id != account.Id ? DeskFindings.ValueWrong("entra", "这个 Entra 身份已经关联别的账号；请先在那个账号里去掉。") : null,
            Loses(change, account) ? AccessFindings.LastAdministrator() : null,
        ];
        return [.. faults.OfType<Finding>()];
    }

    /// <summary>True when the account is an administrator who can sign in, is to be none, and there is no other.</summary>
    private static bool Loses(DeskChange change, Account after) =>
        (after.Role != Role.Administrator || after.Disabled) && Accounts.HasAdministrator(change) && !Accounts.HasAdministrator(change, after.Id);

    private static Outcome<T> Missing<T>()
        where T : class => Outcome.Refusal<T>(DeskFindings.NotFound("个账号"));

    private static string Said(Account account) => $"{account.Name} {Accounts.RoleName(account.Role)}{(account.Disabled ? " disabled" : "")}";
}
