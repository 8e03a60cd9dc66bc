using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>A job as it is shown.</summary>
/// <param name="State">waiting, running, done, failed or cancelled.</param>
/// <param name="Stage">What is being done; absent before it begins.</param>
/// <param name="Total">0 while it is not known how much there is to do.</param>
/// <param name="Findings">What is to be told; absent before the end.</param>
/// <param name="File">Name of the file that was made; absent when there is none.</param>
internal sealed record JobView(string Id, string Kind, string State, string? Stage, int Done, int Total, JsonElement? Findings, string? File, DateTimeOffset At, DateTimeOffset? EndedAt)
{
    public static JobView Of(StoredJob job) =>
        new(job.Id, job.Kind, job.State, job.Stage, job.Done, job.Total, job.Findings is null ? null : JsonElement.Parse(job.Findings), job.File, job.At, job.EndedAt);
}

/// <summary>Several jobs.</summary>
internal sealed record JobList(IReadOnlyList<JobView> Items);

/// <summary>Long work (后台任务): how far it is, told as it goes; stopping it; what it made. Each person sees the own jobs alone.</summary>
internal static class JobsApi
{
    private const int Shown = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public static void Map(RouteGroupBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("jobs").RequireAuthorization(Policies.Edit);
        jobs.MapGet("", List).WithName("listJobs").WithSummary("The latest jobs of the person who asks");
        jobs.MapGet("/{id}", Get).WithName("getJob").WithSummary("How far a job is");
        jobs.MapGet("/{id}/events", Events).WithName("watchJob").WithSummary("How far a job is, as server-sent events until it ends");
        jobs.MapGet("/{id}/result", Result).WithName("getJobResult").WithSummary("The file that a job made").HandsOut("").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        jobs.MapDelete("/{id}", Cancel).WithName("cancelJob").WithSummary("Stops a job");
    }

    private static Ok<JobList> List(ClaimsPrincipal user, DeskData data) =>
        TypedResults.Ok(new JobList([.. data.Read(reading => Storage.Jobs.Of(reading, user.Actor(), Shown)).Select(JobView.Of)]));

    private static Results<Ok<JobView>, ProblemHttpResult> Get(string id, ClaimsPrincipal user, DeskData data) =>
        Find(data, user, id) is { } job ? TypedResults.Ok(JobView.Of(job)) : NotFound();

    private static Results<ServerSentEventsResult<JobView>, ProblemHttpResult> Events(string id, ClaimsPrincipal user, DeskData data, CancellationToken gone) =>
        Find(data, user, id) is { } job ? TypedResults.ServerSentEvents(Watch(job, data, user.Actor(), gone)) : NotFound();

    private static Results<FileContentHttpResult, ProblemHttpResult> Result(string id, ClaimsPrincipal user, DeskData data)
    {
        var (job, bytes) = data.Read(reading => Storage.Jobs.Find(reading, user.Actor(), id) is { } found ? (found, found.Result is { } hash ? Blobs.Find(reading, hash) : null) : default);
        return job is null ? NotFound()
            : bytes is null ? Problems.Of([DeskFindings.NotNow(job.Ended ? "这项工作没有做出文件；原因见它的提示。" : "这项工作还没有做完；做完后再下载。")])
            : Downloads.Of(bytes, job.File!);
    }

    private static Results<Ok<JobView>, ProblemHttpResult> Cancel(string id, ClaimsPrincipal user, DeskData data)
    {
        var cancelled = data.Change(user.Actor(), "job.cancel", id, change =>
        {
            if (Storage.Jobs.Find(change, change.Actor, id) is not { } job)
                return Outcome.Refusal<StoredJob>(DeskFindings.NotFound("项工作"));
            change.Unchanged = job.Ended || job.Cancel;
            Storage.Jobs.Cancel(change, job);
            return Outcome.Of(Storage.Jobs.Find(change, change.Actor, id)!);
        });
        return cancelled.Value is { } job ? TypedResults.Ok(JobView.Of(job)) : Problems.Of(cancelled.Findings);
    }

    /// <summary>Every change until the end; the state stands in the data, so any process can tell of it.</summary>
    private static async IAsyncEnumerable<SseItem<JobView>> Watch(StoredJob job, DeskData data, Actor actor, [EnumeratorCancellation] CancellationToken gone)
    {
        yield return new SseItem<JobView>(JobView.Of(job), job.State);
        while (!job.Ended && !gone.IsCancellationRequested)
        {
            await Task.Delay(Pause, data.Clock, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (gone.IsCancellationRequested || data.Read(reading => Storage.Jobs.Find(reading, actor, job.Id)) is not { } now)
                yield break;
            if ((now.State, now.Stage, now.Done, now.Total) != (job.State, job.Stage, job.Done, job.Total))
                yield return new SseItem<JobView>(JobView.Of(now), now.State);
            job = now;
        }
    }

    private static StoredJob? Find(DeskData data, ClaimsPrincipal user, string id) => data.Read(reading => Storage.Jobs.Find(reading, user.Actor(), id));

    private static ProblemHttpResult NotFound() => Problems.Of([DeskFindings.NotFound("项工作")]);
}
