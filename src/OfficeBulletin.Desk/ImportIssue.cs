using OfficeBulletin.Desk.Drafting;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Issues.Older;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Desk;

/// <summary>An issue folder made from an older issue.</summary>
/// <param name="Folder">The folder as it was named.</param>
/// <param name="Pictures">Number of picture files written beside issue.json.</param>
public sealed record ImportedIssue(string Folder, Issue Issue, int Pictures);

/// <summary>收刊: an issue folder from an older issue, a Word document or plain text; which of the two its bytes say, not its name. Refused means that nothing was written.</summary>
public static class ImportIssue
{
    /// <param name="file">The older issue.</param>
    /// <param name="folder">The issue folder to make; a folder that is there already may hold no issue.</param>
    /// <exception cref="IOException">The file cannot be read, or the folder not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or the folder not be written.</exception>
    public static Outcome<ImportedIssue> Run(string file, string folder)
    {
        var taken = new Taken();
        var read = taken.From(WordFile.Read(file).Then(bytes => Read(bytes, file)));
        taken.From(NewFolder.Judge(folder));
        if (read is null || taken.Refused)
            return Outcome.Refusal<ImportedIssue>(taken.Findings);
        var carried = CarriedIssue.Of(read);
        Write(carried, folder);
        return Outcome.Of(new ImportedIssue(folder, carried.Issue, carried.Pictures.Count), [.. taken.Findings, .. carried.Findings]);
    }

    private static Outcome<Issue> Read(byte[] bytes, string file)
    {
        var name = Path.GetFileName(file);
        return PackageGate.IsArchive(bytes) ? WordFile.Open(bytes, file).Then(package => IssueReader.Read(package, name)) : OlderText.Read(bytes, name);
    }

    private static void Write(CarriedIssue carried, string folder)
    {
        using var made = new NewFolder(folder);
        foreach (var (name, bytes) in carried.Pictures)
            made.Add(name, stream => stream.Write(bytes.Span));
        made.Add(DraftFile.IssueName, stream => IssueJson.Write(stream, carried.Issue));
        made.Finish();
    }
}
