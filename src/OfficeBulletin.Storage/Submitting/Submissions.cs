namespace OfficeBulletin.Storage.Submitting;

/// <summary>What a unit sent at one time (报送).</summary>
public sealed record StoredSubmission
{
    public string Id { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Account { get; init; } = "";

    /// <summary>Display name of the account.</summary>
    public string By { get; init; } = "";

    /// <summary>SHA-256 that is the same for the same content, read with the same register.</summary>
    public byte[] Content { get; init; } = [];

    public DateTimeOffset At { get; init; }

    /// <summary>True when no row of it could be used.</summary>
    public bool Refused { get; init; }

    /// <summary>All findings, as JSON.</summary>
    public string Findings { get; init; } = "[]";

    /// <summary>Titles of the rows that were held back, as JSON.</summary>
    public string Held { get; init; } = "[]";

    /// <summary>The earlier one that it corrects; null for none.</summary>
    public string? Replaces { get; init; }

    /// <summary>The later one that corrects it; null for none.</summary>
    public string? ReplacedBy { get; init; }
}

/// <summary>The submissions of the desk. A contributor finds its own unit's alone; another's is as good as none.</summary>
public static class Submissions
{
    private const string Whole = "SELECT submission.*, account.display AS by FROM submission JOIN account ON account.id = submission.account ";

    public static StoredSubmission? Find(DeskReading data, Actor actor, string id) =>
        data.First<StoredSubmission>(Whole + "WHERE submission.id = @id AND (@unit IS NULL OR submission.unit = @unit)", new { id, unit = actor.Unit });

    /// <summary>The unit's submission of that content; null when there is none.</summary>
    public static StoredSubmission? Same(DeskReading data, string unit, byte[] content) =>
        data.First<StoredSubmission>(Whole + "WHERE submission.unit = @unit AND content = @content", new { unit, content });

    /// <summary>The latest first.</summary>
    /// <param name="unit">Of that unit alone; null for all that the actor may see.</param>
    /// <param name="before">Id of the last one of the page before; null for the first page.</param>
    public static IReadOnlyList<StoredSubmission> List(DeskReading data, Actor actor, string? unit, string? before, int count) => data.List<StoredSubmission>(
        Whole + "WHERE (@own IS NULL OR submission.unit = @own) AND (@unit IS NULL OR submission.unit = @unit) AND (@before IS NULL OR submission.id < @before) ORDER BY submission.id DESC LIMIT @count",
        new { own = actor.Unit, unit, before, count });

    /// <summary>The unit's submissions that no later one corrects, the latest first.</summary>
    public static IReadOnlyList<StoredSubmission> Standing(DeskReading data, string unit, DateTimeOffset since) => data.List<StoredSubmission>(
        Whole + "WHERE submission.unit = @unit AND replaced_by IS NULL AND at >= @since ORDER BY submission.id DESC", new { unit, since });

    public static void Add(DeskChange change, StoredSubmission submission)
    {
        change.Do(
            """
            INSERT INTO submission (id, unit, account, content, at, refused, findings, held, replaces)
            VALUES (@Id, @Unit, @Account, @Content, @At, @Refused, @Findings, @Held, @Replaces)
            """,
            submission);
        if (submission.Replaces is not null)
            change.Do("UPDATE submission SET replaced_by = @Id WHERE id = @Replaces", submission);
    }
}
