using System.CommandLine;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>检查模板: names everything that a template lacks.</summary>
internal sealed class TemplateCheckCommand : DeskCommand
{
    private readonly Argument<string> template = new("T.docx") { Description = "要检查的模板" };

    public TemplateCheckCommand(Screen screen)
        : base(screen, "check", "检查模板：一次列出缺少的样式和位置", "bulletin template check 模板.docx")
    {
        Add(template);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = Template.Check(call.GetRequiredValue(template));
        if (outcome.Value is not { } faults)
        {
            Screen.Say(outcome.Findings);
            return ExitCode.Refused;
        }
        IReadOnlyList<Finding> findings = [.. outcome.Findings, .. faults];
        if (findings.Count == 0)
            Screen.Data.WriteLine("模板齐全，可以使用。");
        Screen.Print(findings);
        return ExitCode.Of(findings);
    }
}
