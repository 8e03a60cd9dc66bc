using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.App.Commands;

/// <summary>读刊: the structure of any assembled or older issue.</summary>
internal sealed class ReadCommand : DeskCommand
{
    private readonly Argument<string> document = new("ISSUE.docx") { Description = "已编成的或往期的简报" };
    private readonly Option<bool> json = new("--json") { Description = "以 issue.json 的格式输出" };

    public ReadCommand(Screen screen)
        : base(screen, "read", "读刊：读出一期简报的结构", "bulletin read 第12期.docx --json")
    {
        Add(document);
        Add(json);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = ReadIssue.Run(call.GetRequiredValue(document));
        if (outcome.Value is { } issue)
        {
            if (call.GetValue(json))
                Json.WriteLine(Screen.RawData, writer => IssueJson.Write(writer, issue));
            else
                IssueText.Write(Screen.Data, issue);
        }
        Screen.Say(outcome.Findings);
        return outcome.Refused ? ExitCode.Refused : ExitCode.Of(outcome.Findings);
    }
}
