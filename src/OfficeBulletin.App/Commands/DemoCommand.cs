using System.CommandLine;
using OfficeBulletin.App.Demo;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Commands;

/// <summary>演示: the sample issue, assembled and checked, and what was found held against what was planted in it.</summary>
internal sealed class DemoCommand : DeskCommand
{
    // Lies in the sample issue beside its issue.json and is no part of it.
    private const string Planted = "planted.json";

    private readonly Option<string> output = new("--out") { Description = "放结果的文件夹（默认 ./demo）", HelpName = "DIR", DefaultValueFactory = _ => "demo" };

    public DemoCommand(Screen screen)
        : base(screen, "demo", "演示：组一期示例简报并检查", "bulletin demo")
    {
        Add(output);
    }

    protected override int Run(ParseResult call)
    {
        var folder = call.GetRequiredValue(output);
        var order = new AssemblyOrder(Shipped.SampleIssue, Path.Combine(folder, "issue.docx"), Shipped.Template, Pdf: Path.Combine(folder, "issue.pdf"));
        return Show(order, folder);
    }

    private int Show(AssemblyOrder order, string folder)
    {
        var outcome = DemoProgress.During(Screen, progress => AssembleIssue.Run(order, progress));
        if (outcome.Value is not { } assembled)
        {
            Screen.Say(outcome.Findings);
            return ExitCode.Refused;
        }
        IReadOnlyList<Finding> findings =
        [
            .. outcome.Findings.Concat(CheckIssue.Check(assembled.Folder.Issue, assembled.Folder.Units)).Where(finding => finding.Where.File is not Planted).Distinct(),
        ];
        var list = Path.Combine(folder, "findings.json");
        Save(findings, list);
        AssemblyReport.WriteText(Screen.Data, assembled);
        Screen.Data.WriteLine($"问题：{list}");
        Screen.Data.WriteLine();
        Screen.Print(findings);
        Screen.Data.WriteLine();
        var compared = PlantedFaults.Compare(Path.Combine(Shipped.SampleIssue, Planted), findings);
        compared.Write(Screen.Data);
        Screen.Data.WriteLine($"请用 Word 或 WPS 打开“{Path.GetFullPath(assembled.File)}”查看这一期。");
        return compared.Same ? ExitCode.Done : ExitCode.DoneWithErrors;
    }

    private static void Save(IReadOnlyList<Finding> findings, string path)
    {
        using var file = new FinishedFile(path);
        Json.WriteLine(file.Stream, writer => FindingJson.Write(writer, findings));
        file.Finish();
    }
}
