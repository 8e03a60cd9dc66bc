using System.IO.Compression;
using System.Text.Json;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Desk;

/// <summary>What report is asked for.</summary>
/// <param name="Period">As <see cref="Periods.Period.Parse"/> reads it.</param>
/// <param name="Workbook">True for the report workbook.</param>
/// <param name="Notice">True for the notice as a Word document.</param>
public sealed record ReportRequest(string Period, bool Workbook = true, bool Notice = true);

/// <summary>出报表: the report workbook and the notice of a period, as long work. One file is handed over as it is, two in a zip.</summary>
public static class MakeReport
{
    public const string JobKind = "report";

    private const string WorkbookName = "report.xlsx";
    private const string NoticeName = "notice.docx";
    private const int Steps = 3;

    /// <param name="shippedTemplate">Path of the template where the desk has none of its own.</param>
    public static Outcome<JobResult> Run(JobContext context, string shippedTemplate)
    {
        var request = JsonSerializer.Deserialize<ReportRequest>(context.Request)!;
        var period = Period.Parse(request.Period)!;
        using var folder = WorkFolder.Make(context.Data);
        context.Progress.Report(new JobStep("整理台账", 0, Steps));
        var laid = context.Data.Read(reading =>
        {
            folder.PutDocument(reading, "template", "template.docx");
            return DeskLedger.Put(reading, folder);
        });
        context.Stop.ThrowIfCancellationRequested();
        context.Progress.Report(new JobStep("统计", 1, Steps));
        var made = laid.Then(ledger => ReportTables.Run(Order(request, folder, ledger, period, shippedTemplate), context.Data.Clock));
        context.Stop.ThrowIfCancellationRequested();
        context.Progress.Report(new JobStep("写出", Steps, Steps));
        return made.Then(report => Outcome.Of(Result(folder, request.Period.Trim())));
    }

    private static ReportOrder Order(ReportRequest request, WorkFolder folder, string ledger, Period period, string shippedTemplate)
    {
        var template = File.Exists(folder.File("template.docx")) ? folder.File("template.docx") : shippedTemplate;
        return TallyPeriod.Order(folder, ledger, period, request.Workbook ? folder.File(WorkbookName) : null) with
        {
            Notice = request.Notice ? new WordNotice(folder.File(NoticeName), template) : null,
        };
    }

    private static JobResult Result(WorkFolder folder, string period)
    {
        List<string> made = [.. ((string[])[WorkbookName, NoticeName]).Where(name => File.Exists(folder.File(name)))];
        if (made is [var only])
            return new JobResult(File.ReadAllBytes(folder.File(only)), $"{period}-{only}");
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in made)
                zip.CreateEntryFromFile(folder.File(name), name, CompressionLevel.NoCompression);
        }
        return new JobResult(packed.ToArray(), $"{period}-report.zip");
    }
}
