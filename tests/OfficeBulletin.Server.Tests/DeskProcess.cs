using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Server.Tests;

/// <summary>`bulletin serve` as an office runs it: a process of its own, on a folder that is there before and after it.</summary>
internal sealed partial class DeskProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    /// <param name="longestFile">Kilobytes that a file may grow to, as on a disk that is full then; null for no limit. On Linux alone.</param>
    private DeskProcess(string folder, int? longestFile)
    {
        string[] serve = [Program, "serve", "--data", folder, "--urls", "http://127.0.0.1:0"];
        var start = longestFile is { } limit
            ? new ProcessStartInfo("bash", ["-c", string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -S -f {limit}; exec dotnet exec \"$@\""), "bash", .. serve])
            : new ProcessStartInfo("dotnet", ["exec", .. serve]);
        // The runtime maps its code through a file of its own, which such a limit forbids.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        // Whoever tries files one after another is a test, no unit.
        start.Environment["BULLETIN_DESK__UPLOADSPERMINUTE"] = "1000000";
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Listen(line.Data, address);
        process.BeginErrorReadLine();
        Address = address.Task.WaitAsync(TimeSpan.FromMinutes(2)).GetAwaiter().GetResult();
    }

    /// <summary>Path of the program, to be run by `dotnet exec`.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "bulletin.dll");

    public Uri Address { get; }

    public int Id => process.Id;

    public bool Lives => !process.HasExited;

    /// <summary>All that it has printed and logged.</summary>
    public string Said
    {
        get
        {
            lock (said)
                return said.ToString();
        }
    }

    /// <summary>Memory in use now, in mebibytes.</summary>
    public long Mebibytes => Status("VmRSS");

    /// <summary>The most that was in use since it began.</summary>
    public long PeakMebibytes => Status("VmHWM");

    /// <summary>Returns when the desk is open.</summary>
    public static DeskProcess Start(string folder, int? longestFile = null) => new(folder, longestFile);

    /// <summary>Somebody who shows a bearer, or nobody in particular.</summary>
    public HttpClient Client(string? secret = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(5) };
        if (secret is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    /// <summary>Ends it in the middle of whatever it does: SIGKILL, which no process can see coming.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    /// <summary>The desk says where it listens when it is open; its messages end when it does not start.</summary>
    private void Listen(string? line, TaskCompletionSource<Uri> address)
    {
        Note(line);
        if (line is null)
            address.TrySetException(new InvalidOperationException($"The desk does not start: {Said}"));
        else if (Listening().Match(line) is { Success: true } found)
            address.TrySetResult(new Uri(found.Value));
    }

    private void Note(string? line)
    {
        lock (said)
            said.AppendLine(line);
    }

    private long Status(string key) => long.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(key + ":", StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listening();
}
