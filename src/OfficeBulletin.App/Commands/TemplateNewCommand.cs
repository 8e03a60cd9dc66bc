using System.CommandLine;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>新建模板: a fresh template, to be restyled in Word, an empty submission workbook, to be given to units, an empty ledger and empty registers.</summary>
internal sealed class TemplateNewCommand : DeskCommand
{
    private readonly Option<string> folder = new("--output", "-o") { Description = "放模板的文件夹", HelpName = "DIR", Required = true };
    private readonly Option<string?> registers = new("--registers") { Description = "单位名册（工作表“单位”），报送表里的单位从中选", HelpName = "R.xlsx" };

    public TemplateNewCommand(Screen screen)
        : base(screen, "new", "新建模板：写出可在 Word 中改样式的模板、发给各单位的报送表、空的台账和名册", "bulletin template new -o 模板")
    {
        Add(folder);
        Add(registers);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = Template.WriteNew(call.GetRequiredValue(folder), call.GetValue(registers));
        Screen.Say(outcome.Findings);
        if (outcome.Value is not { } paths)
            return ExitCode.Refused;
        foreach (var path in paths)
            Screen.Data.WriteLine($"已写出：{path}");
        return ExitCode.Of(outcome.Findings);
    }
}
