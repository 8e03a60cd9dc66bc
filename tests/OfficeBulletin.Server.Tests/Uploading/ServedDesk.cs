namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>A desk that is served in a process of its own, with some units and their contributors.</summary>
internal sealed class ServedDesk : IDisposable
{
    private const int Units = 40;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("served-");
    private readonly DeskProcess process;

    private ServedDesk(int? longestFile)
    {
        var secrets = DeskPeople.Contributors(folder.FullName, Units);
        process = DeskProcess.Start(folder.FullName, longestFile);
        Clients = [.. secrets.Select(process.Client)];
    }

    /// <summary>A contributor of each unit, signed in.</summary>
    public IReadOnlyList<HttpClient> Clients { get; }

    /// <summary>The first of them.</summary>
    public HttpClient Client => Clients[0];

    public bool Lives => process.Lives;

    public string Work => Path.Combine(folder.FullName, "work");

    /// <inheritdoc cref="DeskProcess.Mebibytes"/>
    public long Mebibytes => process.Mebibytes;

    /// <inheritdoc cref="DeskProcess.PeakMebibytes"/>
    public long PeakMebibytes => process.PeakMebibytes;

    /// <param name="longestFile">Kilobytes that a file may grow to, as on a disk that is full then; null for no limit. On Linux alone.</param>
    public static ServedDesk Start(int? longestFile = null) => new(longestFile);

    public void Dispose()
    {
        foreach (var client in Clients)
            client.Dispose();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
