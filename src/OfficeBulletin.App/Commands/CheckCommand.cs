using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>检查: what is wrong with an issue, as a Word document or as a folder.</summary>
internal sealed class CheckCommand : DeskCommand
{
    private readonly Argument<string> issue = new("ISSUE.docx|FOLDER|REPORT.xlsx") { Description = "Word 文件、期刊文件夹，或报表工作簿" };
    private readonly Option<bool> json = new("--json") { Description = "以 JSON 输出" };

    public CheckCommand(Screen screen)
        : base(screen, "check", "检查：目录与标题、供稿单位、表格合计、期号等", "bulletin check 第12期.docx")
    {
        Add(issue);
        Add(json);
    }

    protected override int Run(ParseResult call)
    {
        var path = call.GetRequiredValue(issue);
        return path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && File.Exists(path) ? Show(call, CheckReport.Run(path)) : Show(call, CheckIssue.Run(path));
    }

    private int Show<T>(ParseResult call, Outcome<T> outcome)
        where T : class
    {
        if (call.GetValue(json))
            Json.WriteLine(Screen.RawData, writer => FindingJson.Write(writer, outcome.Findings));
        else if (!outcome.Refused)
            PrintForPeople(outcome.Findings);
        if (outcome.Refused)
            Screen.Say(outcome.Findings);
        return outcome.Refused ? ExitCode.Refused : ExitCode.Of(outcome.Findings);
    }

    private void PrintForPeople(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            Screen.Data.WriteLine("没有发现问题。");
        Screen.Print(findings);
    }
}
