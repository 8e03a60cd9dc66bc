using OfficeBulletin.Issues;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>检查 of an issue of the desk: as on the command line, with the desk's register of units beside the file.</summary>
public static class CheckDraft
{
    private const string Name = "issue.docx";

    /// <summary>The issue as its Word file has it, with all findings.</summary>
    /// <param name="version">Null for the current version.</param>
    public static Outcome<Issue> Run(DeskData data, string id, string? version = null)
    {
        using var folder = WorkFolder.Make(data);
        return data.Read(reading => IssueVersion.Find(reading, id, version).Then(found =>
        {
            folder.Put(Name, Versions.Bytes(reading, found.Version));
            folder.PutRegister(reading);
            return Outcome.Of(found);
        })).Then(_ => CheckIssue.Run(folder.File(Name)));
    }
}
