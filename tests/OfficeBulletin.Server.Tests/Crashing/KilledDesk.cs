using System.Collections.Concurrent;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>A desk on one folder that is started, worked at by seven people at once, and killed, again and again.</summary>
internal sealed class KilledDesk : IDisposable
{
    private const int Units = 3;
    private const string Whatever = "whatever";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);
    private static readonly string[] Moments = [Whatever, "upload", "upload", "save", "save", "assemble", "publish", "plan"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("killed-");
    private readonly ConcurrentBag<string> faults = [];
    private readonly List<string> units;
    private readonly List<string> editors;
    private readonly List<string> chiefs;
    private readonly Random random;
    private HashSet<string> left = [];
    private int round;

    public KilledDesk(int seed)
    {
        random = new Random(seed);
        (units, editors, chiefs) = (DeskPeople.Contributors(folder.FullName, Units), DeskPeople.Office(folder.FullName, Role.Editor, 3), DeskPeople.Office(folder.FullName, Role.Chief, 1));
    }

    public string Folder => folder.FullName;

    public Acknowledged Acknowledged { get; } = new();

    /// <summary>Folders of unfinished work that were left by kills.</summary>
    public int LeftBehind { get; private set; }

    /// <summary>Jobs that ran when the desk was killed.</summary>
    public int JobsCutShort { get; private set; }

    /// <summary>Starts the desk, examines what the kill before left, works, and kills it. Returns the faults that were seen.</summary>
    public async Task<IReadOnlyList<string>> Round()
    {
        round++;
        using var desk = DeskProcess.Start(Folder);
        Examine();
        await Fetch(desk);
        var moment = Moments[random.Next(Moments.Length)];
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new CancellationTokenSource();
        var clients = new List<HttpClient>();
        List<Task> people =
        [
            .. units.Select((secret, number) => Work(secret, $"第{number + 1}区史志办第{round}轮", work => [("upload", work.Upload)])),
            .. editors.Take(2).Select((secret, number) => Work(secret, $"第{round}轮责编{number}", work => [
                ("accept", work.Accept), ("accept", work.Accept), ("create", work.Create), ("plan", work.Plan), ("plan", work.Plan), ("assemble", work.Assemble), ("assemble", work.Assemble), ("save", work.Save), ("save", work.Save), ("restore", work.Restore)])),
            Work(editors[2], $"第{round}轮责编", work => [("report", work.Report), ("accept", work.Accept), ("accept", work.Accept), ("accept", work.Accept)], onlyOnce: "report"),
            Work(chiefs[0], $"第{round}轮主编", work => [("publish", work.Publish), ("create", work.Create), ("plan", work.Plan), ("assemble", work.Assemble), ("save", work.Save)]),
        ];
        await Task.WhenAny(reached.Task, Task.Delay(LongestWait));
        await Task.Delay(random.Next(5, 400));
        await stop.CancelAsync();
        desk.Kill();
        await Task.WhenAll(people);
        clients.ForEach(client => client.Dispose());
        left = [.. WorkFolders()];
        LeftBehind += left.Count;
        JobsCutShort += AfterCrash.Running(Folder);
        if (!faults.IsEmpty)
            faults.Add(string.Join(Environment.NewLine, desk.Said.Split(Environment.NewLine).Where(line => line.Contains("Exception", StringComparison.Ordinal))));
        return [.. faults];

        Task Work(string secret, string name, Func<DeskWork, (string Kind, Func<Task<bool>> Do)[]> kinds, string? onlyOnce = null)
        {
            var client = desk.Client(secret);
            clients.Add(client);
            var own = new Random(random.Next());
            var choice = kinds(new DeskWork(client, name, own, Acknowledged)).ToList();
            return Task.Run(async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    var (kind, work) = choice[own.Next(choice.Count)];
                    if (await Done(kind, work, stop.Token) is not { } done)
                        return;
                    if (!done)
                        await Task.Delay(Pause);
                    else if (kind == moment || moment == Whatever)
                        reached.TrySetResult();
                    if (kind == onlyOnce)
                        choice.RemoveAll(one => one.Kind == kind);
                }
            });
        }
    }

    /// <summary>Lets the desk come to rest, and examines it once more.</summary>
    public async Task<IReadOnlyList<string>> Rest()
    {
        using (var desk = DeskProcess.Start(Folder))
        {
            Examine();
            for (var tries = 0; tries < 600 && AfterCrash.Unfinished(Folder) > 0; tries++)
                await Task.Delay(100);
            await Task.Delay(200);
            if (WorkFolders().Any())
                faults.Add("work is left when all is done");
        }
        if (AfterCrash.Unfinished(Folder) > 0)
            faults.Add("a job never ended");
        Examine();
        return [.. faults];
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>True when something was done, null when the desk is gone.</summary>
    private async Task<bool?> Done(string kind, Func<Task<bool>> work, CancellationToken killed)
    {
        try
        {
            var done = await work();
            if (done)
                Acknowledged.Answered(kind);
            return done;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException)
        {
            if (!killed.IsCancellationRequested)
                faults.Add($"round {round}, {kind}: {gone.Message}");
            Acknowledged.CutShort(kind);
        }
        catch (Xunit.Sdk.XunitException refused)
        {
            faults.Add($"round {round}, {kind}: {refused.Message}");
        }
        return null;
    }

    private void Examine()
    {
        foreach (var fault in AfterCrash.Faults(Folder, Acknowledged))
            faults.Add($"round {round}: {fault}");
        foreach (var name in WorkFolders().Where(left.Contains))
            faults.Add($"round {round}: work/{name} was left");
        foreach (var name in folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Except(["desk.db", "desk.db-wal", "desk.db-shm", "desk.lock", "work"], StringComparer.Ordinal))
            faults.Add($"round {round}: {name} was left");
    }

    /// <summary>Some of the files, as a person gets them.</summary>
    private async Task Fetch(DeskProcess desk)
    {
        using var client = desk.Client(editors[0]);
        foreach (var (version, issue) in Acknowledged.Documents.ToArray().OrderBy(_ => random.Next()).Take(3))
        {
            var bytes = await client.GetByteArrayAsync(new Uri($"/api/issues/{issue}/document?version={version}", UriKind.Relative));
            if (Acknowledged.Sha256(bytes) != Acknowledged.Versions[version])
                faults.Add($"round {round}: version {version} is another");
        }
    }

    private IEnumerable<string> WorkFolders() => Directory.Exists(Path.Combine(Folder, "work")) ? Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "work")).Select(path => Path.GetFileName(path)!) : [];
}
