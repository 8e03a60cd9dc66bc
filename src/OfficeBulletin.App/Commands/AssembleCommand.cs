using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>组刊: from an issue folder to the finished Word document.</summary>
internal sealed class AssembleCommand : DeskCommand
{
    private readonly Argument<string> folder = new("FOLDER") { Description = "期刊文件夹，里面有 issue.json" };
    private readonly Option<string> output = new("--output", "-o") { Description = "写出的 Word 文件", HelpName = "ISSUE.docx", Required = true };
    private readonly Option<string?> template = new("--template") { Description = "模板（默认用自带的 templates/issue.docx）", HelpName = "T.docx" };
    private readonly Option<bool> layout = new("--layout") { Description = "用 LibreOffice 测量页数、字体和目录档位" };
    private readonly Option<string?> pdf = new("--pdf") { Description = "同时写出的 PDF，并测量版面", HelpName = "OUT.pdf" };
    private readonly Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };

    public AssembleCommand(Screen screen)
        : base(screen, "assemble", "组刊：把期刊文件夹编成 Word 文件", "bulletin assemble 第12期 -o 第12期.docx --pdf 第12期.pdf")
    {
        Add(folder);
        foreach (var option in (Option[])[output, template, layout, pdf, json])
            Add(option);
    }

    protected override int Run(ParseResult call)
    {
        var order = new AssemblyOrder(
            call.GetRequiredValue(folder),
            call.GetRequiredValue(output),
            call.GetValue(template) ?? Shipped.Template,
            call.GetValue(layout),
            call.GetValue(pdf));
        var outcome = AssembleIssue.Run(order, PlainProgress.On(Screen));
        if (call.GetValue(json))
            AssemblyReport.WriteJson(Screen.RawData, outcome);
        else if (outcome.Value is { } assembled)
            AssemblyReport.WriteText(Screen.Data, assembled);
        if (outcome.Refused || !call.GetValue(json))
            Screen.Say(outcome.Findings);
        return outcome.Value is null ? ExitCode.Refused : outcome.Value.ToolMissing ? ExitCode.ToolMissing : ExitCode.Of(outcome.Findings);
    }
}
