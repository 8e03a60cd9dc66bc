using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>预编: drafts issue.json from what units sent.</summary>
internal sealed class PlanCommand : DeskCommand
{
    private readonly Argument<string> folder = new("FOLDER") { Description = "期刊文件夹，里面有 submissions" };

    public PlanCommand(Screen screen)
        : base(screen, "plan", "预编：由各单位的报送表编出 issue.json，不动已改过的", "bulletin plan 第12期") => Add(folder);

    protected override int Run(ParseResult call)
    {
        var outcome = PlanIssue.Run(call.GetRequiredValue(folder), new CountedProgress(Screen));
        if (outcome.Value is { } planned)
            PlanText.Write(Screen.Data, planned);
        Screen.Say(outcome.Findings);
        return outcome.Refused ? ExitCode.Refused : ExitCode.Of(outcome.Findings);
    }
}
