using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.App.Demo;

/// <summary>What a demo made and found.</summary>
/// <param name="Findings">Everything found on the way, each once.</param>
internal sealed record DemoResult(ReceivedSubmissions Received, PlannedFolder Planned, AssembledIssue Assembled, IReadOnlyList<Finding> Findings);

/// <summary>The desk's jobs in the order of an editor's day: receive, plan, assemble, check what was made, report on the year.</summary>
internal static class DemoRun
{
    public static Outcome<DemoResult> Run(DemoFolder folder, IProgress<AssemblyStep> progress)
    {
        var outcome = ReceiveSubmissions.Run(new ReceivingOrder([folder.Desk], folder.Marked), progress).Then(received =>
            Plan(folder, progress).Then(planned =>
            Assemble(folder, progress).Then(assembled =>
            Check(assembled, progress).Then(_ =>
            Report(assembled, folder, progress).Then(_ => Outcome.Of(new DemoResult(received, planned, assembled, [])))))));
        IReadOnlyList<Finding> findings = [.. outcome.Findings.Distinct()];
        return new Outcome<DemoResult>(outcome.Value is { } result ? result with { Findings = findings } : null, findings);
    }

    private static Outcome<PlannedFolder> Plan(DemoFolder folder, IProgress<AssemblyStep> progress) => During(DeskStage.Planning, progress, () => PlanIssue.Run(folder.Desk));

    private static Outcome<AssembledIssue> Assemble(DemoFolder folder, IProgress<AssemblyStep> progress) =>
        AssembleIssue.Run(new AssemblyOrder(folder.Desk, folder.Issue, Shipped.Template, Pdf: folder.Pdf), new LaterStages(progress));

    /// <summary>The document is read back and checked as it will be printed, with the register of the desk.</summary>
    private static Outcome<AssembledIssue> Check(AssembledIssue assembled, IProgress<AssemblyStep> progress) => During(DeskStage.Checking, progress, () =>
        ReadIssue.Run(assembled.File).Then(issue => Outcome.Of(assembled, CheckIssue.Check(issue, assembled.Folder.Units))));

    /// <summary>The tables of the issue's year, from the ledger that its notice was drawn from.</summary>
    private static Outcome<Report> Report(AssembledIssue assembled, DemoFolder folder, IProgress<AssemblyStep> progress) => During(DeskStage.Reporting, progress, () =>
        ReportTables.Run(new ReportOrder(folder.Ledger, Period.Year(assembled.Folder.Issue.Masthead.Year!.Value), folder.Report) { Notice = new WordNotice(folder.Notice, Shipped.Template) }));

    private static Outcome<T> During<T>(DeskStage stage, IProgress<AssemblyStep> progress, Func<Outcome<T>> job)
        where T : class
    {
        progress.Report(new AssemblyStep(stage, 0, 1));
        var outcome = job();
        progress.Report(new AssemblyStep(stage, 1, 1));
        return outcome;
    }

    /// <summary>Passes on what comes after the readings, which were shown when the submissions were received.</summary>
    private sealed class LaterStages(IProgress<AssemblyStep> progress) : IProgress<AssemblyStep>
    {
        public void Report(AssemblyStep value)
        {
            if (value.Stage is DeskStage.Assembling or DeskStage.Measuring)
                progress.Report(value);
        }
    }
}
