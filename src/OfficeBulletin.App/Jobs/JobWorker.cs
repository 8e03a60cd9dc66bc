using Microsoft.Extensions.Hosting;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Jobs;

/// <summary>Runs jobs while the server runs: one at a time, as soon as one is asked for.</summary>
internal sealed partial class JobWorker(DeskData data, IReadOnlyDictionary<string, JobWork> kinds, ILogger<JobWorker> log) : BackgroundService
{
    // Other processes may add jobs too: without a call it looks by itself.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim called = new(0);
    private readonly JobRunner runner = new(data, kinds);

    /// <summary>Says that a job was added.</summary>
    public void Call() => called.Release();

    /// <summary>What a crash left is set right before the first request comes in.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        runner.Recover();
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        called.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Run(stoppingToken), CancellationToken.None);

    private async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (Work(stop))
                continue;
            try
            {
                await called.WaitAsync(Look, stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>False when nothing waits, or when the disk does not let anything be done: both are looked at again later.</summary>
    private bool Work(CancellationToken stop)
    {
        try
        {
            return runner.RunNext((job, fault) => Failed(fault, job.Kind, job.Id), stop);
        }
        catch (StorageFaultException fault)
        {
            Unwritable(fault.Kind);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Job {Kind} {Id} failed by a fault of the program")]
    private partial void Failed(Exception fault, string kind, string id);

    [LoggerMessage(2, LogLevel.Warning, "Jobs wait: the data cannot be written ({Fault})")]
    private partial void Unwritable(StorageFaultKind fault);
}
