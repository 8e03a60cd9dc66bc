using OfficeBulletin.App.Access;
using OfficeBulletin.App.Serving;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Demo;

/// <summary>The sample desk online: filled, then served until it is told to stop.</summary>
internal static class ServedDemo
{
    private static readonly Dictionary<Role, string> Does = new()
    {
        [Role.Administrator] = "管理账号、看审计，看不到稿件",
        [Role.Chief] = "和责编一样，另可发布（取号）",
        [Role.Editor] = "收稿、编排、组刊、存回",
        [Role.Contributor] = "只看得到本单位的报送",
    };

    /// <returns>The command's exit code.</returns>
    public static int Run(Screen screen, DemoResult demo, DemoFolder folder, string urls)
    {
        if (ListeningPlaces.Faults(urls, open: false, behindProxy: false) is { Count: > 0 } places)
            return Refused(screen, places);
        screen.Say("正在把示例稿件放上编辑台……");
        var filled = Filled(demo, folder);
        if (filled.Value is not { } accounts)
            return Refused(screen, filled.Findings);
        var opened = DeskData.Open(folder.Data, TimeProvider.System);
        if (opened.Value is not { } data)
            return Refused(screen, opened.Findings);
        using var closed = data;
        using var server = DeskServer.Build(new ServeOrder(folder.Data, urls, screen.Watched), data);
        server.Lifetime.ApplicationStarted.Register(() => Started(screen, ListeningPlaces.Shown(server.Urls.First()), accounts));
        server.Run();
        return ExitCode.Done;
    }

    /// <summary>Fills the desk at the end of the sample issue's year, so that its notice counts what is sent. Returns who can sign in.</summary>
    private static Outcome<IReadOnlyList<DemoAccount>> Filled(DemoResult demo, DemoFolder folder)
    {
        var opened = DeskData.Open(folder.Data, new SampleDay(new DateOnly(demo.Assembled.Folder.Issue.Masthead.Year!.Value, 12, 30)));
        if (opened.Value is not { } data)
            return Outcome.Refusal<IReadOnlyList<DemoAccount>>(opened.Findings);
        using var closed = data;
        using var extraction = new Extraction(ExtractionOrder.OfThisProgram());
        var desk = new DemoDesk(data, extraction, new Passwords());
        return desk.Fill(demo, folder).GetAwaiter().GetResult().Then(_ => Outcome.Of(desk.Accounts));
    }

    /// <summary>A clock that stands at noon of one day.</summary>
    private sealed class SampleDay(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(4, 0)), TimeSpan.Zero);
    }

    private static void Started(Screen screen, string place, IReadOnlyList<DemoAccount> accounts)
    {
        screen.Data.WriteLine();
        screen.Data.WriteLine($"示例编辑台已开：{place}（按 Ctrl+C 停止）。示例的这一期已编排、组好，是一份草稿。可用这些账号登录：");
        foreach (var (account, password) in accounts)
            screen.Data.WriteLine($"  {account.Name,-8}{password}  {account.Display}：{Does[account.Role]}");
    }

    private static int Refused(Screen screen, IReadOnlyList<Finding> findings)
    {
        screen.Say(findings);
        return ExitCode.Refused;
    }
}
