using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Demo;

/// <summary>One line when a stage begins and one when it is through.</summary>
internal sealed class LineProgress(Screen screen) : IProgress<AssemblyStep>
{
    private readonly Lock turn = new();
    private readonly HashSet<DeskStage> begun = [];

    public void Report(AssemblyStep value)
    {
        lock (turn)
        {
            if (begun.Add(value.Stage))
                screen.Say($"{DemoProgress.Name(value.Stage)}……");
            if (value.Done == value.Of)
                screen.Say($"{DemoProgress.Name(value.Stage)}：完成");
        }
    }
}
