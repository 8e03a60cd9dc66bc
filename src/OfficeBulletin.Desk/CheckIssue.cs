using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk;

/// <summary>检查: what is wrong with an issue, as a folder or as a Word document.</summary>
public static class CheckIssue
{
    /// <summary>The issue with everything found in reading and checking it; refused when it cannot be read at all. A register of units counts that stands in the folder, or beside the document.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<Issue> Run(string folderOrDocument) => File.Exists(folderOrDocument)
        ? CheckDocument(folderOrDocument)
        : CheckFolder(folderOrDocument);

    /// <summary>What the proofreader says of an issue.</summary>
    /// <param name="units">The register of units; null when there is none to compare with.</param>
    public static IReadOnlyList<Finding> Check(Issue issue, UnitRegister? units) => [.. Proofreader.Check(issue, units), .. FontCoverage.Check(issue)];

    private static Outcome<Issue> CheckFolder(string path)
    {
        var read = IssueFolder.Read(path, null, Path.Combine(path, OpenedLedger.Name));
        return read.Then(folder => Outcome.Of(folder.Issue, WithLedger(path, folder, [.. read.Findings], Check(folder.Issue, folder.Units))));
    }

    /// <summary>What the ledger of the folder says of the notice comes last, but for numbers that the tables beside them show to be wrong.</summary>
    /// <param name="read">What was told in reading the folder.</param>
    private static IReadOnlyList<Finding> WithLedger(string path, IssueFolder folder, HashSet<Finding> read, IReadOnlyList<Finding> findings)
    {
        var told = findings.Where(finding => finding.Name is "notice.number-differs" or "notice.silent-units").Select(finding => finding.Where).ToHashSet();
        var counted = NoticeAgainstLedger.Check(path, folder).Where(finding => !told.Contains(finding.Where) && !read.Contains(finding)).ToList();
        // How the office prints nothing is known by the ledger's forms, and guessed without them.
        var formed = counted.Where(finding => finding.Name == "table.blank-differs").Select(finding => (finding.Where.Column, finding.Where.Table)).ToHashSet();
        return [.. findings.Where(finding => finding.Name != "table.blank-odd" || !formed.Contains((finding.Where.Column, finding.Where.Table))), .. counted.Except(findings)];
    }

    private static Outcome<Issue> CheckDocument(string document) => ReadIssue.Run(document).Then(issue =>
    {
        var units = RegisterFile.Beside(document);
        return Outcome.Of(issue, [.. units?.Findings ?? [], .. Check(issue, units?.Value)]);
    });
}
