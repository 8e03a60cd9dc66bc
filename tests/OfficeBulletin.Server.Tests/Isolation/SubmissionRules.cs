using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;
using OfficeBulletin.Storage.Submitting;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>What units send.</summary>
internal static class SubmissionRules
{
    private static readonly Role[] Sending = [Role.Chief, Role.Editor, Role.Contributor];

    public static IEnumerable<OperationRule> All =>
    [
        new("sendSubmission", Sending) { ByToken = true, Content = _ => new MultipartFormDataContent { { new StringContent("不涉密"), "declaration" } } },
        new("listSubmissions", Sending) { ByToken = true, Make = (desk, owner) => [ASubmission(desk, owner)], Query = "?limit=100" },
        new("getSubmission", Sending) { ByToken = true, Make = (desk, owner) => [ASubmission(desk, owner)] },
        new("getSubmittedFile", Sending) { ByToken = true, Make = (desk, owner) => [ASubmission(desk, owner), "报送表.xlsx"] },
        new("getMarkedCopy", Sending) { ByToken = true, Make = (desk, owner) => [ASubmission(desk, owner), "报送表.xlsx"] },
    ];

    private static string ASubmission(RunningDesk desk, Account owner) => desk.Data.Keep(change =>
    {
        var submission = new StoredSubmission { Id = change.NewId(), Unit = owner.Unit ?? desk.Qianjiang.Id, Account = owner.Id, Content = Guid.NewGuid().ToByteArray(), At = change.At };
        Storage.Submitting.Submissions.Add(change, submission);
        SubmittedFiles.Add(change, submission.Id, "报送表.xlsx", "workbook", [1, 2, 3]);
        SubmittedFiles.Add(change, submission.Id, "报送表.xlsx", "marked", [4, 5, 6]);
        return submission.Id;
    });
}
