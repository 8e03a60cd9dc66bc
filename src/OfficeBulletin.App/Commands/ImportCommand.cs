using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>收刊: an issue folder from an older issue.</summary>
internal sealed class ImportCommand : DeskCommand
{
    private readonly Argument<string> older = new("OLD.docx|OLD.txt") { Description = "往期简报：Word 文件，或从 PDF 等导出的纯文本" };
    private readonly Option<string> folder = new("--output", "-o") { Description = "新建的期刊文件夹", HelpName = "FOLDER", Required = true };

    public ImportCommand(Screen screen)
        : base(screen, "import", "收刊：把往期简报（Word 或纯文本）变成期刊文件夹", "bulletin import 2025年第9期.txt -o 2025年第9期")
    {
        Add(older);
        Add(folder);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = ImportIssue.Run(call.GetRequiredValue(older), call.GetRequiredValue(folder));
        if (outcome.Value is { } imported)
            ImportReport.Write(Screen.Data, imported);
        Screen.Say(outcome.Findings);
        return outcome.Refused ? ExitCode.Refused : ExitCode.Of(outcome.Findings);
    }
}
