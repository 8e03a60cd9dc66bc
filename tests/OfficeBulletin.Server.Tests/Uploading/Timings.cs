using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>How long answers took, kind by kind; for people to read, nothing depends on it.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> times = new(StringComparer.Ordinal);

    public async Task<Answered> Of(string kind, Func<Task<Answered>> ask)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await ask();
        times.GetOrAdd(kind, _ => []).Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return answer;
    }

    public override string ToString() => string.Join('\n', times.Select(kind =>
    {
        var sorted = kind.Value.Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {sorted.Count} times, p50 {sorted[sorted.Count / 2]:F0} ms, p99 {sorted[sorted.Count * 99 / 100]:F0} ms, longest {sorted[^1]:F0} ms");
    }));
}
