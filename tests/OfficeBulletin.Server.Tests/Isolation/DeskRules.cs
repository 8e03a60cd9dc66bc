using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;
using static OfficeBulletin.Server.Tests.Isolation.OperationRule;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>Units and jobs.</summary>
internal static class DeskRules
{
    public static IEnumerable<OperationRule> All =>
    [
        new("listUnits", Everybody) { ByToken = true, Make = AUnit },

        new("listJobs", Editing) { Make = AJob, SeeAll = [] },
        new("getJob", Editing) { Make = AJob, SeeAll = [] },
        new("watchJob", Editing) { Make = AJob, SeeAll = [] },
        new("getJobResult", Editing) { Make = AJob, SeeAll = [] },
        new("cancelJob", Editing) { Make = AJob, SeeAll = [] },
    ];

    private static string[] AUnit(RunningDesk desk, Account owner) => [owner.Unit ?? desk.Qianjiang.Id];

    private static string[] AJob(RunningDesk desk, Account owner) =>
        [desk.Data.Change(owner.Actor, "test", null, change => Outcome.Of(Jobs.Add(change, "none", "{}"))).Value!.Id];
}
