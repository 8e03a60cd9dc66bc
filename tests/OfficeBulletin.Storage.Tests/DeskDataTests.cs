using System.Text;

namespace OfficeBulletin.Storage.Tests;

public sealed class DeskDataTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("desk-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_was_saved_is_there_when_the_desk_is_opened_again()
    {
        using (var data = DeskData.Open(folder.FullName, TimeProvider.System).Value!)
            Assert.False(data.Change(Actor.Program, "plan.save", null, change => Outcome.Of(Versions.Add(change, Versions.Begin(change, "plan"), "saved", Encoding.UTF8.GetBytes("第一版")))).Refused);

        using var again = DeskData.Open(folder.FullName, TimeProvider.System).Value!;
        Assert.Equal("第一版", again.Read(reading => Encoding.UTF8.GetString(Versions.Bytes(reading, reading.First<StoredVersion>("SELECT * FROM version")!))));
    }

    [Fact]
    public void A_second_process_is_refused()
    {
        using var data = DeskData.Open(folder.FullName, TimeProvider.System).Value!;

        Assert.Equal("storage.in-use", Assert.Single(DeskData.Open(folder.FullName, TimeProvider.System).Findings).Name);
    }
}
