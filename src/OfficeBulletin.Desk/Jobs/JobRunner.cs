using System.Text;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Desk.Jobs;

/// <summary>Runs the jobs that wait, one after another. All state is the desk's data: a job that a crash cut short is begun again.</summary>
/// <param name="kinds">The work of each kind.</param>
public sealed class JobRunner(DeskData data, IReadOnlyDictionary<string, JobWork> kinds)
{
    private StoredJob? cutShort;

    /// <summary>Lets wait again what ran when the process ended. Only before anything runs.</summary>
    public void Recover() => data.Keep(Storage.Jobs.Requeue);

    /// <summary>Runs one job to its end; false when none waits. One that the disk cut short waits again as soon as that can be written.</summary>
    /// <param name="stop">Set when the server stops: the job waits again then.</param>
    /// <param name="bug">Told of a fault of the program; the job has failed then, the server has not.</param>
    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public bool RunNext(Action<StoredJob, Exception> bug, CancellationToken stop)
    {
        if (cutShort is { } before)
            data.Keep(change => Storage.Jobs.Requeue(change, before));
        cutShort = data.Keep(Storage.Jobs.Next);
        if (cutShort is not { } job)
            return false;
        RunToEnd(job, bug, stop);
        cutShort = null;
        return true;
    }

    private void RunToEnd(StoredJob job, Action<StoredJob, Exception> bug, CancellationToken stop)
    {
        using var asked = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            var outcome = Run(job, asked);
            End(job, outcome.Refused ? "failed" : "done", outcome);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            data.Keep(change => Storage.Jobs.Requeue(change, job));
        }
        catch (OperationCanceledException) when (asked.IsCancellationRequested)
        {
            End(job, "cancelled", Outcome.Refusal<JobResult>());
        }
        catch (Exception fault) when (DiskRoom.FaultOf(fault) is { } disk)
        {
            throw new StorageFaultException(disk.Kind, fault);
        }
        catch (Exception fault) when (fault is not StorageFaultException)
        {
            bug(job, fault);
            End(job, "failed", Outcome.Refusal<JobResult>(DeskFindings.Bug()));
        }
    }

    private Outcome<JobResult> Run(StoredJob job, CancellationTokenSource asked)
    {
        if (data.Read(reading => Accounts.Find(reading, job.Account)) is not { Disabled: false } account)
            return Outcome.Refusal<JobResult>(DeskFindings.NotNow("交办人的账号已停用，这项工作没有做。"));
        return kinds[job.Kind](new JobContext(data, account.Actor, job.Request, new KeptProgress(data, job, asked), asked.Token));
    }

    private void End(StoredJob job, string state, Outcome<JobResult> outcome)
    {
        using var findings = new MemoryStream();
        FindingJson.Write(findings, outcome.Findings);
        data.Keep(change =>
        {
            Storage.Jobs.End(change, job, state, Encoding.UTF8.GetString(findings.ToArray()), outcome.Value?.Bytes, outcome.Value?.File);
            return true;
        });
    }

    /// <summary>Keeps how far the job is, at most five times a second, and hears then whether it is to stop.</summary>
    private sealed class KeptProgress(DeskData data, StoredJob job, CancellationTokenSource asked) : IProgress<JobStep>
    {
        private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

        private string? stage;
        private long kept;

        public void Report(JobStep value)
        {
            if (value.Stage == stage && value.Done < value.Total && data.Clock.GetElapsedTime(kept) < Pause)
                return;
            (stage, kept) = (value.Stage, data.Clock.GetTimestamp());
            if (data.Keep(change => Storage.Jobs.Progress(change, job, value.Stage, value.Done, value.Total)))
                asked.Cancel();
        }
    }
}
