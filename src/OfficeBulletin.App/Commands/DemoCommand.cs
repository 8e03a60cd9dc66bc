using System.CommandLine;
using OfficeBulletin.App.Demo;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>演示: what units sent to the sample desk, received, planned, assembled, checked and reported on, and what was found held against what was planted.</summary>
internal sealed class DemoCommand : DeskCommand
{
    private readonly Option<string> output = new("--out") { Description = "放结果的文件夹（默认 ./demo）", HelpName = "DIR", DefaultValueFactory = _ => "demo" };

    private readonly Option<bool> serve = new("--serve") { Description = "随后把示例编辑台开起来：四个账号，示例的这一期在上面" };
    private readonly Option<string> urls = new("--urls") { Description = "与 --serve 同用：监听地址（默认 http://127.0.0.1:5080）", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };

    public DemoCommand(Screen screen)
        : base(screen, "demo", "演示：收示例稿件、预编、组刊、检查、出报表", "bulletin demo")
    {
        foreach (var option in (Option[])[output, serve, urls])
            Add(option);
    }

    protected override int Run(ParseResult call)
    {
        var root = call.GetRequiredValue(output);
        var folder = new DemoFolder(root);
        if (!folder.Prepare())
        {
            Screen.Say($"“{root}”里已有别的 desk、marked 或 data 文件夹，没有动它；请用 --out 换一个文件夹。");
            return ExitCode.Refused;
        }
        var outcome = DemoProgress.During(Screen, progress => DemoRun.Run(folder, progress));
        if (outcome.Value is { } result)
        {
            var shown = Show(result, folder);
            return call.GetValue(serve) && shown == ExitCode.Done ? ServedDemo.Run(Screen, result, folder, call.GetRequiredValue(urls)) : shown;
        }
        Screen.Say(outcome.Findings);
        return ExitCode.Refused;
    }

    private int Show(DemoResult result, DemoFolder folder)
    {
        Save(result.Findings, folder.Findings);
        Screen.Print(result.Findings);
        Screen.Data.WriteLine();
        PlanText.Write(Screen.Data, result.Planned);
        AssemblyReport.WriteText(Screen.Data, result.Assembled);
        Screen.Data.WriteLine();
        Screen.Data.WriteLine($"来稿（可改动后重新预编）：{folder.Desk}");
        Screen.Data.WriteLine($"退回单位的报送表，批注在有误的格上：{folder.Marked}（{result.Received.Marked.Count} 份）");
        Screen.Data.WriteLine($"报表，和本期通报出自同一本台账：{folder.Report}；单独的通报：{folder.Notice}");
        Screen.Data.WriteLine($"全部问题：{folder.Findings}");
        var compared = PlantedFaults.Compare(DemoFolder.PlantedFaults, result.Findings);
        compared.Write(Screen.Data);
        Screen.Data.WriteLine($"请用 Word 或 WPS 打开“{Path.GetFullPath(result.Assembled.File)}”查看这一期。");
        return compared.Same ? ExitCode.Done : ExitCode.DoneWithErrors;
    }

    private static void Save(IReadOnlyList<Finding> findings, string path)
    {
        using var file = new FinishedFile(path);
        Json.WriteLine(file.Stream, writer => FindingJson.Write(writer, findings));
        file.Finish();
    }
}
