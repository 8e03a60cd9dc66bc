using System.Text;
using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage.Keeping;

namespace OfficeBulletin.Storage.Tests;

public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("desk-");

    private string Data => Path.Combine(folder.FullName, "data");

    private string Copy => Path.Combine(folder.FullName, "backup.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_backup_made_while_the_desk_works_brings_back_every_version()
    {
        using (var data = DeskData.Open(Data, TimeProvider.System).Value!)
        {
            Save(data, "第一版");
            Assert.False(Backup.Make(Data, Copy).Refused);
            Save(data, "备份以后");
        }
        var elsewhere = Path.Combine(folder.FullName, "elsewhere");

        var restored = Backup.Restore(Copy, elsewhere, replace: false, DateTimeOffset.UnixEpoch);

        Assert.Empty(restored.Findings);
        using var again = DeskData.Open(elsewhere, TimeProvider.System).Value!;
        Assert.Equal(["第一版"], again.Read(reading => reading.List<StoredVersion>("SELECT * FROM version").Select(version => Encoding.UTF8.GetString(Versions.Bytes(reading, version))).ToList()));
    }

    [Fact]
    public void Data_that_stands_there_is_put_aside_and_only_when_asked()
    {
        using (var data = DeskData.Open(Data, TimeProvider.System).Value!)
            Save(data, "备份过的");
        Assert.False(Backup.Make(Data, Copy).Refused);

        Assert.Equal("storage.exists", Assert.Single(Backup.Restore(Copy, Data, replace: false, DateTimeOffset.UnixEpoch).Findings).Name);
        var restored = Backup.Restore(Copy, Data, replace: true, DateTimeOffset.UnixEpoch).Value!;

        Assert.Equal(1, Doctor.Examine(restored.Aside!).Versions);
    }

    [Fact]
    public void An_open_desk_is_not_restored_over()
    {
        using var data = DeskData.Open(Data, TimeProvider.System).Value!;
        Save(data, "在用");
        Assert.False(Backup.Make(Data, Copy).Refused);

        Assert.Equal("storage.in-use", Assert.Single(Backup.Restore(Copy, Data, replace: true, DateTimeOffset.UnixEpoch).Findings).Name);
    }

    [Fact]
    public void A_backup_with_one_byte_changed_is_refused_and_nothing_is_put_anywhere()
    {
        using (var data = DeskData.Open(Data, TimeProvider.System).Value!)
            Save(data, "一段认得出来的文字一段认得出来的文字");
        Assert.False(Backup.Make(Data, Copy).Refused);
        var bytes = File.ReadAllBytes(Copy);
        var place = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("认得出来"));
        bytes[place] ^= 1;
        File.WriteAllBytes(Copy, bytes);
        var elsewhere = Path.Combine(folder.FullName, "elsewhere");

        Assert.Equal("storage.blob-differs", Assert.Single(Backup.Restore(Copy, elsewhere, replace: false, DateTimeOffset.UnixEpoch).Findings).Name);
        Assert.Equal(["desk.lock"], Directory.EnumerateFiles(elsewhere).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("不是数据库")]
    [InlineData("")]
    public void A_file_that_is_no_backup_is_refused(string text)
    {
        File.WriteAllText(Copy, text);

        Assert.Equal("storage.damaged", Assert.Single(Backup.Restore(Copy, Data, replace: false, DateTimeOffset.UnixEpoch).Findings).Name);
    }

    [Fact]
    public void A_backup_never_writes_over_a_file()
    {
        using (var data = DeskData.Open(Data, TimeProvider.System).Value!)
            Save(data, "第一版");
        File.WriteAllText(Copy, "别的文件");

        Assert.Equal("storage.exists", Assert.Single(Backup.Make(Data, Copy).Findings).Name);
        Assert.Equal("别的文件", File.ReadAllText(Copy));
    }

    private static void Save(DeskData data, string text) =>
        Assert.False(data.Change(Actor.Program, "plan.save", null, change => Outcome.Of(Versions.Add(change, Versions.Begin(change, "plan"), "saved", Encoding.UTF8.GetBytes(text)))).Refused);
}
