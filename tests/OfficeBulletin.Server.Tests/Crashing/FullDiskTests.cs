using System.Net;
using System.Runtime.InteropServices;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Server.Tests.Uploading;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>A disk that takes no more while an issue is worked at, and takes again.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int NoLimitYet = 1 << 20;

    /// <summary>RLIMIT_FSIZE of asm-generic/resource.h.</summary>
    private const int FileBytes = 1;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("full-");

    public void Dispose() => folder.Delete(recursive: true);

    [LinuxFact]
    public async Task What_finds_no_room_is_answered_so_leaves_nothing_and_works_when_there_is_room_again()
    {
        var (editors, chiefs) = (DeskPeople.Office(folder.FullName, Role.Editor, 1), DeskPeople.Office(folder.FullName, Role.Chief, 1));
        using var desk = DeskProcess.Start(folder.FullName, NoLimitYet);
        using var chief = desk.Client(chiefs[0]);
        using var http = desk.Client(editors[0]);
        var editor = new Issues.IssueClient(http);
        var id = await editor.Assembled();
        var document = await editor.Get($"/api/issues/{id}/document");
        var edited = Issues.WordBytes.Edited(document.Bytes, "交流了进度", "交流了工作进度");
        var before = await State();
        Func<Task<(HttpStatusCode, string?)>>[] works =
        [
            async () => Said(await editor.Plan(id, plan => plan["columns"]![0]!["items"]![0]!["title"] = "中心召开年度工作会")),
            async () => Said(await editor.Save(id, edited, document.Version)),
            async () => Said(await editor.Post($"/api/issues/{id}/assembly")),
            async () => Said(await editor.Post("/api/issues", null, new { year = 2026, title = "史志工作简报" })),
            async () => Said(await editor.Post("/api/reports", null, new { period = "2026" })),
            async () => Said(await editor.Post($"/api/issues/{id}/versions/{document.Version}/restoration")),
            async () => Said(await new Issues.IssueClient(chief).Post($"/api/issues/{id}/publication", (await editor.Get($"/api/issues/{id}")).Text("documentVersion"))),
        ];

        Room(desk, 0);
        foreach (var work in works)
        {
            var (status, problem) = await work();
            Assert.True(status is HttpStatusCode.InsufficientStorage or HttpStatusCode.ServiceUnavailable, $"{Array.IndexOf(works, work)}: {status} {problem}");
            Assert.StartsWith("storage.", problem, StringComparison.Ordinal);
        }
        Assert.Equal(before, await State());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.FullName, "work")));
        Assert.Empty(AfterCrash.Faults(folder.FullName, new Acknowledged()));

        Room(desk, ulong.MaxValue);
        foreach (var work in works)
            Assert.InRange((int)(await work()).Item1, 200, 299);
        Assert.Empty(AfterCrash.Faults(folder.FullName, new Acknowledged()));

        async Task<string> State() => $"{(await editor.Get($"/api/issues/{id}/versions")).Text()} {(await editor.Get("/api/issues")).Text()} {(await editor.Get("/api/issues/numbering?year=2026")).Text()}";
    }

    [Fact]
    public void A_job_that_the_disk_cut_short_is_begun_again_when_there_is_room()
    {
        var account = new Account { Id = "a", Name = "责编", Display = "责编", Role = Role.Editor, Stamp = "1" };
        using var data = DeskData.Open(folder.FullName, TimeProvider.System).Value!;
        data.Keep(change =>
        {
            Accounts.Add(change, account);
            return true;
        });
        data.Change(account.Actor, "job.ask", null, change => Outcome.Of(Jobs.Add(change, "count", "{}")));
        var full = true;
        var runner = new JobRunner(data, new Dictionary<string, JobWork>(StringComparer.Ordinal) { ["count"] = _ => full ? throw new IOException("No space left on device", 28) : Outcome.Of(new JobResult([1], "结果.txt")) });

        Assert.Equal(StorageFaultKind.Full, Assert.Throws<StorageFaultException>(() => runner.RunNext((_, _) => { }, CancellationToken.None)).Kind);
        full = false;
        Assert.True(runner.RunNext((_, _) => { }, CancellationToken.None));
        Assert.Equal("done", data.Read(reading => Assert.Single(Jobs.Of(reading, account.Actor, 10)).State));
    }

    private static (HttpStatusCode, string?) Said(Issues.Answer answer) => (answer.Status, (int)answer.Status < 400 ? null : answer.Text("title"));

    /// <summary>How long a file of the process may grow from now on (prlimit(2), RLIMIT_FSIZE): nothing is room for nothing.</summary>
    private static void Room(DeskProcess desk, ulong bytes)
    {
        var limit = new Limit { Soft = bytes, Hard = ulong.MaxValue };
        Assert.Equal(0, prlimit(desk.Id, FileBytes, ref limit, IntPtr.Zero));
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int prlimit(int process, int resource, ref Limit limit, IntPtr before);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
