using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Printing;

/// <summary>Progress for a person at a terminal, in lines: only what takes long enough to wonder about.</summary>
internal sealed class PlainProgress(Screen screen) : IProgress<AssemblyStep>
{
    private DeskStage? last;

    /// <summary>Null when nobody watches.</summary>
    public static PlainProgress? On(Screen screen) => screen.Watched ? new PlainProgress(screen) : null;

    public void Report(AssemblyStep value)
    {
        if (value.Stage == last || value.Stage != DeskStage.Measuring)
            return;
        last = value.Stage;
        screen.Say("正在用 LibreOffice 排版、测量……");
    }
}
