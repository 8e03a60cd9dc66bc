using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using OfficeBulletin.App.Access;
using OfficeBulletin.App.Serving;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests;

/// <summary>A desk of its own, served over a real socket on loopback, with two units (万州, 黔江) and somebody in every role.</summary>
public sealed class RunningDesk : IAsyncDisposable
{
    // What a slow machine takes for a small file is no fault of the file.
    private static readonly ExtractionOrder Patient = ExtractionOrder.OfThisProgram() with { Time = TimeSpan.FromSeconds(60), Start = TimeSpan.FromSeconds(120) };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("desk-");
    private readonly WebApplication server;
    private readonly List<HttpClient> clients = [];

    private RunningDesk(TimeProvider clock, IReadOnlyDictionary<string, JobWork>? kinds, DeskSettings settings)
    {
        Data = DeskData.Open(folder.FullName, clock).Value!;
        server = DeskServer.Build(new ServeOrder(folder.FullName, "http://127.0.0.1:0") { Settings = settings, Extraction = Patient }, Data, kinds);
    }

    public DeskData Data { get; }

    public IServiceProvider Services => server.Services;

    public Uri Address => new(server.Urls.First());

    public StoredUnit Wanzhou { get; private set; } = null!;

    public StoredUnit Qianjiang { get; private set; } = null!;

    /// <summary>Tests ask more in a minute than people do.</summary>
    internal static DeskSettings Unhurried { get; } = new() { AttemptsPerMinute = 10_000, AttemptsPerName = 10_000, UploadsPerMinute = 10_000 };

    public static Task<RunningDesk> Start(TimeProvider? clock = null, IReadOnlyDictionary<string, JobWork>? kinds = null) => Start(Unhurried, clock, kinds);

    /// <param name="more">Maps endpoints beside those of the desk.</param>
    internal static async Task<RunningDesk> Start(DeskSettings settings, TimeProvider? clock = null, IReadOnlyDictionary<string, JobWork>? kinds = null, Action<WebApplication>? more = null)
    {
        var desk = new RunningDesk(clock ?? TimeProvider.System, kinds, settings);
        desk.Data.Keep(change =>
        {
            desk.Wanzhou = StoredUnits.Add(change, "万州区史志办", 1, "万州", "区县");
            desk.Qianjiang = StoredUnits.Add(change, "黔江区史志办", 2, "黔江", "区县");
            return true;
        });
        more?.Invoke(desk.server);
        await desk.server.StartAsync();
        return desk;
    }

    /// <summary>A new account of that role.</summary>
    public Account Account(Role role, StoredUnit? unit = null) => Data.Keep(change =>
    {
        var id = change.NewId();
        var account = new Account { Id = id, Name = $"{Accounts.RoleName(role)}-{id}", Display = $"{role}", Role = role, Unit = unit?.Id, Stamp = change.NewId(), CreatedAt = change.At };
        Accounts.Add(change, account);
        return account;
    });

    /// <summary>Somebody new of that role, signed in as a pane of Word is.</summary>
    public HttpClient As(Role role, StoredUnit? unit = null) => As(Account(role, unit));

    public HttpClient As(Account account)
    {
        var client = Anybody();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Data.Keep(change => Credentials.Give(change, "bearer", account, TimeSpan.FromHours(1))));
        return client;
    }

    /// <summary>Somebody who is not signed in.</summary>
    public HttpClient Anybody()
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        clients.Add(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            client.Dispose();
        await server.DisposeAsync();
        Data.Dispose();
        folder.Delete(recursive: true);
    }
}
