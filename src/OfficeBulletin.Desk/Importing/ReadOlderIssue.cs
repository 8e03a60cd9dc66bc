using System.Text;
using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Importing;

/// <summary>Reads an older issue as `bulletin import` does, in a child process: what comes from outside is not read in the server's own.</summary>
internal static class ReadOlderIssue
{
    private const int LongestName = 200;

    public static Outcome<Issue> Run(JobContext context, Extraction extraction, string name, byte[] bytes)
    {
        using var folder = WorkFolder.Make(context.Data);
        var file = folder.File(Short(name));
        File.WriteAllBytes(file, bytes);
        var read = extraction.Import(file, folder.File("read"), context.Stop).GetAwaiter().GetResult();
        return read.Value is null
            ? Outcome.Refusal<Issue>(read.Findings)
            : Whole(IssueFolder.Read(folder.File("read")), read.Findings);
    }

    /// <summary>What reading the folder once more says is known from the first time, but for what refuses it.</summary>
    private static Outcome<Issue> Whole(Outcome<IssueFolder> folder, IReadOnlyList<Finding> findings) =>
        folder.Value is { } made ? Outcome.Of(made.Issue, findings) : Outcome.Refusal<Issue>([.. findings, .. folder.Findings]);

    /// <summary>The end of a name that no file system would hold.</summary>
    private static string Short(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > LongestName)
            name = name[(char.IsHighSurrogate(name[0]) ? 2 : 1)..];
        return name is "." or ".." or "read" ? "往期" : name;
    }
}
