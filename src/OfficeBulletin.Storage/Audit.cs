using OfficeBulletin.Storage.Rows;

namespace OfficeBulletin.Storage;

/// <summary>One line of the audit (审计): who did what, when, to what.</summary>
public sealed record AuditEntry
{
    /// <summary>Counts the lines from 1, without a gap.</summary>
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Id of the account; null for the program itself.</summary>
    public string? Account { get; init; }

    /// <summary>Display name of the account.</summary>
    public string? By { get; init; }

    public string Action { get; init; } = "";

    public string? Subject { get; init; }

    public string? Detail { get; init; }
}

/// <summary>The audit: rows are only ever added, each with the hash of the one before, so that a row changed or taken out is found.</summary>
public static class Audit
{
    /// <summary>The latest first.</summary>
    /// <param name="account">Of that account alone; null for all. So with subject and action; "item" also finds "item.accept".</param>
    /// <param name="before">Id of the last one that was shown; null to begin.</param>
    public static IReadOnlyList<AuditEntry> List(DeskReading data, string? account, string? subject, string? action, long? before, int limit) => data.List<AuditEntry>(
        """
        SELECT audit.id, audit.at, audit.account, account.display AS by, action, subject, detail FROM audit LEFT JOIN account ON account.id = audit.account
        WHERE (@account IS NULL OR audit.account = @account) AND (@subject IS NULL OR subject = @subject)
          AND (@action IS NULL OR action = @action OR substr(action, 1, length(@action) + 1) = @action || '.') AND (@before IS NULL OR audit.id < @before)
        ORDER BY audit.id DESC LIMIT @limit
        """,
        new { account, subject, action, before, limit });

    internal static void Note(DeskChange change, string action)
    {
        var previous = change.First<byte[]>("SELECT hash FROM audit ORDER BY id DESC LIMIT 1") ?? AuditChain.Beginning;
        var at = RowTypes.Text(change.At);
        var hash = AuditChain.Hash(previous, at, change.Actor.Account, action, change.Subject, change.Detail);
        change.Do(
            "INSERT INTO audit (at, account, action, subject, detail, previous, hash) VALUES (@at, @Account, @action, @Subject, @Detail, @previous, @hash)",
            new { at, change.Actor.Account, action, change.Subject, change.Detail, previous, hash });
    }
}
