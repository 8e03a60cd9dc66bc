using System.Security.Claims;
using System.Text.Json;
using OfficeBulletin.App.Access;
using OfficeBulletin.App.Jobs;
using OfficeBulletin.Desk;
using OfficeBulletin.Periods;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <param name="Period">2023, 2023-Q2, 2023-06 or 2023-03..2023-08.</param>
/// <param name="Workbook">True, or absent, for the report workbook.</param>
/// <param name="Notice">True, or absent, for the notice as a Word document.</param>
internal sealed record ReportOrderRequest(string? Period, bool? Workbook, bool? Notice);

/// <summary>Reports (报表) as long work.</summary>
internal static class ReportsApi
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/reports", Ask).WithTags("ledger").WithName("makeReport").WithSummary("Makes the report workbook and the notice of a period, as a job").RequireAuthorization(Policies.Edit).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("The job's result is report.xlsx, notice.docx, or a zip of both.");

    private static Results<Accepted<JobView>, ProblemHttpResult> Ask(ReportOrderRequest asked, ClaimsPrincipal user, DeskData data, JobWorker worker)
    {
        var request = new ReportRequest(asked.Period ?? "", asked.Workbook ?? true, asked.Notice ?? true);
        List<Finding> faults = [.. Period.Parse(request.Period) is null ? (Finding[])[LedgerApi.PeriodFault(request.Period)] : [], .. request is { Workbook: false, Notice: false } ? (Finding[])[DeskFindings.ValueWrong("workbook", "报表和通报至少要一样。")] : []];
        return faults.Count > 0 ? Problems.Of(faults) : AskedJobs.Ask(data, worker, user.Actor(), MakeReport.JobKind, JsonSerializer.Serialize(request));
    }
}
