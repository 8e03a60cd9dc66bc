namespace OfficeBulletin.Storage.People;

/// <summary>A token (令牌) of a unit's scripts, as it is shown: never its secret.</summary>
public sealed record ApiToken
{
    public string Id { get; init; } = "";

    public string Label { get; init; } = "";

    /// <summary>Id of the account that made it, and is bound to the unit.</summary>
    public string Account { get; init; } = "";

    /// <summary>Display name of that account.</summary>
    public string By { get; init; } = "";

    /// <summary>Id of the unit that it sends for.</summary>
    public string Unit { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>To the minute; null when it was never used.</summary>
    public DateTimeOffset? SeenAt { get; init; }
}

/// <summary>The tokens that hold. A contributor finds its own unit's alone; another's is as good as none.</summary>
public static class ApiTokens
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    private const string Holding =
        """
        SELECT credential.id, label, account, account.display AS by, unit, credential.created_at, expires_at, seen_at
        FROM credential JOIN account ON account.id = credential.account
        WHERE kind = 'token' AND revoked_at IS NULL AND expires_at > @At AND account.disabled = 0 AND account.stamp = credential.stamp AND (@Unit IS NULL OR unit = @Unit)
        """;

    /// <param name="after">Id of the last one that was shown; null to begin.</param>
    public static IReadOnlyList<ApiToken> List(DeskReading data, Actor actor, DateTimeOffset now, string? after, int limit) => data.List<ApiToken>(
        Holding + " AND (@after IS NULL OR credential.id > @after) ORDER BY credential.id LIMIT @limit", new { At = Rows.RowTypes.Text(now), actor.Unit, after, limit });

    public static ApiToken? Find(DeskReading data, Actor actor, DateTimeOffset now, string id) =>
        data.First<ApiToken>(Holding + " AND credential.id = @id", new { At = Rows.RowTypes.Text(now), actor.Unit, id });

    public static void Revoke(DeskChange change, ApiToken token) => change.Do("UPDATE credential SET revoked_at = @At WHERE id = @Id", new { token.Id, change.At });
}
