using System.CommandLine;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>新建模板: a fresh template, to be restyled in Word.</summary>
internal sealed class TemplateNewCommand : DeskCommand
{
    private readonly Option<string> folder = new("--output", "-o") { Description = "放模板的文件夹", HelpName = "DIR", Required = true };

    public TemplateNewCommand(Screen screen)
        : base(screen, "new", "新建模板：写出一份可在 Word 中改样式的模板", "bulletin template new -o 模板")
    {
        Add(folder);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = Template.WriteNew(call.GetRequiredValue(folder));
        Screen.Say(outcome.Findings);
        if (outcome.Value is not { } path)
            return ExitCode.Refused;
        Screen.Data.WriteLine($"已写出：{path}");
        return ExitCode.Done;
    }
}
