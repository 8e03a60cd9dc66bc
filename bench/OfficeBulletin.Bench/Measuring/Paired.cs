using System.Diagnostics;

namespace OfficeBulletin.Bench.Measuring;

/// <summary>What a job took beside its floor.</summary>
/// <param name="Ratio">Median of the rounds' own ratios, which a machine that is busy for a while moves least.</param>
/// <param name="Allocated">Managed bytes a call allocates.</param>
internal sealed record Timing(double FloorMilliseconds, double Milliseconds, double Ratio, double Allocated);

/// <summary>
/// Times jobs against a floor, call by call in turn: whatever else the machine does falls on both. Everything runs on one thread, in one process, input and output in memory.
/// </summary>
internal static class Paired
{
    private const int WarmCalls = 60;
    private const int FewestRounds = 15;
    private const int MostRounds = 300;
    private static readonly TimeSpan WarmTime = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan LongestWarmTime = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan MeasuredTime = TimeSpan.FromSeconds(3);

    /// <summary>One timing a job. Before anything counts, all are called sixty times and for four seconds of processor time, but no longer than eight: until then the compiler is still at work.</summary>
    public static IReadOnlyList<Timing> Run(Action floor, params IReadOnlyList<Action> jobs)
    {
        Warm([floor, .. jobs]);
        GC.Collect();
        var floors = new List<double>();
        var times = jobs.Select(_ => new List<double>()).ToList();
        var start = Stopwatch.GetTimestamp();
        while (floors.Count < FewestRounds || (floors.Count < MostRounds && Stopwatch.GetElapsedTime(start) < MeasuredTime))
        {
            floors.Add(Time(floor));
            for (var job = 0; job < jobs.Count; job++)
                times[job].Add(Time(jobs[job]));
        }
        return [.. jobs.Select((job, index) => new Timing(
            Sample.Median(floors),
            Sample.Median(times[index]),
            Sample.Median(times[index].Zip(floors, (time, under) => time / under)),
            Allocation(job)))];
    }

    private static void Warm(IReadOnlyList<Action> all)
    {
        var start = Environment.CpuUsage.TotalTime;
        var spent = TimeSpan.Zero;
        for (var call = 0; spent < LongestWarmTime && (call < WarmCalls || spent < WarmTime); call++)
        {
            foreach (var one in all)
                one();
            spent = Environment.CpuUsage.TotalTime - start;
        }
    }

    private static double Time(Action job)
    {
        var start = Stopwatch.GetTimestamp();
        job();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static long Allocation(Action job)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        job();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
