using OfficeBulletin.Desk.Drafting;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>Issues that a person names to compare with: Word documents, issue folders, or folders of either. What is wrong with an issue in itself is not told here.</summary>
internal static class GivenIssues
{
    public static IReadOnlyList<Issue> Read(IReadOnlyList<string> paths, Taken taken)
    {
        var issues = new List<Issue>();
        foreach (var path in paths.SelectMany(Expand))
        {
            var outcome = File.Exists(path) ? ReadIssue.Run(path) : IssueFolder.Read(path).Then(folder => Outcome.Of(folder.Issue));
            if (outcome.Value is { } issue)
                issues.Add(issue);
            else
                taken.From(outcome);
        }
        return issues;
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path) || File.Exists(Path.Combine(path, DraftFile.IssueName)))
            return [path];
        List<string> found =
        [
            .. Directory.EnumerateFiles(path, "*.docx").Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            .. Directory.EnumerateDirectories(path).Where(folder => File.Exists(Path.Combine(folder, DraftFile.IssueName))).Order(StringComparer.Ordinal),
        ];
        return found.Count > 0 ? found : [path];
    }
}
