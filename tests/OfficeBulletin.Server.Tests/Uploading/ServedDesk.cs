using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>`bulletin serve` as an office runs it, in a process of its own, with some units and their contributors.</summary>
internal sealed partial class ServedDesk : IDisposable
{
    private const int Units = 40;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("served-");
    private readonly Process process;

    /// <param name="longestFile">Kilobytes that a file may grow to, as on a disk that is full then; null for no limit. On Linux alone.</param>
    private ServedDesk(int? longestFile)
    {
        var secrets = Fill();
        var program = Path.Combine(AppContext.BaseDirectory, "bulletin.dll");
        string[] serve = ["exec", program, "serve", "--data", folder.FullName, "--urls", "http://127.0.0.1:0"];
        var start = longestFile is { } limit
            ? new ProcessStartInfo("bash", ["-c", string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {limit}; exec dotnet \"$@\""), "bash", .. serve])
            : new ProcessStartInfo("dotnet", serve);
        // The runtime maps its code through a file of its own, which such a limit forbids.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        // Whoever tries files one after another is a test, no unit.
        start.Environment["BULLETIN_DESK__UPLOADSPERMINUTE"] = "1000000";
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Listen(line.Data, address);
        process.BeginErrorReadLine();
        var opened = address.Task.WaitAsync(TimeSpan.FromMinutes(2)).GetAwaiter().GetResult();
        Clients = [.. secrets.Select(secret => Signed(opened, secret))];
    }

    /// <summary>A contributor of each unit, signed in.</summary>
    public IReadOnlyList<HttpClient> Clients { get; }

    /// <summary>The first of them.</summary>
    public HttpClient Client => Clients[0];

    public bool Lives => !process.HasExited;

    public string Work => Path.Combine(folder.FullName, "work");

    /// <summary>Memory in use now, in mebibytes.</summary>
    public long Mebibytes => Status("VmRSS");

    /// <summary>The most that was in use since it began.</summary>
    public long PeakMebibytes => Status("VmHWM");

    public static ServedDesk Start(int? longestFile = null) => new(longestFile);

    public void Dispose()
    {
        foreach (var client in Clients)
            client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static HttpClient Signed(Uri address, string secret)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private List<string> Fill()
    {
        using var data = DeskData.Open(folder.FullName, TimeProvider.System).Value!;
        return data.Keep(change => Enumerable.Range(1, Units).Select(number => Contributor(change, number)).ToList());
    }

    private static string Contributor(DeskChange change, int number)
    {
        var unit = StoredUnits.Add(change, $"第{number}区史志办", number);
        var account = new Account { Id = change.NewId(), Name = $"unit-{number}", Display = unit.Name, Role = Role.Contributor, Unit = unit.Id, Stamp = change.NewId(), CreatedAt = change.At };
        Accounts.Add(change, account);
        return Credentials.Give(change, "bearer", account, TimeSpan.FromDays(1));
    }

    /// <summary>The desk says where it listens when it is open; its messages end when it does not start.</summary>
    private static void Listen(string? line, TaskCompletionSource<Uri> address)
    {
        if (line is null)
            address.TrySetException(new InvalidOperationException("The desk does not start."));
        else if (Listening().Match(line) is { Success: true } found)
            address.TrySetResult(new Uri(found.Value));
    }

    private long Status(string key) => long.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(key + ":", StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listening();
}
