using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Submitting;

namespace OfficeBulletin.Desk;

/// <summary>查报送: what was sent, by whom, what became of it.</summary>
public static class ReadSubmissions
{
    /// <summary>The latest first; see <see cref="Storage.Submitting.Submissions.List"/>.</summary>
    public static IReadOnlyList<KeptSubmission> List(DeskData data, Actor actor, string? unit, string? before, int count) =>
        data.Read(reading => Storage.Submitting.Submissions.List(reading, actor, unit, before, count).Select(submission => KeptSubmission.Of(reading, submission)).ToList());

    public static Outcome<KeptSubmission> One(DeskData data, Actor actor, string id) => data.Read(reading =>
        Storage.Submitting.Submissions.Find(reading, actor, id) is { } submission ? Outcome.Of(KeptSubmission.Of(reading, submission)) : Outcome.Refusal<KeptSubmission>(DeskFindings.NotFound("次报送")));

    /// <param name="marked">The marked copy of a workbook; else a file as it was sent.</param>
    public static Outcome<byte[]> File(DeskData data, Actor actor, string id, string name, bool marked) => data.Read(reading =>
        Storage.Submitting.Submissions.Find(reading, actor, id) is { } submission && SubmittedFiles.Bytes(reading, submission.Id, name, marked) is { } bytes
            ? Outcome.Of(bytes)
            : Outcome.Refusal<byte[]>(DeskFindings.NotFound("个文件")));
}
