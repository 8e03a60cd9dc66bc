using OfficeBulletin.Desk.Drafting;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk;

/// <summary>An issue folder (期刊文件夹), read: issue.json and everything that it names.</summary>
/// <param name="Units">The register of units (registers.xlsx); null when the folder has none.</param>
/// <param name="Files">Full paths of all files that were read.</param>
public sealed record IssueFolder(Issue Issue, UnitRegister? Units, IReadOnlyList<string> Files)
{
    /// <summary>The notices of the issue that were taken from a ledger.</summary>
    public IReadOnlyList<DrawnNotice> Drawn { get; init; } = [];

    internal const string IssueName = DraftFile.IssueName;

    /// <summary>Reads the folder. Every fault in every file is told at once; a file that is missing or refused refuses the folder.</summary>
    /// <param name="results">Paths of files that are made from the folder and may stand in it.</param>
    public static Outcome<IssueFolder> Read(string folder, IProgress<AssemblyStep>? progress = null, params IEnumerable<string?> results) =>
        FolderFiles.Open(folder).Then(files => Read(files, progress, [.. results.OfType<string>().Select(Path.GetFullPath)], null));

    /// <summary>Reads a folder that was laid out for the desk's own plan.</summary>
    /// <param name="rows">What the desk's items say, by their ids.</param>
    internal static Outcome<IssueFolder> Read(string folder, IReadOnlyDictionary<string, DeskRow> rows) => FolderFiles.Open(folder).Then(files => Read(files, null, [], rows));

    private static Outcome<IssueFolder> Read(FolderFiles files, IProgress<AssemblyStep>? progress, HashSet<string> results, IReadOnlyDictionary<string, DeskRow>? rows)
    {
        var taken = new Taken();
        var draft = taken.From(ReadDraft(files));
        var units = RegisterFile.Read(files) is { } register ? taken.From(register) : null;
        var notices = draft is null ? null : new LedgerNotices(files, draft.Masthead, taken);
        var issue = draft is null ? null : ReadNamedFiles(DeskRows.Fill(new SubmittedRows(files, taken).Fill(draft, units, progress), rows, taken), files, units, notices!, taken, progress);
        if (taken.Refused || issue is null)
            return Outcome.Refusal<IssueFolder>(taken.Findings);
        return Outcome.Of(new IssueFolder(issue, units, files.Found) { Drawn = notices?.Drawn ?? [] }, [.. taken.Findings, .. files.NeverFound(results).Where(name => !IsOfThePlan(name)).Select(FolderFindings.Unnamed)]);
    }

    /// <summary>What units sent is named where it is received, and what is planned from stands in issue.json.</summary>
    private static bool IsOfThePlan(string name) =>
        name is DraftFile.ColumnsName or DraftFile.NewName or DraftHashes.FileName || name.StartsWith(SubmissionPlaces.FolderName + "/", StringComparison.Ordinal);

    private static Outcome<IssueDraft> ReadDraft(FolderFiles files) =>
        files.Find(IssueName, Place.InFile(IssueName)).Then(FileBytes.Read).Then(bytes => IssueFile.Read(bytes.Memory, IssueName));

    private static Issue ReadNamedFiles(IssueDraft draft, FolderFiles files, UnitRegister? units, LedgerNotices notices, Taken taken, IProgress<AssemblyStep>? progress)
    {
        var articles = ArticleFiles.Read(draft, files, progress);
        var pictures = new PictureFiles(files, taken);
        return draft.Resolve(
            item => ItemMerge.Merge(pictures.Fill(item), articles.TryGetValue(item, out var article) ? taken.From(RowItem.WithoutTitle(item, article)) : null, units, taken),
            notice => notices.Fill(notice, pictures.Fill));
    }
}
