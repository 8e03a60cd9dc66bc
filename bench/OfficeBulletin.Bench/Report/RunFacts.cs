using System.Globalization;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Bench.Report;

/// <summary>What a run's figures depend on.</summary>
internal static class RunFacts
{
    public static string Line => string.Join("; ", Facts());

    private static IEnumerable<string> Facts()
    {
        yield return TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return FormattableString.Invariant($"{Environment.ProcessorCount} × {Processor()}");
        yield return FormattableString.Invariant($"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000} GB");
        yield return $"{RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.ProcessArchitecture}";
        yield return $"{RuntimeInformation.FrameworkDescription}, Release, default tiering";
        if (Load() is { } load)
            yield return $"load average {load} when the run began";
    }

    private static string Processor()
    {
        var name = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return name is null ? "processor of unknown name" : name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string? Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : null;
}
