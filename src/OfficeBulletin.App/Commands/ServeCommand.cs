using System.CommandLine;
using OfficeBulletin.App.Access;
using OfficeBulletin.App.Serving;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Commands;

/// <summary>开编辑台: serves the desk until it is told to stop.</summary>
internal sealed class ServeCommand : DeskCommand
{
    private readonly Option<string> folder = DataOption.Make();
    private readonly Option<string> urls = new("--urls") { Description = "监听地址（默认 http://127.0.0.1:5080，只有本机能用）", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
    private readonly Option<bool> open = new("--public") { Description = "允许监听别的电脑能连上的地址" };
    private readonly Option<string> invite = new("--invite") { Description = "给这个账号印一个一次性链接，用来重设密码", HelpName = "NAME" };

    public ServeCommand(Screen screen)
        : base(screen, "serve", "开编辑台：各单位和编辑部经浏览器、Word、Excel 使用", "bulletin serve --data desk-data")
    {
        Add(folder);
        Add(urls);
        Add(open);
        Add(invite);
    }

    protected override int Run(ParseResult call)
    {
        var read = DeskSettings.Read(call.GetRequiredValue(folder));
        if (read.Value is not { } settings)
            return Refused(read.Findings);
        var order = new ServeOrder(call.GetRequiredValue(folder), call.GetRequiredValue(urls), Screen.Watched) { Settings = settings };
        var places = ListeningPlaces.Faults(order.Urls, settings.Public || call.GetValue(open), settings.Proxies.Count > 0);
        if (places.Any(fault => fault.Level == FindingLevel.Error))
            return Refused(places);
        var opened = DeskData.Open(order.Data, TimeProvider.System);
        if (opened.Value is not { } data)
            return Refused(opened.Findings);
        using var closed = data;
        var links = LinksToPrint(data, call.GetValue(invite));
        if (links.Value is null)
            return Refused(links.Findings);
        Screen.Say(places);
        using var server = DeskServer.Build(order, data);
        server.Lifetime.ApplicationStarted.Register(() => Started([.. server.Urls.Select(ListeningPlaces.Shown)], links.Value));
        server.Run();
        return ExitCode.Done;
    }

    private int Refused(IReadOnlyList<Finding> findings)
    {
        Screen.Say(findings);
        return ExitCode.Refused;
    }

    /// <summary>What to say with which link ("{0}" is where the desk is); refused when the account to invite is not there.</summary>
    private static Outcome<string> LinksToPrint(DeskData data, string? invited)
    {
        if (invited is null)
            return Outcome.Of(Links.ToSetUp(data) is { } secret ? $"还没有管理员。请在 24 小时内打开这个链接设置（只能用一次）：{{0}}/setup#{secret}" : "");
        if (data.Read(reading => Accounts.Named(reading, invited)) is not { } account)
            return Outcome.Refusal<string>(AccessFindings.NoSuchAccount(invited));
        return KeepAccounts.Invite(data, Actor.Program, account.Id).Then(link => Outcome.Of($"{account.Display}请在 24 小时内打开这个链接重设密码（只能用一次）：{{0}}/invitation#{link.Secret}"));
    }

    private void Started(IReadOnlyList<string> places, string links)
    {
        Screen.Say($"编辑台已开：{string.Join("，", places)}（按 Ctrl+C 停止）");
        if (links.Length > 0)
            Screen.Say(links.Replace("{0}", places[0], StringComparison.Ordinal));
    }
}
