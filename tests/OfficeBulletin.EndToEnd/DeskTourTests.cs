using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OfficeBulletin.EndToEnd;

/// <summary>The tour of the desk in docs/desk.md and docs/desk.en.md: every call in it is made, one after another, on the sample desk as `demo --serve` opens it.</summary>
public sealed partial class DeskTourTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [FactNeeds("bash", "curl", "python3")]
    public void Every_call_of_the_tour_works_on_the_sample_desk_online()
    {
        using var place = new Workplace();
        using var desk = Bulletin.Start(new Dictionary<string, string>(StringComparer.Ordinal), "demo", "--out", place.At("demo"), "--serve", "--urls", "http://127.0.0.1:0");
        try
        {
            var messages = desk.StandardError.ReadToEndAsync();
            var told = Told(desk.StandardOutput);
            Assert.True(told.ContainsKey("DESK"), $"The desk does not open: {(desk.HasExited ? messages.Result : "")}");

            var start = new ProcessStartInfo("bash", ["-eo", "pipefail", "-c", string.Join('\n', Calls("desk.en.md"))]) { WorkingDirectory = Directory.CreateDirectory(place.At("tour")).FullName, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (name, value) in told)
                start.Environment[name] = value;
            using var tour = Process.Start(start)!;
            var complaints = tour.StandardError.ReadToEndAsync();
            var output = tour.StandardOutput.ReadToEndAsync();
            Assert.True(tour.WaitForExit(Patience), "The tour does not come to its end.");
            Assert.True(tour.ExitCode == 0, $"{output.Result}\n{complaints.Result}");
        }
        finally
        {
            desk.Kill(entireProcessTree: true);
            desk.WaitForExit();
        }
    }

    [Fact]
    public void The_tour_is_the_same_in_both_languages() => Assert.Equal(Calls("desk.en.md").Select(Bare), Calls("desk.md").Select(Bare));

    /// <summary>Where the desk is and the four passwords, as the environment of the tour.</summary>
    private static Dictionary<string, string> Told(StreamReader output)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        while (told.Count < 5 && output.ReadLine() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
                told["DESK"] = address.Value;
            else if (Account().Match(line) is { Success: true } account)
                told[account.Groups["name"].Value.ToUpperInvariant() + "_PASSWORD"] = account.Groups["password"].Value;
        }
        return told;
    }

    private static IReadOnlyList<string> Calls(string page) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n")).Select(match => match.Groups["calls"].Value)];

    /// <summary>Without comments, which are in the page's language.</summary>
    private static string Bare(string calls) => Comment().Replace(calls, "").Trim();

    [GeneratedRegex("^```sh\n(?<calls>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline, 10000)]
    private static partial Regex Block();

    [GeneratedRegex(@"(^|\s)#.*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline, 10000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^  (?<name>admin|chief|editor|unit)\s+(?<password>[a-z0-9]{12})\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Account();
}
