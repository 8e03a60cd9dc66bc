using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Demo;

/// <summary>Shows how far a job is: moving bars for a person at a terminal, plain lines for everyone else.</summary>
internal static class DemoProgress
{
    public static T During<T>(Screen screen, Func<IProgress<AssemblyStep>, T> job) =>
        screen.Watched ? BarProgress.During(job) : job(new LineProgress(screen));

    public static string Name(DeskStage stage) => stage switch
    {
        DeskStage.Receiving => "读报送表",
        DeskStage.Reading => "读稿",
        DeskStage.Planning => "预编",
        DeskStage.Assembling => "组刊",
        DeskStage.Checking => "检查",
        DeskStage.Reporting => "报表",
        _ => "排版测量",
    };
}
