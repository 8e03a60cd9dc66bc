namespace OfficeBulletin.Storage;

/// <summary>Long work that somebody asked for.</summary>
public sealed record StoredJob
{
    public string Id { get; init; } = "";

    /// <summary>What is to be done, as "report" or "import".</summary>
    public string Kind { get; init; } = "";

    public string Account { get; init; } = "";

    /// <summary>waiting, running, done, failed or cancelled.</summary>
    public string State { get; init; } = "";

    /// <summary>What was asked for, as JSON; files in it by their hashes.</summary>
    public string Request { get; init; } = "";

    /// <summary>What is being done; null before it begins.</summary>
    public string? Stage { get; init; }

    public int Done { get; init; }

    /// <summary>0 while it is not known how much there is to do.</summary>
    public int Total { get; init; }

    /// <summary>JSON array of what is to be told; null before the end.</summary>
    public string? Findings { get; init; }

    /// <summary>Hash of the file that was made; null when there is none.</summary>
    public byte[]? Result { get; init; }

    public string? File { get; init; }

    /// <summary>True when somebody asked to stop it.</summary>
    public bool Cancel { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool Ended => State is "done" or "failed" or "cancelled";
}

/// <summary>The jobs; all that is known of them stands here, so that any process can go on with them.</summary>
public static class Jobs
{
    public static StoredJob Add(DeskChange change, string kind, string request)
    {
        var job = new StoredJob { Id = change.NewId(), Kind = kind, Account = change.Actor.Account!, State = "waiting", Request = request, At = change.At };
        change.Do("INSERT INTO job (id, kind, account, state, request, at) VALUES (@Id, @Kind, @Account, @State, @Request, @At)", job);
        return job;
    }

    /// <summary>A job of the actor's own; null for anybody else's.</summary>
    public static StoredJob? Find(DeskReading data, Actor actor, string id) =>
        data.First<StoredJob>("SELECT * FROM job WHERE id = @id AND account = @Account", new { id, actor.Account });

    /// <summary>The actor's own jobs, the latest first.</summary>
    public static IReadOnlyList<StoredJob> Of(DeskReading data, Actor actor, int limit) =>
        data.List<StoredJob>("SELECT * FROM job WHERE account = @Account ORDER BY id DESC LIMIT @limit", new { actor.Account, limit });

    /// <summary>Takes the oldest that waits, as running; null when none does.</summary>
    public static StoredJob? Next(DeskChange change) =>
        change.First<StoredJob>("UPDATE job SET state = 'running' WHERE id = (SELECT id FROM job WHERE state = 'waiting' ORDER BY id LIMIT 1) RETURNING *");

    /// <summary>Lets wait again what a process was running that is no more.</summary>
    public static int Requeue(DeskChange change) => change.Do("UPDATE job SET state = 'waiting' WHERE state = 'running'");

    /// <summary>Lets one wait again.</summary>
    public static int Requeue(DeskChange change, StoredJob job) => change.Do("UPDATE job SET state = 'waiting' WHERE id = @Id AND state = 'running'", job);

    /// <summary>Notes how far a job is; true when it is to stop.</summary>
    public static bool Progress(DeskChange change, StoredJob job, string stage, int done, int total) =>
        change.First<bool>("UPDATE job SET stage = @stage, done = @done, total = @total WHERE id = @Id RETURNING cancel", new { job.Id, stage, done, total });

    /// <summary>Asks a job to stop; one that still waits is stopped at once.</summary>
    public static void Cancel(DeskChange change, StoredJob job) => change.Do(
        "UPDATE job SET cancel = 1, ended_at = CASE state WHEN 'waiting' THEN @At ELSE ended_at END, state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END WHERE id = @Id AND state IN ('waiting', 'running')",
        new { job.Id, change.At });

    /// <param name="state">done, failed or cancelled.</param>
    public static void End(DeskChange change, StoredJob job, string state, string findings, byte[]? result, string? file) => change.Do(
        "UPDATE job SET state = @state, findings = @findings, result = @hash, file = @file, ended_at = @At WHERE id = @Id",
        new { job.Id, state, findings, hash = result is null ? null : Blobs.Add(change, result), file, change.At });
}
