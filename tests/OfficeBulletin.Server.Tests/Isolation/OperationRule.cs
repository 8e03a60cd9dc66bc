using System.Net.Http.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>Who may call an operation of the OpenAPI document, and whose things it shows.</summary>
/// <param name="Operation">Its operationId.</param>
/// <param name="Roles">Who may call it; nobody else. Empty for an operation that is open to everybody, signed in or not.</param>
internal sealed record OperationRule(string Operation, params Role[] Roles)
{
    public static readonly Role[] Everybody = [Role.Administrator, Role.Chief, Role.Editor, Role.Reviewer, Role.Contributor];

    public static readonly Role[] Editing = [Role.Chief, Role.Editor];

    /// <summary>True when a unit's scripts may call it by their token.</summary>
    public bool ByToken { get; init; }

    /// <summary>True when only the cookie of a browser lets in.</summary>
    public bool InBrowser { get; init; }

    /// <summary>
    /// Makes a thing that belongs to that account (or its unit), and returns the values of the path's parameters, in order. Of an operation whose path has none it is a list: the last value must
    /// stand in the answer to who may see it, and in no other. Null when there is no such thing.
    /// </summary>
    public Func<RunningDesk, Account, string[]>? Make { get; init; }

    /// <summary>Who sees everybody's things; whoever else may call sees the own alone (of the account, or of its unit).</summary>
    public Role[] SeeAll { get; init; } = [Role.Administrator, Role.Chief, Role.Editor, Role.Reviewer];

    /// <summary>The query, with its question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>The version that is named as the one to be changed; null for none.</summary>
    public string? IfMatch { get; init; }

    /// <summary>A body that is in order, given the values of the path; null for none.</summary>
    public Func<RunningDesk, HttpContent>? Content { get; init; }

    public bool Open => Roles.Length == 0;

    public override string ToString() => Operation;

    /// <summary>A body of JSON.</summary>
    public static Func<RunningDesk, HttpContent> Json(Func<RunningDesk, object> body) => desk => JsonContent.Create(body(desk));
}
