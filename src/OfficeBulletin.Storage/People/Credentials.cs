using System.Security.Cryptography;
using System.Text;
using OfficeBulletin.Storage.Rows;

namespace OfficeBulletin.Storage.People;

/// <summary>Something that lets an account in: a session, a bearer of a pane, a token of a unit's scripts, a one-time code.</summary>
public sealed record Credential
{
    public string Id { get; init; } = "";

    /// <summary>session, bearer, refresh, code, setup or token.</summary>
    public string Kind { get; init; } = "";

    public string? Account { get; init; }

    /// <summary>The account's stamp when it was given out.</summary>
    public string? Stamp { get; init; }

    /// <summary>Id of the first of those that were given out for one another: a code, its bearers, their refreshes.</summary>
    public string Family { get; init; } = "";

    public string? Label { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}

/// <summary>Secrets are given out once and kept as SHA-256 alone.</summary>
public static class Credentials
{
    private const int SecretBytes = 32;

    /// <summary>Makes a secret and returns it: 256 random bits as base64url, "ob_" in front so that it is known where it turns up.</summary>
    /// <param name="family">The family that it belongs to; null to begin one.</param>
    public static string Give(DeskChange change, string kind, Account? account, TimeSpan life, string? label = null, string? family = null)
    {
        var secret = "ob_" + System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var id = change.NewId();
        change.Do(
            "INSERT INTO credential (id, hash, kind, account, stamp, family, label, created_at, expires_at) VALUES (@id, @hash, @kind, @account, @Stamp, @family, @label, @At, @expires)",
            new { id, hash = Hash(secret), kind, account = account?.Id, account?.Stamp, family = family ?? id, label, change.At, expires = RowTypes.Text(change.At + life) });
        return secret;
    }

    /// <summary>The credential of that secret, of one of those kinds, that holds now; null for any other. Found by its hash: nothing is compared byte by byte.</summary>
    public static Credential? Find(DeskReading data, string secret, DateTimeOffset now, params string[] kinds) => data.First<Credential>(
        """
        SELECT credential.* FROM credential LEFT JOIN account ON account.id = credential.account
        WHERE hash = @hash AND kind IN @kinds AND expires_at > @now AND revoked_at IS NULL AND (kind NOT IN ('code', 'setup', 'refresh') OR used_at IS NULL)
          AND (account.id IS NULL OR (account.disabled = 0 AND account.stamp = credential.stamp))
        """,
        new { hash = Hash(secret), kinds, now = RowTypes.Text(now) });

    /// <summary>Uses up a one-time secret that holds; null when it does not.</summary>
    public static Credential? Spend(DeskChange change, string secret, string kind)
    {
        var credential = Find(change, secret, change.At, kind);
        if (credential is not null)
            change.Do("UPDATE credential SET used_at = @At WHERE id = @Id", new { credential.Id, change.At });
        return credential;
    }

    /// <summary>A one-time secret that turns up again was stolen, or is a thief's: all that came of it holds no longer. Returns how much that was.</summary>
    public static int RevokeReused(DeskChange change, string secret, string kind) => change.Do(
        """
        UPDATE credential SET revoked_at = @At
        WHERE revoked_at IS NULL AND family = (SELECT family FROM credential WHERE hash = @hash AND kind = @kind AND used_at IS NOT NULL)
        """,
        new { hash = Hash(secret), kind, change.At });

    public static void RevokeFamily(DeskChange change, string family) =>
        change.Do("UPDATE credential SET revoked_at = @At WHERE family = @family AND revoked_at IS NULL", new { family, change.At });

    /// <summary>Links that were given out before hold no longer, of that account; of null the links to set the desk up.</summary>
    public static void RevokeLinks(DeskChange change, string? account) =>
        change.Do("UPDATE credential SET revoked_at = @At WHERE kind = 'setup' AND account IS @account AND used_at IS NULL AND revoked_at IS NULL", new { account, change.At });

    /// <summary>Notes that it was used.</summary>
    /// <param name="life">How long it holds from now on; null to leave that as it is.</param>
    public static bool Touch(DeskChange change, string id, TimeSpan? life) => change.Do(
        "UPDATE credential SET seen_at = @At, expires_at = coalesce(@expires, expires_at) WHERE id = @id",
        new { id, change.At, expires = life is { } longer ? RowTypes.Text(change.At + longer) : null }) > 0;

    /// <summary>Forgets what ended a day ago or longer.</summary>
    public static void Sweep(DeskChange change) => change.Do("DELETE FROM credential WHERE expires_at < @before", new { before = RowTypes.Text(change.At.AddDays(-1)) });

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
