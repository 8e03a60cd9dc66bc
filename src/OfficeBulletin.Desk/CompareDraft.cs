using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Issues.Merging;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>Where a draft's Word file differs from what its plan gives now.</summary>
public sealed record DraftComparison(StoredVersion Document, StoredVersion Plan, IReadOnlyList<MergedBlock> Changes);

/// <summary>对照: the Word file against the plan, article by article.</summary>
public static class CompareDraft
{
    /// <param name="template">Path of the template that is used when the desk has none of its own.</param>
    public static Outcome<DraftComparison> Run(DeskData data, string id, string template) => data.Read(reading => DraftLook.Of(reading, id)).Then(look =>
    {
        if (look.Current is not { } current)
            return Outcome.Refusal<DraftComparison>(DeskFindings.NotNow("这一期还没有组刊；请先组刊，再对照。"));
        return DraftSource.Make(data, look, template).Then(source =>
        {
            var edited = SavedDocument.ReadKept(data.Read(reading => Versions.Bytes(reading, current)));
            return Outcome.Of(new DraftComparison(current, look.Plan, IssueMerge.Compare(SavedDocument.ReadKept(source.Bytes), edited)));
        });
    });
}
