using OfficeBulletin.Issues;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Desk;

/// <summary>读刊: the structure of an assembled or older issue from its Word document.</summary>
public static class ReadIssue
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<Issue> Run(string document)
    {
        var name = Path.GetFileName(document);
        return WordFile.Open(document).Then(package => IssueReader.Read(package, name));
    }
}
