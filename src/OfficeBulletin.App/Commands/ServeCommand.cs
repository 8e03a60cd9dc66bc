using System.CommandLine;
using OfficeBulletin.App.Serving;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Commands;

/// <summary>开编辑台: serves the desk until it is told to stop.</summary>
internal sealed class ServeCommand : DeskCommand
{
    private readonly Option<string> folder = DataOption.Make();
    private readonly Option<string> urls = new("--urls") { Description = "监听地址（默认 http://127.0.0.1:5080，只有本机能用）", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };

    public ServeCommand(Screen screen)
        : base(screen, "serve", "开编辑台：各单位和编辑部经浏览器、Word、Excel 使用", "bulletin serve --data desk-data")
    {
        Add(folder);
        Add(urls);
    }

    protected override int Run(ParseResult call)
    {
        var order = new ServeOrder(call.GetRequiredValue(folder), call.GetRequiredValue(urls), Screen.Watched);
        var opened = DeskData.Open(order.Data, TimeProvider.System);
        if (opened.Value is not { } data)
        {
            Screen.Say(opened.Findings);
            return ExitCode.Refused;
        }
        using var closed = data;
        using var server = DeskServer.Build(order, data);
        server.Lifetime.ApplicationStarted.Register(() => Screen.Say($"编辑台已开：{string.Join("，", server.Urls)}（按 Ctrl+C 停止）"));
        server.Run();
        return ExitCode.Done;
    }
}
