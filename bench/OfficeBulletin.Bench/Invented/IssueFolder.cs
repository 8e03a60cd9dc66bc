using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Bench.Invented;

/// <summary>An issue folder (期刊文件夹) with nothing in it but issue.json.</summary>
internal static class IssueFolder
{
    /// <summary>Writes a folder for so many articles into a place and says its path.</summary>
    public static string Write(string place, int articles)
    {
        var folder = Directory.CreateDirectory(Path.Combine(place, FormattableString.Invariant($"issue-{articles}"))).FullName;
        using var file = File.Create(Path.Combine(folder, "issue.json"));
        IssueJson.Write(file, InventedIssue.Of(articles));
        return folder;
    }
}
