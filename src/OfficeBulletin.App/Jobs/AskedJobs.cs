using OfficeBulletin.App.Api;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Jobs;

/// <summary>Long work that a request asks for.</summary>
internal static class AskedJobs
{
    /// <summary>Adds the job, calls the worker, and answers where to look.</summary>
    public static Accepted<JobView> Ask(DeskData data, JobWorker worker, Actor actor, string kind, string request)
    {
        var job = data.Change(actor, "job.ask", null, change =>
        {
            var added = Storage.Jobs.Add(change, kind, request);
            (change.Subject, change.Detail) = (added.Id, kind);
            return Outcome.Of(added);
        }).Value!;
        worker.Call();
        return TypedResults.Accepted($"/api/jobs/{job.Id}", JobView.Of(job));
    }
}
