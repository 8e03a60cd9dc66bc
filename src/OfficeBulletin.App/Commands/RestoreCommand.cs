using System.CommandLine;
using OfficeBulletin.Storage.Keeping;

namespace OfficeBulletin.App.Commands;

/// <summary>恢复: puts a backup where the desk's data belongs; what stood there is put aside.</summary>
internal sealed class RestoreCommand : DeskCommand
{
    private readonly Argument<string> backup = new("FILE") { Description = "备份文件" };
    private readonly Option<string> folder = DataOption.Make();
    private readonly Option<bool> replace = new("--replace") { Description = "换下已有的数据；原来的改名留下" };

    public RestoreCommand(Screen screen)
        : base(screen, "restore", "恢复：核对备份，再放回数据文件夹", "bulletin restore 备份/2026-11-21.db --data desk-data")
    {
        Add(backup);
        Add(folder);
        Add(replace);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = Backup.Restore(call.GetRequiredValue(backup), call.GetRequiredValue(folder), call.GetValue(replace), TimeProvider.System.GetUtcNow());
        if (outcome.Value is not { } restored)
        {
            Screen.Say(outcome.Findings);
            return ExitCode.Refused;
        }
        Screen.Data.WriteLine($"已恢复到“{restored.File}”，并逐个核对：{Printing.ExaminationText.Of(restored.Examined)}");
        if (restored.Aside is { } aside)
            Screen.Data.WriteLine($"原来的数据留在“{aside}”。");
        return ExitCode.Done;
    }
}
