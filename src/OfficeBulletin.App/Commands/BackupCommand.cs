using System.CommandLine;
using OfficeBulletin.Storage.Keeping;

namespace OfficeBulletin.App.Commands;

/// <summary>备份: copies the desk's data into one file, while the desk goes on.</summary>
internal sealed class BackupCommand : DeskCommand
{
    private readonly Option<string> folder = DataOption.Make();
    private readonly Option<string?> output = new("--output", "-o") { Description = "备份文件（默认按日期和时间取名，放在当前文件夹）", HelpName = "FILE" };

    public BackupCommand(Screen screen)
        : base(screen, "backup", "备份：把编辑台的全部数据复制成一个文件，编辑台不必停", "bulletin backup --data desk-data -o 备份/2026-11-21.db")
    {
        Add(folder);
        Add(output);
    }

    protected override int Run(ParseResult call)
    {
        var outcome = Backup.Make(call.GetRequiredValue(folder), call.GetValue(output) ?? FormattableString.Invariant($"desk-{TimeProvider.System.GetLocalNow():yyyyMMdd-HHmmss}.db"));
        if (outcome.Value is not { } made)
        {
            Screen.Say(outcome.Findings);
            return ExitCode.Refused;
        }
        Screen.Data.WriteLine($"已备份到“{made.File}”（{made.Bytes / 1024:N0} KB），并逐个核对：{Printing.ExaminationText.Of(made.Examined)}");
        return ExitCode.Done;
    }
}
