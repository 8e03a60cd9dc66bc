using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>An issue as a job finds it at one instant.</summary>
/// <param name="Plan">The current plan.</param>
/// <param name="Current">The current Word file; null before it is assembled.</param>
/// <param name="Base">What the plan alone gave for it; null where that is not known.</param>
/// <param name="Next">The numbers that it would get now.</param>
internal sealed record DraftLook(StoredIssue Issue, StoredVersion Plan, StoredVersion? Current, IssueBase? Base, IssueNumbers Next)
{
    /// <summary>Refused when there is no such draft, or it is one no more.</summary>
    public static Outcome<DraftLook> Of(DeskReading data, string id) => Draft(data, id).Then(issue =>
    {
        var current = Versions.Current(data, issue.Document);
        return Outcome.Of(new DraftLook(issue, Versions.Current(data, issue.Plan!)!, current, current is null ? null : IssueBases.Of(data, current.Id), Numbering.Next(data, issue.Year, issue.Supplement)));
    });

    /// <summary>The issue, when it is a draft that may be saved.</summary>
    public static Outcome<StoredIssue> Draft(DeskReading data, string id) => StoredIssues.Find(data, id) switch
    {
        null => Outcome.Refusal<StoredIssue>(DeskFindings.NotFound("一期")),
        { State: "draft" } draft => Outcome.Of(draft),
        _ => Outcome.Refusal<StoredIssue>(DeskFindings.NotNow("这一期已经发布，不能再改；要更正，请把它的某一版恢复成新的拟稿。")),
    };

    /// <summary>Why a save is refused that names a version; null when that version is the current one.</summary>
    /// <param name="expected">The version that the save was made from; null when it names none.</param>
    public static Finding? Stale(DeskReading data, StoredVersion? current, string? expected) =>
        expected is null ? DeskFindings.VersionNeeded()
        : current is null ? DeskFindings.NotNow("这一期还没有组刊；请先组刊，再保存。")
        : current.Id == expected ? null
        : DeskFindings.Stale(current, current.Author is { } author ? Accounts.Find(data, author)?.Display ?? author : "编辑台");
}
