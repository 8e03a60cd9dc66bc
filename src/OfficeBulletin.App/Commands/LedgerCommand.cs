using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>登记: items and what became of them into the ledger.</summary>
internal sealed class LedgerCommand : DeskCommand
{
    private readonly Argument<string> ledger = new("LEDGER.xlsx") { Description = "台账；没有时用 --add 新建" };
    private readonly Option<string[]> add = new("--add") { Description = "登记报送和刊发的稿件：报送表、放报送表的文件夹、期刊文件夹、刊物的 Word 文件，可写几个", HelpName = "PATH…", AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> adopted = new("--adopted") { Description = "登记一个渠道的采用清单（有“标题”一列）", HelpName = "LIST.xlsx" };
    private readonly Option<string?> forwarded = new("--forwarded") { Description = "登记转报给一个渠道的清单（有“标题”一列）", HelpName = "LIST.xlsx" };
    private readonly Option<string?> channel = new("--channel") { Description = "渠道的名称；登记刊物时指本刊", HelpName = "C" };
    private readonly Option<bool> json = new("--json") { Description = "以 JSON 输出" };

    public LedgerCommand(Screen screen)
        : base(screen, "ledger", "登记：把报送、刊发、采用、转报的稿件记进台账，拿不准的列出来", "bulletin ledger ledger.xlsx --add 第12期")
    {
        Add(ledger);
        Add(add);
        Add(adopted);
        Add(forwarded);
        Add(channel);
        Add(json);
    }

    protected override int Run(ParseResult call)
    {
        var order = new LedgerOrder(call.GetRequiredValue(ledger))
        {
            Add = call.GetValue(add) ?? [],
            Adopted = call.GetValue(adopted),
            Forwarded = call.GetValue(forwarded),
            Channel = call.GetValue(channel),
        };
        if (Fault(order) is { } fault)
        {
            Screen.Say(fault);
            return ExitCode.Refused;
        }
        var outcome = RecordInLedger.Run(order, TimeProvider.System, new CountedProgress(Screen));
        if (call.GetValue(json))
            LedgerJson.Write(Screen.RawData, outcome);
        else if (outcome.Value is { } recorded)
            LedgerText.Write(Screen.Data, recorded);
        if (!call.GetValue(json))
            Screen.Say(outcome.Findings);
        return outcome.Refused ? ExitCode.Refused : ExitCode.Of(outcome.Findings);
    }

    private static string? Fault(LedgerOrder order) => ((order.Add.Count > 0 ? 1 : 0) + (order.Adopted is null ? 0 : 1) + (order.Forwarded is null ? 0 : 1)) switch
    {
        0 => "没有说登记什么；请写上 --add、--adopted 或 --forwarded 中的一个。写法见：bulletin ledger --help",
        > 1 => "--add、--adopted、--forwarded 一次只能写一个；请分几次登记。",
        _ when order.Add.Count == 0 && order.Channel is null => "请用 --channel 写上是哪个渠道。",
        _ => null,
    };
}
