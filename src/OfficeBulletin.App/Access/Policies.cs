using Microsoft.AspNetCore.Authorization;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Access;

/// <summary>Who may do what. Every endpoint names one of these, or is open to everybody.</summary>
internal static class Policies
{
    /// <summary>Everybody who is signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Units send; editors and the chief may do so for a unit.</summary>
    public const string Contribute = "contribute";

    /// <summary>Units see their own items, editors and the chief all.</summary>
    public const string ReadItems = "read-items";

    /// <summary>Editors and the chief: decide on items, plan, assemble, save.</summary>
    public const string Edit = "edit";

    /// <summary>Editors, the chief and reviewers.</summary>
    public const string ReadIssues = "read-issues";

    /// <summary>The chief alone: an issue gets its number.</summary>
    public const string Publish = "publish";

    /// <summary>Administrators: accounts, tokens, the state of the server. They see no item and no issue.</summary>
    public const string Administer = "administer";

    /// <summary>Administrators and the chief.</summary>
    public const string ReadAudit = "read-audit";

    /// <summary>The roles of each policy.</summary>
    public static IReadOnlyDictionary<string, Role[]> Roles { get; } = new Dictionary<string, Role[]>(StringComparer.Ordinal)
    {
        [SignedIn] = [Role.Administrator, Role.Chief, Role.Editor, Role.Reviewer, Role.Contributor],
        [Contribute] = [Role.Chief, Role.Editor, Role.Contributor],
        [ReadItems] = [Role.Chief, Role.Editor, Role.Contributor],
        [Edit] = [Role.Chief, Role.Editor],
        [ReadIssues] = [Role.Chief, Role.Editor, Role.Reviewer],
        [Publish] = [Role.Chief],
        [Administer] = [Role.Administrator],
        [ReadAudit] = [Role.Administrator, Role.Chief],
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (policy, roles) in Roles)
            options.AddPolicy(policy, rule => rule.RequireAuthenticatedUser().RequireRole(roles.Select(role => role.ToString())));
        // An endpoint that names no policy is shut.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
