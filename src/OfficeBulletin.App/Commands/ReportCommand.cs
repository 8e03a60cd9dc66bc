using System.CommandLine;
using OfficeBulletin.App.Printing;
using OfficeBulletin.Desk;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.App.Commands;

/// <summary>报表: the tables and the narrative of a period, from the ledger.</summary>
internal sealed class ReportCommand : DeskCommand
{
    private readonly Argument<string> ledger = new("LEDGER.xlsx") { Description = "台账" };
    private readonly Option<string> period = new("--period") { Description = "统计期：2023、2023-Q2、2023-06 或 2023-03..2023-08", HelpName = "PERIOD", Required = true };
    private readonly Option<string?> output = new("--output", "-o") { Description = "报表写到哪里", HelpName = "REPORT.xlsx" };
    private readonly Option<string?> notice = new("--notice") { Description = "通报写成 Word 文件，写到哪里", HelpName = "NOTICE.docx" };
    private readonly Option<string?> rules = new("--rules") { Description = "计分办法或评分卡（默认用台账里的工作表“计分”“评分卡”）", HelpName = "RULES.xlsx" };
    private readonly Option<string?> narrative = new("--narrative") { Description = "综述的措辞（默认用台账旁边的 narrative.docx，没有就用自带的）", HelpName = "N.docx" };
    private readonly Option<string?> template = new("--template") { Description = "通报的模板（默认用自带的 templates/issue.docx）", HelpName = "T.docx" };
    private readonly Option<string[]> issues = new("--issues") { Description = "这段时间的各期（Word 文件、期刊文件夹或装着它们的文件夹），用来核对本刊采用", HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> json = new("--json") { Description = "表格和综述以 JSON 输出" };

    public ReportCommand(Screen screen)
        : base(screen, "report", "报表：由台账统计一段时间的报送和采用，写出表格和综述", "bulletin report ledger.xlsx --period 2023 -o 报表.xlsx")
    {
        Add(ledger);
        Add(period);
        foreach (var option in (Option[])[output, notice, rules, narrative, template, issues, json])
            Add(option);
    }

    protected override int Run(ParseResult call)
    {
        var written = call.GetRequiredValue(period);
        if (Period.Parse(written) is not { } span)
        {
            Screen.Say($"看不懂统计期“{written}”；请写成 2023、2023-Q2、2023-06 或 2023-03..2023-08。");
            return ExitCode.Refused;
        }
        var outcome = ReportTables.Run(new ReportOrder(call.GetRequiredValue(ledger), span, call.GetValue(output))
        {
            Notice = call.GetValue(notice) is { } path ? new WordNotice(path, call.GetValue(template) ?? Shipped.Template) : null,
            Rules = call.GetValue(rules),
            Narrative = call.GetValue(narrative),
            Issues = call.GetValue(issues) ?? [],
        }, TimeProvider.System);
        if (outcome.Value is { } report)
            Print(report, call);
        Screen.Say(outcome.Findings);
        return outcome.Refused ? ExitCode.Refused : ExitCode.Of(outcome.Findings);
    }

    private void Print(Report report, ParseResult call)
    {
        if (call.GetValue(json))
        {
            Json.WriteLine(Screen.RawData, writer =>
            {
                writer.WriteStartObject();
                NoticeJson.Write(writer, report.Notice);
                writer.WriteEndObject();
            });
            return;
        }
        foreach (var paragraph in report.Notice.Narrative.OfType<Paragraph>())
            Screen.Data.WriteLine(paragraph.Text);
        foreach (var path in ((string?[])[call.GetValue(output), call.GetValue(notice)]).OfType<string>())
            Screen.Data.WriteLine($"已写出：{path}");
    }
}
