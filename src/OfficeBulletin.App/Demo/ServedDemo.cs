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
        var opened = DeskData.Open(folder.Data, TimeProvider.System);
        if (opened.Value is not { } data)
            return Refused(screen, opened.Findings);
        using var closed = data;
        using var server = DeskServer.Build(new ServeOrder(folder.Data, urls, screen.Watched), data);
        var desk = new DemoDesk(data, server.Services.GetRequiredService<Extraction>(), server.Services.GetRequiredService<Passwords>());
        screen.Say("正在把示例稿件放上编辑台……");
        var filled = desk.Fill(demo, folder).GetAwaiter().GetResult();
        if (filled.Refused)
            return Refused(screen, filled.Findings);
        server.Lifetime.ApplicationStarted.Register(() => Started(screen, ListeningPlaces.Shown(server.Urls.First()), desk.Accounts));
        server.Run();
        return ExitCode.Done;
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
