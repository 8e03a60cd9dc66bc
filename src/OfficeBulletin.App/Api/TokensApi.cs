using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Api;

/// <summary>A new token.</summary>
internal sealed record NewTokenRequest
{
    /// <summary>What it is for.</summary>
    public required string Label { get; init; }

    /// <summary>For how many days it holds, 365 at most; 90 when absent.</summary>
    public int? Days { get; init; }
}

/// <summary>A token with its secret, which is shown this once.</summary>
internal sealed record NewTokenView(string Token, ApiToken About);

/// <summary>Tokens (令牌) by which a unit's scripts send and read its own items, and do nothing else.</summary>
internal static class TokensApi
{
    private const int Usual = 90;

    private const int LongestLabel = 64;

    public static void Map(RouteGroupBuilder api)
    {
        var tokens = api.MapGroup("/tokens").WithTags("tokens");
        tokens.MapGet("", List).WithName("listTokens").RequireAuthorization(Policies.KeepTokens).WithSummary("The tokens that hold").WithDescription("A unit's own; all of them for an administrator. Never with their secrets.");
        tokens.MapPost("", Create).WithName("createToken").RequireAuthorization(Policies.MakeTokens).ProducesProblem(422)
            .WithSummary("Makes a token for the own unit").WithDescription("The secret is shown this once. The token ends with its maker's password, role or unit.");
        tokens.MapDelete("/{id}", Revoke).WithName("revokeToken").RequireAuthorization(Policies.KeepTokens).ProducesProblem(404).WithSummary("Ends a token");
    }

    private static Ok<Page<ApiToken>> List(ClaimsPrincipal user, DeskData data, string? cursor, int? limit) => TypedResults.Ok(
        Pages.Of(data.Read(reading => ApiTokens.List(reading, user.Actor(), data.Clock.GetUtcNow(), cursor, Pages.Wanted(limit))), limit, token => token.Id, token => token));

    private static Results<Created<NewTokenView>, ProblemHttpResult> Create(NewTokenRequest asked, ClaimsPrincipal user, DeskData data)
    {
        var (label, days) = ((asked.Label ?? "").Trim(), asked.Days ?? Usual);
        Finding?[] faults =
        [
            label.Length is 0 or > LongestLabel || label.Any(char.IsControl) ? DeskFindings.ValueWrong("label", $"请写明令牌的用途，1 到 {LongestLabel} 个字。") : null,
            days < 1 || days > ApiTokens.Longest.Days ? DeskFindings.ValueWrong("days", $"令牌的有效期是 1 到 {ApiTokens.Longest.Days} 天；请改过来。") : null,
        ];
        if (faults.OfType<Finding>().ToList() is { Count: > 0 } found)
            return Problems.Of(found);
        var made = data.Change(user.Actor(), "token.create", null, change =>
        {
            var secret = Credentials.Give(change, "token", user.SignIn().Account, TimeSpan.FromDays(days), label);
            var token = ApiTokens.Find(change, change.Actor, change.At, Credentials.Find(change, secret, change.At, "token")!.Id)!;
            change.Subject = token.Id;
            return Outcome.Of(new NewTokenView(secret, token));
        });
        return TypedResults.Created($"/api/tokens/{made.Value!.About.Id}", made.Value);
    }

    private static Results<NoContent, ProblemHttpResult> Revoke(string id, ClaimsPrincipal user, DeskData data)
    {
        var revoked = data.Change(user.Actor(), "token.revoke", id, change =>
        {
            if (ApiTokens.Find(change, change.Actor, change.At, id) is not { } token)
                return Outcome.Refusal<ApiToken>(DeskFindings.NotFound("个令牌"));
            ApiTokens.Revoke(change, token);
            return Outcome.Of(token);
        });
        return revoked.Refused ? Problems.Of(revoked.Findings) : TypedResults.NoContent();
    }
}
