using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Receiving;

namespace OfficeBulletin.App.Commands;

/// <summary>收稿: what units sent, what is wrong with it, what can be used.</summary>
internal sealed class IngestCommand : DeskCommand
{
    private readonly Argument<string[]> files = new("FILE.xlsx|FOLDER") { Description = "报送表（.xlsx、.xls、.csv），或放报送表的文件夹、期刊文件夹，可写几个", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> json = new("--json") { Description = "以 JSON 输出" };
    private readonly Option<string?> marked = new("--marked") { Description = "把有误的报送表加批注后写入这个文件夹，供退回单位", HelpName = "DIR" };

    public IngestCommand(Screen screen)
        : base(screen, "ingest", "收稿：读各单位的报送表，一次列出全部问题", "bulletin ingest 第12期/submissions --marked 退回")
    {
        Add(files);
        Add(json);
        Add(marked);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = ReceiveSubmissions.Run(new ReceivingOrder(call.GetRequiredValue(files), call.GetValue(marked)), new CountedProgress(Screen));
        if (call.GetValue(json))
            SubmissionJson.Write(Screen.RawData, outcome);
        else if (outcome.Value is { } received)
            Print(received);
        else
            Screen.Say(outcome.Findings);
        return outcome.Value is { AnyRead: true } ? ExitCode.Of(outcome.Findings) : ExitCode.Refused;
    }

    /// <summary>In one piece: the output is flushed after every write, which many thousand items would feel.</summary>
    private void Print(ReceivedSubmissions received)
    {
        using var text = new StringWriter { NewLine = "\n" };
        SubmissionText.Write(text, received, Screen.DataInColour);
        Screen.Data.Write(text);
    }
}
