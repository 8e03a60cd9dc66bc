using System.CommandLine;

namespace OfficeBulletin.App.Commands;

/// <summary>模板: its check and its making.</summary>
internal sealed class TemplateCommand : Command
{
    public TemplateCommand(Screen screen)
        : base("template", "模板：检查或新建")
    {
        Add(new TemplateCheckCommand(screen));
        Add(new TemplateNewCommand(screen));
    }
}
