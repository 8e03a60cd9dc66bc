using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads the structure of any assembled or older issue from its Word document.</summary>
public static class IssueReader
{
    /// <param name="file">Name to show in findings about the file as a whole.</param>
    public static Outcome<Issue> Read(GatedPackage package, string file)
    {
        var log = new ReadingLog(file);
        var origin = OriginReader.Read(package);
        var blocks = DocumentReader.Read(package, log);
        var issue = IssueParser.Parse(blocks, origin);
        return issue with { Findings = [.. log.Findings(), .. issue.Findings] };
    }
}
