using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Jobs;

namespace OfficeBulletin.App.Jobs;

/// <summary>The kinds of long work, by the name they are asked for with.</summary>
internal static class JobKinds
{
    /// <param name="extraction">Reads what comes from outside.</param>
    public static IReadOnlyDictionary<string, JobWork> Of(Extraction extraction) => new Dictionary<string, JobWork>(StringComparer.Ordinal)
    {
        [MakeReport.JobKind] = context => MakeReport.Run(context, Shipped.Template),
        [ImportIssues.JobKind] = context => ImportIssues.Run(context, extraction),
    };
}
