using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Jobs;

/// <summary>How far long work is.</summary>
/// <param name="Stage">What is being done, in words.</param>
/// <param name="Total">0 while it is not known how much there is to do.</param>
public sealed record JobStep(string Stage, int Done, int Total);

/// <summary>A file that long work made.</summary>
public sealed record JobResult(byte[] Bytes, string File);

/// <summary>What long work is given.</summary>
/// <param name="Request">What was asked for, as JSON.</param>
/// <param name="Stop">Asked for by a person, or because the server stops; work ends soon by <see cref="OperationCanceledException"/>.</param>
public sealed record JobContext(DeskData Data, Actor Actor, string Request, IProgress<JobStep> Progress, CancellationToken Stop);

/// <summary>Long work of one kind. It may be run again after a crash: what it did before does no harm then.</summary>
public delegate Outcome<JobResult> JobWork(JobContext context);
