using System.Globalization;
using OfficeBulletin.Bench.Measuring;

namespace OfficeBulletin.Bench.Report;

/// <summary>One line of the table; what was not measured is null and printed as a dash.</summary>
/// <param name="Target">What is asked of the line ("≤ 2"); null when nothing is.</param>
/// <param name="Peak">Largest resident memory of the whole process in MB.</param>
internal sealed record ResultRow(string Job, double? Floor = null, double? Ours = null, double? Ratio = null, string? Target = null, double? AllocatedMb = null, double? Peak = null, double? OutputKb = null)
{
    public static ResultRow Of(string job, Timing timing, string? target = null, double? outputBytes = null) =>
        new(job, timing.FloorMilliseconds, timing.Milliseconds, timing.Ratio, target, timing.Allocated / 1e6, null, outputBytes / 1000);

    public static string Heading => """
        | job | floor ms | ours ms | ratio | asked | MB allocated a call | peak MB | output kB |
        |---|---:|---:|---:|---|---:|---:|---:|
        """;

    public override string ToString() =>
        $"| {Job} | {Print(Floor)} | {Print(Ours)} | {(Ratio is { } ratio ? $"×{Print(ratio)}" : "–")} | {Target ?? "–"} | {Print(AllocatedMb)} | {Print(Peak)} | {Print(OutputKb)} |";

    /// <summary>Three digits: the machine gives no more.</summary>
    private static string Print(double? value) => value switch
    {
        null => "–",
        >= 100 => value.Value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
