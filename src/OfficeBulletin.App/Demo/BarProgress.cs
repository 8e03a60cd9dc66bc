using OfficeBulletin.Desk;
using Spectre.Console;

namespace OfficeBulletin.App.Demo;

/// <summary>Moving bars. The only file that wakes Spectre.Console: its start costs what a whole assembly does.</summary>
internal static class BarProgress
{
    public static T During<T>(Func<IProgress<AssemblyStep>, T> job)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => job(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<AssemblyStep>
    {
        private readonly Lock turn = new();
        private readonly Dictionary<DeskStage, ProgressTask> bars = [];

        public void Report(AssemblyStep value)
        {
            lock (turn)
            {
                if (!bars.TryGetValue(value.Stage, out var bar))
                    bars[value.Stage] = bar = context.AddTask(DemoProgress.Name(value.Stage));
                // How long LibreOffice takes is not known before it has finished.
                bar.IsIndeterminate = value is { Stage: DeskStage.Measuring } && value.Done < value.Of;
                bar.MaxValue = Math.Max(1, value.Of);
                bar.Value = Math.Max(bar.Value, value.Done);
                if (value.Done == value.Of)
                    bar.StopTask();
            }
        }
    }
}
