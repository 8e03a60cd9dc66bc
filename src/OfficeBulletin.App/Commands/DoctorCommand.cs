using System.CommandLine;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Commands;

/// <summary>体检: whether the desk's data is sound, down to every file's hash.</summary>
internal sealed class DoctorCommand : DeskCommand
{
    private readonly Option<string> folder = DataOption.Make();

    public DoctorCommand(Screen screen)
        : base(screen, "doctor", "体检：逐个核对编辑台的数据，编辑台不必停", "bulletin doctor --data desk-data") => Add(folder);

    protected override int Run(ParseResult call)
    {
        var outcome = Doctor.ExamineFolder(call.GetRequiredValue(folder));
        if (outcome.Value is not { } examined)
        {
            Screen.Say(outcome.Findings);
            return ExitCode.Refused;
        }
        Screen.Print(examined.Findings);
        Screen.Data.WriteLine($"{Printing.ExaminationText.Of(examined)}{(examined.Findings.Count == 0 ? "数据完好。" : "")}");
        return ExitCode.Of(examined.Findings);
    }
}
