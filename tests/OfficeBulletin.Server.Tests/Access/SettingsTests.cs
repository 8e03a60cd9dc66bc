using OfficeBulletin.App.Access;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("settings-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("http://127.0.0.1:5080", null)]
    [InlineData("http://localhost:5080", null)]
    [InlineData("http://[::1]:5080", null)]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080", null)]
    [InlineData("http://0.0.0.0:5080", "access.not-loopback")]
    [InlineData("http://*:5080", "access.not-loopback")]
    [InlineData("http://+:80", "access.not-loopback")]
    [InlineData("http://[::]:5080", "access.not-loopback")]
    [InlineData("https://desk.example", "access.not-loopback")]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.5:5080", "access.not-loopback")]
    [InlineData("http://localhost.evil.example", "access.not-loopback")]
    [InlineData("5080", "access.address-wrong")]
    [InlineData("ftp://127.0.0.1", "access.address-wrong")]
    [InlineData("http://127.0.0.1:5080/bulletin", "access.address-wrong")]
    [InlineData("", "access.address-wrong")]
    public void The_desk_listens_on_this_computer_alone_unless_it_is_told_otherwise(string urls, string? fault) =>
        Assert.Equal(fault, ListeningPlaces.Faults(urls, open: false, behindProxy: false).SingleOrDefault()?.Name);

    [Fact]
    public void Where_others_can_connect_passwords_do_not_go_in_clear_without_a_word()
    {
        Assert.Equal("access.plain-http", Assert.Single(ListeningPlaces.Faults("http://0.0.0.0:5080", open: true, behindProxy: false)).Name);
        Assert.Empty(ListeningPlaces.Faults("http://0.0.0.0:5080", open: true, behindProxy: true));
        Assert.Empty(ListeningPlaces.Faults("https://desk.example", open: true, behindProxy: false));
    }

    [Fact]
    public void Settings_stand_in_the_data_folder_and_may_be_absent()
    {
        Assert.Equal(new DeskSettings().UploadsPerMinute, Read(null).Value!.UploadsPerMinute);
        var settings = Read("""{ "public": true, "hosts": ["desk.example"], "proxies": ["10.0.0.0/8", "192.0.2.7"], "uploadsPerMinute": 5, "entra": { "tenants": ["11111111-2222-3333-4444-555555555555"], "audience": "desk" } }""").Value!;

        Assert.True(settings.Public);
        Assert.Equal(["desk.example"], settings.Hosts);
        Assert.Equal(5, settings.UploadsPerMinute);
        Assert.True(settings.Entra.On);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "publick": true }""")]
    [InlineData("""{ "uploadsPerMinute": "viele" }""")]
    [InlineData("""{ "uploadsPerMinute": 0 }""")]
    [InlineData("""{ "proxies": ["proxy"] }""")]
    [InlineData("""{ "frames": ["https://a.example; script-src *"] }""")]
    [InlineData("""{ "entra": { "tenants": ["common"], "audience": "desk" } }""")]
    [InlineData("""{ "entra": { "tenants": ["11111111-2222-3333-4444-555555555555"] } }""")]
    [InlineData("""{ "entra": { "tenants": ["11111111-2222-3333-4444-555555555555"], "audience": "desk", "keys": "http://keys.example/" } }""")]
    public void Settings_that_are_not_understood_keep_the_desk_shut(string text) => Assert.Equal("access.settings-wrong", Assert.Single(Read(text).Findings).Name);

    private Outcome<DeskSettings> Read(string? text)
    {
        if (text is not null)
            File.WriteAllText(Path.Combine(folder.FullName, "desk.json"), text);
        var read = DeskSettings.Read(folder.FullName);
        Assert.Equal(read.Refused, read.Findings.Count > 0);
        return read;
    }
}
