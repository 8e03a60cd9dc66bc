using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;

namespace OfficeBulletin.Bench.Cases;

/// <summary>The command as the office runs it: published ReadyToRun, `dotnet bulletin.dll assemble FOLDER -o OUT.docx`, every time in a process of its own.</summary>
internal static class Command
{
    private const int TimedRuns = 21;
    private const int PeakRuns = 5;

    public static IEnumerable<ResultRow> Rows()
    {
        var place = Directory.CreateTempSubdirectory("bulletin-bench-").FullName;
        try
        {
            var bulletin = Published.Bulletin(place);
            var hello = new ColdProcess("dotnet", Published.Hello(place));
            var peaks = new Dictionary<int, double?>();
            yield return Row("bulletin --version, cold", hello, new ColdProcess("dotnet", bulletin, "--version"));
            foreach (var articles in (int[])[20, 200, 2000])
            {
                var output = Path.Combine(place, "issue.docx");
                var command = new ColdProcess("dotnet", bulletin, "assemble", IssueFolder.Write(place, articles), "-o", output);
                var row = Row(FormattableString.Invariant($"bulletin assemble, {articles:#,0} articles, cold"), hello, command, articles == 20 ? "< 270 ms" : null);
                peaks[articles] = row.Peak;
                yield return row with { OutputKb = new FileInfo(output).Length / 1000.0 };
            }
            yield return new ResultRow("… peak memory of 2,000 articles to that of 200", Ratio: peaks[2000] / peaks[200], Target: "≤ 3");
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    /// <summary>Time and memory of a command beside a program that only says hello, in turn.</summary>
    private static ResultRow Row(string job, ColdProcess hello, ColdProcess command, string? target = null)
    {
        command.Run();
        var times = Enumerable.Range(0, TimedRuns).Select(_ => (Floor: hello.Time(), Ours: command.Time())).ToList();
        var peaks = Enumerable.Range(0, PeakRuns).Select(_ => command.Peak()).OfType<double>().ToList();
        return new ResultRow(
            job,
            Sample.Median(times.Select(time => time.Floor)),
            Sample.Median(times.Select(time => time.Ours)),
            Sample.Median(times.Select(time => time.Ours / time.Floor)),
            target,
            Peak: peaks.Count == 0 ? null : Sample.Median(peaks));
    }
}
