using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>`bulletin serve` as an office runs it, in a process of its own, with one unit and its contributor.</summary>
internal sealed partial class ServedDesk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("served-");
    private readonly Process process;

    /// <param name="longestFile">Kilobytes that a file may grow to, as on a disk that is full then; null for no limit. On Linux alone.</param>
    private ServedDesk(int? longestFile)
    {
        var secret = Fill();
        var program = Path.Combine(AppContext.BaseDirectory, "bulletin.dll");
        string[] serve = ["exec", program, "serve", "--data", folder.FullName, "--urls", "http://127.0.0.1:0"];
        var start = longestFile is { } limit
            ? new ProcessStartInfo("bash", ["-c", string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {limit}; exec dotnet \"$@\""), "bash", .. serve])
            : new ProcessStartInfo("dotnet", serve);
        // The runtime maps its code through a file of its own, which such a limit forbids.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        Client = new HttpClient { BaseAddress = Address(), Timeout = TimeSpan.FromMinutes(5) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>The unit's contributor, signed in.</summary>
    public HttpClient Client { get; }

    public bool Lives => !process.HasExited;

    public string Work => Path.Combine(folder.FullName, "work");

    /// <summary>Memory in use now, in mebibytes.</summary>
    public long Mebibytes => Status("VmRSS");

    /// <summary>The most that was in use since it began.</summary>
    public long PeakMebibytes => Status("VmHWM");

    public static ServedDesk Start(int? longestFile = null) => new(longestFile);

    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private string Fill()
    {
        using var data = DeskData.Open(folder.FullName, TimeProvider.System).Value!;
        return data.Keep(change =>
        {
            var unit = StoredUnits.Add(change, "万州区史志办", 1, "万州", "区县");
            var account = new Account { Id = change.NewId(), Name = "wanzhou", Display = "万州", Role = Role.Contributor, Unit = unit.Id, Stamp = change.NewId(), CreatedAt = change.At };
            Accounts.Add(change, account);
            return Credentials.Give(change, "bearer", account, TimeSpan.FromDays(1));
        });
    }

    private Uri Address()
    {
        while (process.StandardError.ReadLine() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
                return new Uri(found.Value);
        }
        throw new InvalidOperationException("The desk does not start.");
    }

    private long Status(string key) => long.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(key + ":", StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listening();
}
