using System.Diagnostics;
using OfficeBulletin.Server.Tests.Uploading;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>A data folder that cannot be written: the desk does not start, and says so in one sentence.</summary>
public sealed class UnwritableTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("unwritable-");

    public void Dispose() => folder.Delete(recursive: true);

    [LinuxFact]
    public async Task A_place_that_nobody_can_write_to_is_refused_with_one_sentence()
    {
        var file = Path.Combine(folder.FullName, "file");
        await File.WriteAllTextAsync(file, "");

        // Below a file, and in a file system of the kernel's, not even root makes anything.
        foreach (var place in (string[])[Path.Combine(file, "data"), "/sys", "/sys/desk"])
            AssertRefused(await BulletinRun.Of("serve", "--data", place), "无法读写文件", "没有权限", "只读");
    }

    /// <summary>As a disk that was mounted read-only after an error; where mounting is not allowed, the folder is made unwritable by a lock that is a folder.</summary>
    [LinuxFact]
    public async Task A_desk_whose_disk_became_read_only_is_not_mistaken_for_one_in_use()
    {
        DeskPeople.Contributors(folder.FullName, 1);
        var before = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "desk.db"));
        if ((await BulletinRun.Of(Mounted("true"))).ExitCode == 0)
            AssertRefused(await BulletinRun.Of(Mounted("exec dotnet exec \"$1\" serve --data \"$0\"")), "数据文件只读");
        else
        {
            File.Delete(Path.Combine(folder.FullName, "desk.lock"));
            Directory.CreateDirectory(Path.Combine(folder.FullName, "desk.lock"));
            AssertRefused(await BulletinRun.Of("serve", "--data", folder.FullName), "没有权限");
        }
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "desk.db")));
    }

    private ProcessStartInfo Mounted(string command) =>
        new("unshare", ["-m", "bash", "-c", $"mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && {command}", folder.FullName, DeskProcess.Program]);

    private static void AssertRefused(BulletinRun run, params string[] sentences)
    {
        Assert.True(run.ExitCode == 2, $"{run.ExitCode}: {run.Told}");
        var told = Assert.Single(run.Sentences);
        Assert.Contains(sentences, sentence => told.Contains(sentence, StringComparison.Ordinal));
    }
}
