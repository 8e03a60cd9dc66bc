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
    public static string Give(DeskChange change, string kind, Account? account, TimeSpan life, string? label = null)
    {
        var secret = "ob_" + System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        change.Do(
            "INSERT INTO credential (id, hash, kind, account, stamp, label, created_at, expires_at) VALUES (@id, @hash, @kind, @account, @Stamp, @label, @At, @expires)",
            new { id = change.NewId(), hash = Hash(secret), kind, account = account?.Id, account?.Stamp, label, change.At, expires = RowTypes.Text(change.At + life) });
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

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
