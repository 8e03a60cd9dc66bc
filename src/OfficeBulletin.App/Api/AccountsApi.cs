using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Api;

/// <summary>A new account.</summary>
internal sealed record NewAccountRequest
{
    /// <summary>To sign in with: letters, digits, ". _ - @".</summary>
    public required string Name { get; init; }

    public required string Display { get; init; }

    public required Role Role { get; init; }

    /// <summary>Id of the unit; a contributor has one, nobody else.</summary>
    public string? Unit { get; init; }
}

/// <summary>An account as administrators see it.</summary>
/// <param name="Invited">True until its owner has set a password.</param>
internal sealed record AccountView(string Id, string Name, string Display, Role Role, string? Unit, bool Invited, bool Disabled, DateTimeOffset? LockedUntil, string? Entra, DateTimeOffset CreatedAt)
{
    public static AccountView Of(Account account) =>
        new(account.Id, account.Name, account.Display, account.Role, account.Unit, account.Password is null, account.Disabled, account.LockedUntil, account.Entra, account.CreatedAt);
}

/// <summary>A one-time link, shown once.</summary>
internal sealed record InvitationView(AccountView Account, string Link, DateTimeOffset ExpiresAt);

/// <summary>The accounts (账号), for administrators.</summary>
internal static class AccountsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("accounts").RequireAuthorization(Policies.Administer);
        accounts.MapGet("", List).WithName("listAccounts").WithSummary("All accounts");
        accounts.MapPost("", Create).WithName("createAccount").ProducesProblem(409).ProducesProblem(422)
            .WithSummary("Makes an account").WithDescription("Answers with a one-time link, for 24 hours, by which its owner sets a password.");
        accounts.MapGet("/{id}", Get).WithName("getAccount").ProducesProblem(404).WithSummary("One account");
        accounts.MapPatch("/{id}", Change).WithName("changeAccount").ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
            .WithSummary("Changes names, role, unit, state or the linked identity").WithDescription("What is absent stays. Another role, unit, state or identity ends everything that was given out for the account.");
        accounts.MapPost("/{id}/invitation", Invite).WithName("inviteAccount").ProducesProblem(404)
            .WithSummary("A new one-time link").WithDescription("For a link that was lost, or a forgotten password; links that were given out before end.");
        accounts.MapPost("/{id}/unlock", (string id, ClaimsPrincipal user, DeskData data) => View(KeepAccounts.Unlock(data, user.Actor(), id))).WithName("unlockAccount").ProducesProblem(404)
            .WithSummary("Unlocks an account after wrong passwords");
        accounts.MapPost("/{id}/sign-out", (string id, ClaimsPrincipal user, DeskData data) => View(KeepAccounts.SignOut(data, user.Actor(), id))).WithName("signOutAccount").ProducesProblem(404)
            .WithSummary("Ends everything that was given out for an account");
    }

    private static Ok<Page<AccountView>> List(DeskData data, string? cursor, int? limit) =>
        TypedResults.Ok(Pages.Of(data.Read(reading => Accounts.List(reading, cursor, Pages.Wanted(limit))), limit, account => account.Id, AccountView.Of));

    private static Results<Ok<AccountView>, ProblemHttpResult> Get(string id, DeskData data) =>
        data.Read(reading => Accounts.Find(reading, id)) is { } account ? TypedResults.Ok(AccountView.Of(account)) : Problems.Of([DeskFindings.NotFound("个账号")]);

    private static Results<Created<InvitationView>, ProblemHttpResult> Create(NewAccountRequest asked, ClaimsPrincipal user, HttpRequest request, DeskData data)
    {
        var created = KeepAccounts.Create(data, user.Actor(), asked.Name ?? "", asked.Display ?? "", asked.Role, asked.Unit);
        return created.Value is { } invited ? TypedResults.Created($"/api/accounts/{invited.Account.Id}", Invitation(invited, request, data)) : Problems.Of(created.Findings);
    }

    private static Results<Ok<AccountView>, ProblemHttpResult> Change(string id, AccountChange wanted, ClaimsPrincipal user, DeskData data) => View(KeepAccounts.Change(data, user.Actor(), id, wanted));

    private static Results<Ok<InvitationView>, ProblemHttpResult> Invite(string id, ClaimsPrincipal user, HttpRequest request, DeskData data)
    {
        var outcome = KeepAccounts.Invite(data, user.Actor(), id);
        return outcome.Value is { } invited ? TypedResults.Ok(Invitation(invited, request, data)) : Problems.Of(outcome.Findings);
    }

    private static Results<Ok<AccountView>, ProblemHttpResult> View(Outcome<Account> outcome) =>
        outcome.Value is { } account ? TypedResults.Ok(AccountView.Of(account)) : Problems.Of(outcome.Findings);

    // Behind "#": a browser never sends that part, so no log on the way has it.
    private static InvitationView Invitation(InvitedAccount invited, HttpRequest request, DeskData data) =>
        new(AccountView.Of(invited.Account), $"{request.Scheme}://{request.Host}/invitation#{invited.Secret}", Links.Ends(data));
}
