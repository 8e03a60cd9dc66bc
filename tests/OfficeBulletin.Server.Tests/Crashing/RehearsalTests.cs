using System.Globalization;
using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>Backup, restoring and upgrading, as an administrator does them: by the command line, while people work.</summary>
public sealed class RehearsalTests : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("rehearsal-");

    private string Data => Path.Combine(place.FullName, "data");

    private string Elsewhere => Path.Combine(place.FullName, "elsewhere");

    private string Copy => Path.Combine(place.FullName, "backup.db");

    public void Dispose() => place.Delete(recursive: true);

    [Fact]
    public async Task A_backup_made_while_people_work_brings_back_all_that_was_there_before_it()
    {
        var (units, editors, chiefs) = (DeskPeople.Contributors(Data, 2), DeskPeople.Office(Data, Role.Editor, 1), DeskPeople.Office(Data, Role.Chief, 1));
        var (before, beside) = (new Acknowledged(), new Acknowledged());
        using (var desk = DeskProcess.Start(Data))
        {
            using HttpClient unit = desk.Client(units[0]), editor = desk.Client(editors[0]), chief = desk.Client(chiefs[0]), other = desk.Client(units[1]);
            var (sender, office, head) = (new DeskWork(unit, "第1区史志办", new Random(1), before), new DeskWork(editor, "责编", new Random(2), before), new DeskWork(chief, "主编", new Random(3), before));
            foreach (var work in (Func<Task<bool>>[])[sender.Upload, sender.Upload, office.Accept, office.Create, office.Plan, office.Assemble, office.Save, office.Restore, head.Publish, office.Create, office.Plan, office.Assemble])
                Assert.True(await work());
            using var stop = new CancellationTokenSource();
            var working = Task.WhenAll(Busy(new DeskWork(other, "第2区史志办", new Random(4), beside).Upload, stop.Token), Busy(new DeskWork(editor, "责编二", new Random(5), beside).Plan, stop.Token), Busy(new DeskWork(chief, "主编二", new Random(6), beside).Assemble, stop.Token));

            var made = await BulletinRun.Of("backup", "--data", Data, "-o", Copy);
            await stop.CancelAsync();
            await working;

            Assert.True(made.ExitCode == 0, made.Told);
            Assert.NotEmpty(beside.Versions);
        }
        var restored = await BulletinRun.Of("restore", Copy, "--data", Elsewhere);

        Assert.True(restored.ExitCode == 0, restored.Told);
        using var again = DeskProcess.Start(Elsewhere);
        Assert.Empty(AfterCrash.Faults(Elsewhere, before));
        using var reader = again.Client(editors[0]);
        foreach (var (version, issue) in before.Documents)
            Assert.Equal(before.Versions[version], Acknowledged.Sha256(await reader.GetByteArrayAsync(new Uri($"/api/issues/{issue}/document?version={version}", UriKind.Relative))));
        Assert.Equal(["backup.db", "data", "elsewhere"], place.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("killed")]
    [InlineData("restored")]
    public async Task Data_of_a_newer_program_is_refused_with_one_sentence_and_is_not_touched(string state)
    {
        DeskPeople.Contributors(Data, 1);
        using (var newer = new SqliteConnection($"Data Source={Path.Combine(Data, "desk.db")};Pooling=False"))
        {
            newer.Open();
            Do(newer, "INSERT INTO schema_version VALUES (99, '2030-01-01')");
            Directory.CreateDirectory(Elsewhere);
            if (state == "restored")
                Do(newer, $"VACUUM INTO '{Path.Combine(Elsewhere, "desk.db")}'");
            foreach (var file in Directory.EnumerateFiles(Data, "desk.db*").Where(file => state == "killed" && !file.EndsWith("-shm", StringComparison.Ordinal)))
                File.Copy(file, Path.Combine(Elsewhere, Path.GetFileName(file)));
        }
        var folder = state == "closed" ? Data : Elsewhere;
        var before = Bytes(folder);

        var refused = await BulletinRun.Of("serve", "--data", folder, "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("较新版本", Assert.Single(refused.Sentences), StringComparison.Ordinal);
        Assert.Equal(before, Bytes(folder).Where(file => before.ContainsKey(file.Key)));
    }

    [Fact]
    public async Task A_log_that_an_older_desk_left_is_not_taken_for_that_of_the_backup()
    {
        DeskPeople.Contributors(Data, 3);
        Assert.Equal(0, (await BulletinRun.Of("backup", "--data", Data, "-o", Copy)).ExitCode);
        Directory.CreateDirectory(Elsewhere);
        using (var data = DeskData.Open(Data, TimeProvider.System).Value!)
        {
            data.Keep(change => Enumerable.Range(10, 200).Select(number => StoredUnits.Add(change, string.Create(CultureInfo.InvariantCulture, $"第{number}区"), number)).Last());
            File.Copy(Path.Combine(Data, "desk.db-wal"), Path.Combine(Elsewhere, "desk.db-wal"));
        }

        var restored = await BulletinRun.Of("restore", Copy, "--data", Elsewhere);

        Assert.True(restored.ExitCode == 0, restored.Told);
        using (var again = DeskData.Open(Elsewhere, TimeProvider.System).Value!)
            Assert.Equal(3, again.Read(reading => StoredUnits.List(reading, Actor.Program).Count));
        Assert.Empty(Doctor.ExamineFolder(Elsewhere).Value!.Findings);
        Assert.Single(Directory.EnumerateFiles(Elsewhere, "desk.db.*-wal"));
    }

    private static async Task Busy(Func<Task<bool>> work, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            await work();
    }

    private static void Do(SqliteConnection data, string statement)
    {
        using var command = data.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>The hash of every file but what belongs to the open connection alone.</summary>
    private static Dictionary<string, string> Bytes(string folder) => Directory.EnumerateFiles(folder).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).ToDictionary(file => file, file => Acknowledged.Sha256(File.ReadAllBytes(file)), StringComparer.Ordinal);
}
