using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;
using OfficeBulletin.Storage.Submitting;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>What units send.</summary>
internal static class SubmissionRules
{
    private const string FileName = "报送.xlsx";

    private static readonly Role[] Reading = [Role.Chief, Role.Editor, Role.Contributor];

    public static IEnumerable<OperationRule> All =>
    [
        new("sendSubmission", Reading) { ByToken = true, Content = _ => new MultipartFormDataContent { { new StringContent("否"), "declaration" } } },
        new("listSubmissions", Reading) { ByToken = true, Make = ASubmission, Query = "?limit=100" },
        new("getSubmission", Reading) { ByToken = true, Make = ASubmission },
        new("getSubmittedFile", Reading) { ByToken = true, Make = AFile("workbook") },
        new("getMarkedCopy", Reading) { ByToken = true, Make = AFile("marked") },
    ];

    private static string[] ASubmission(RunningDesk desk, Account owner) => AFile("workbook")(desk, owner)[..1];

    private static Func<RunningDesk, Account, string[]> AFile(string role) => (desk, owner) => desk.Data.Keep(change =>
    {
        var id = change.NewId();
        Storage.Submitting.Submissions.Add(change, new StoredSubmission { Id = id, Unit = UnitOf(desk, owner).Id, Account = owner.Id, Content = Guid.NewGuid().ToByteArray(), At = change.At });
        SubmittedFiles.Add(change, id, FileName, role, [1, 2, 3]);
        return (string[])[id, FileName];
    });

    private static StoredUnit UnitOf(RunningDesk desk, Account owner) => owner.Unit == desk.Wanzhou.Id ? desk.Wanzhou : desk.Qianjiang;
}
