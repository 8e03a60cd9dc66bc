using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Desk.Searching;
using OfficeBulletin.Issues.Merging;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A draft as it was assembled.</summary>
/// <param name="Version">assembled, or merged when an editor's work was in the version before.</param>
/// <param name="Account">What became of every block; empty when there was nothing to merge with.</param>
public sealed record AssembledDraft(StoredVersion Version, IssueNumbers Numbers, IReadOnlyList<MergedBlock> Account);

/// <summary>组刊: makes the Word file of a draft from its plan. What an editor did to the file since it was assembled last is kept.</summary>
public static class AssembleDraft
{
    private const int Attempts = 4;

    /// <param name="template">Path of the template that is used when the desk has none of its own.</param>
    /// <param name="expected">The version that must be the current one; null when any may be.</param>
    public static Outcome<AssembledDraft> Run(DeskData data, Actor actor, string id, string template, string? expected = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = Once(data, actor, id, template, expected, attempt == Attempts);
            if (outcome is not null)
                return outcome;
        }
    }

    /// <summary>Null when somebody saved meanwhile: what was read is the state of things no more.</summary>
    private static Outcome<AssembledDraft>? Once(DeskData data, Actor actor, string id, string template, string? expected, bool last)
    {
        var look = data.Read(reading => DraftLook.Of(reading, id).Then(found =>
            expected is not null && DraftLook.Stale(reading, found.Current, expected) is { } stale ? Outcome.Refusal<DraftLook>(stale) : Outcome.Of(found)));
        if (look.Value is not { } seen)
            return Outcome.Refusal<AssembledDraft>(look.Findings);
        var overtaken = false;
        var outcome = DraftSource.Make(data, seen, template).Then(source =>
        {
            var (kind, bytes, merged) = Result(data, seen, source);
            return data.Change(actor, "issue.assemble", id, change => DraftLook.Of(change, id).Then(now =>
            {
                overtaken = now.Plan.Id != seen.Plan.Id || now.Current?.Id != seen.Current?.Id || now.Next != seen.Next;
                if (overtaken)
                    return Outcome.Refusal<AssembledDraft>(DeskFindings.NotNow("有人正在保存这一期；请再组一次刊。"));
                change.Detail = kind;
                return Outcome.Of(Keep(change, now, source, kind, bytes, merged));
            }));
        });
        return overtaken && !last ? null : outcome;
    }

    /// <summary>The file of the plan alone as long as nobody edited, else the editor's with the plan's changes.</summary>
    private static (string Kind, byte[] Bytes, MergedIssue? Merged) Result(DeskData data, DraftLook look, DraftSource source)
    {
        if (look is not { Current: { } current, Base: { } assembled } || current.Blob.AsSpan().SequenceEqual(assembled.Blob))
            return ("assembled", source.Bytes, null);
        var (before, edited) = data.Read(reading => (Blobs.Find(reading, assembled.Blob)!, Versions.Bytes(reading, current)));
        var merged = IssueMerge.Merge(SavedDocument.ReadKept(before), SavedDocument.ReadKept(edited), SavedDocument.ReadKept(source.Bytes));
        return ("merged", DraftSource.Print(source.Template, merged.Issue with { Id = look.Issue.Id }, out _), merged);
    }

    private static AssembledDraft Keep(DeskChange change, DraftLook look, DraftSource source, string kind, byte[] bytes, MergedIssue? merged)
    {
        var assembled = Blobs.Add(change, source.Bytes);
        if (look is { Current: { } current, Base: { } before } && before.Blob.AsSpan().SequenceEqual(assembled))
        {
            change.Unchanged = true;
            return new AssembledDraft(current, look.Next, merged?.Account ?? []);
        }
        var version = Versions.Add(change, look.Issue.Document, kind, bytes, look.Current?.Id);
        IssueBases.Set(change, version.Id, new IssueBase { Plan = look.Plan.Id, Blob = assembled });
        foreach (var block in merged?.Conflicts ?? [])
            IssueConflicts.Add(change, new IssueConflict { Version = version.Id, Block = block.Block, Section = block.Column, Item = block.Item, Edited = block.Edited ?? "", Source = block.Source ?? "" });
        IssueArticles.Index(change, look.Issue.Id, merged?.Issue ?? source.Issue);
        return new AssembledDraft(version, look.Next, merged?.Account ?? []);
    }
}
