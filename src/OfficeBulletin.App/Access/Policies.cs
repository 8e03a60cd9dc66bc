using Microsoft.AspNetCore.Authorization;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Access;

/// <summary>Who may do what. Every endpoint names one of these, or is open to everybody.</summary>
internal static class Policies
{
    /// <summary>Everybody who is signed in, a unit's scripts too.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Everybody who is signed in, in a browser or a pane: no script.</summary>
    public const string InPerson = "in-person";

    /// <summary>Everybody who is signed in by the cookie of a browser.</summary>
    public const string InBrowser = "in-browser";

    /// <summary>Units send, also by script; editors and the chief may do so for a unit.</summary>
    public const string Contribute = "contribute";

    /// <summary>Units see their own items, also by script, editors and the chief all.</summary>
    public const string ReadItems = "read-items";

    /// <summary>Editors and the chief: decide on items, plan, assemble, save.</summary>
    public const string Edit = "edit";

    /// <summary>Editors, the chief and reviewers.</summary>
    public const string ReadIssues = "read-issues";

    /// <summary>The chief alone: an issue gets its number.</summary>
    public const string Publish = "publish";

    /// <summary>Administrators: accounts, the state of the server. They see no item and no issue.</summary>
    public const string Administer = "administer";

    /// <summary>Administrators and the chief.</summary>
    public const string ReadAudit = "read-audit";

    /// <summary>Units see and end the tokens of their scripts, administrators all.</summary>
    public const string KeepTokens = "keep-tokens";

    /// <summary>Units make tokens for their scripts.</summary>
    public const string MakeTokens = "make-tokens";

    private static readonly Role[] Everybody = [Role.Administrator, Role.Chief, Role.Editor, Role.Reviewer, Role.Contributor];

    private static readonly Means[] ByPerson = [Means.Session, Means.Bearer, Means.Entra];

    /// <summary>The roles of each policy.</summary>
    public static IReadOnlyDictionary<string, Role[]> Roles { get; } = new Dictionary<string, Role[]>(StringComparer.Ordinal)
    {
        [SignedIn] = Everybody,
        [InPerson] = Everybody,
        [InBrowser] = Everybody,
        [Contribute] = [Role.Chief, Role.Editor, Role.Contributor],
        [ReadItems] = [Role.Chief, Role.Editor, Role.Contributor],
        [Edit] = [Role.Chief, Role.Editor],
        [ReadIssues] = [Role.Chief, Role.Editor, Role.Reviewer],
        [Publish] = [Role.Chief],
        [Administer] = [Role.Administrator],
        [ReadAudit] = [Role.Administrator, Role.Chief],
        [KeepTokens] = [Role.Administrator, Role.Contributor],
        [MakeTokens] = [Role.Contributor],
    };

    /// <summary>What lets in by a policy: a token only where a unit's scripts send and read.</summary>
    public static IReadOnlyList<Means> MeansOf(string policy) => policy switch
    {
        SignedIn or Contribute or ReadItems => [.. ByPerson, Means.Token],
        InBrowser => [Means.Session],
        _ => ByPerson,
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (policy, roles) in Roles)
            options.AddPolicy(policy, rule => rule.RequireAuthenticatedUser().RequireRole(roles.Select(role => role.ToString())).RequireClaim(Access.SignedIn.MeansClaim, MeansOf(policy).Select(means => means.ToString())));
        // An endpoint that names no policy is shut. What is no endpoint of ours goes on to its 404 or 405, for who is signed in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(asked => asked.Resource is HttpContext context && context.GetEndpoint() is not RouteEndpoint).Build();
    }
}
