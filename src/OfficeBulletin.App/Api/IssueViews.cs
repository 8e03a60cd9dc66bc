using OfficeBulletin.Desk;
using OfficeBulletin.Issues.Merging;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.App.Api;

/// <summary>An issue as it is shown.</summary>
/// <param name="State">draft, published or imported.</param>
/// <param name="Number">The number in its year; of a draft the one it would get now. Absent for an imported issue that has none.</param>
/// <param name="Proposed">True while the number is not taken: 第N期（拟）.</param>
/// <param name="PlanVersion">What a save of the plan names in If-Match; absent for imported issues.</param>
/// <param name="DocumentVersion">What a save of the Word file names in If-Match; absent before it is assembled.</param>
internal sealed record IssueView(
    string Id, string State, int? Year, bool Supplement, string Title, int? Number, int? CumulativeNumber, bool Proposed, string? PlanVersion, string? DocumentVersion, DateTimeOffset CreatedAt, DateTimeOffset? PublishedAt)
{
    public static IssueView Of(DeskReading data, StoredIssue issue)
    {
        var numbers = issue.State == "draft" ? Numbering.Next(data, issue.Year, issue.Supplement) : null;
        return new IssueView(
            issue.Id, issue.State, issue.Year == 0 ? null : issue.Year, issue.Supplement, issue.Title, numbers?.Number ?? issue.Number, numbers is null ? issue.Cumulative : numbers.Cumulative, numbers is not null,
            issue.Plan is { } plan ? Versions.Current(data, plan)?.Id : null, Versions.Current(data, issue.Document)?.Id, issue.CreatedAt, issue.PublishedAt);
    }
}

/// <summary>Issues, and where the list goes on.</summary>
internal sealed record IssueList(IReadOnlyList<IssueView> Items, string? Next);

/// <summary>A version as it is shown.</summary>
/// <param name="Kind">saved, assembled, edited, merged, restored, conflict or published.</param>
/// <param name="Author">Display name; absent for the program itself.</param>
/// <param name="Sha256">Of the file, in lower-case hexadecimal.</param>
internal sealed record VersionView(string Id, int Ordinal, string Kind, string? Author, DateTimeOffset At, string? Parent, string? Note, string Sha256, bool Current)
{
    /// <param name="current">Id of the document's current version.</param>
    public static VersionView Of(DeskReading data, StoredVersion version, string? current) => new(
        version.Id, version.Ordinal, version.Kind, version.Author is { } author ? Accounts.Find(data, author)?.Display : null, version.At, version.Parent, version.Note, Convert.ToHexStringLower(version.Blob), version.Id == current);

    public static VersionView Of(DeskData data, StoredVersion version) => data.Read(reading => Of(reading, version, Versions.Current(reading, version.Document)?.Id));
}

/// <summary>All versions, the latest first.</summary>
internal sealed record VersionList(IReadOnlyList<VersionView> Items);

/// <summary>What the issue's numbers are.</summary>
internal sealed record NumbersView(int Year, bool Supplement, int Number, int? CumulativeNumber)
{
    public static NumbersView Of(IssueNumbers numbers) => new(numbers.Year, numbers.Supplement, numbers.Number, numbers.Cumulative);
}

/// <summary>A plan that was saved.</summary>
/// <param name="Items">Ids of the desk's items that the issue holds now.</param>
internal sealed record PlanSavedView(VersionView Version, IReadOnlyList<string> Items, IReadOnlyList<Finding> Findings);

/// <summary>A draft that was assembled.</summary>
/// <param name="Changes">Blocks in which an editor's work, or a change of the source, was met; empty when nobody had edited.</param>
/// <param name="Unchanged">How many blocks nobody and nothing had changed.</param>
/// <param name="Conflicts">Blocks that both changed: the editor's words stand in the file, the source's are told here.</param>
internal sealed record AssemblyView(VersionView Version, NumbersView Numbers, IReadOnlyList<MergedBlock> Changes, int Unchanged, IReadOnlyList<MergedBlock> Conflicts, IReadOnlyList<Finding> Findings)
{
    public static AssemblyView Of(DeskData data, AssembledDraft draft, IReadOnlyList<Finding> findings)
    {
        List<MergedBlock> changes = [.. draft.Account.Where(block => block.Outcome != MergeOutcome.Unchanged)];
        return new AssemblyView(
            VersionView.Of(data, draft.Version), NumbersView.Of(draft.Numbers), changes, draft.Account.Count - changes.Count, [.. changes.Where(block => block.Outcome == MergeOutcome.Conflict)], findings);
    }
}

/// <summary>A Word file that was saved back.</summary>
/// <param name="Changes">Where it differs from what the plan gave, article by article.</param>
internal sealed record SavedView(VersionView Version, IReadOnlyList<MergedBlock> Changes, IReadOnlyList<Finding> Findings);

/// <summary>The Word file against the plan as it is now.</summary>
internal sealed record ComparisonView(VersionView Document, VersionView Plan, IReadOnlyList<MergedBlock> Changes, IReadOnlyList<Finding> Findings);

/// <summary>Findings of a check.</summary>
internal sealed record FindingList(IReadOnlyList<Finding> Items);

/// <summary>The conflicts that the current version came with.</summary>
internal sealed record ConflictList(IReadOnlyList<IssueConflict> Items);

/// <summary>An issue with the version that was made of it.</summary>
/// <param name="Findings">What a check finds in it; a person decides what of it matters.</param>
internal sealed record IssueVersionView(IssueView Issue, VersionView Version, IReadOnlyList<Finding> Findings)
{
    public static IssueVersionView Of(DeskData data, StoredIssue issue, StoredVersion version, IReadOnlyList<Finding> findings) =>
        new(data.Read(reading => IssueView.Of(reading, issue)), VersionView.Of(data, version), findings);
}
