using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Reads the Word files of issues.</summary>
internal static class SavedDocument
{
    private const string Name = "issue.docx";

    /// <summary>A file that somebody sent. A child process reads it first: what would harm its reader, or take it too long, never comes to the server's own.</summary>
    public static async Task<Outcome<Issue>> ReadSent(DeskData data, Extraction extraction, byte[] bytes, CancellationToken gone)
    {
        using var folder = WorkFolder.Make(data);
        folder.Put(Name, bytes);
        var judged = await extraction.Read(folder.File(Name), gone).ConfigureAwait(false);
        return judged.Refused ? Outcome.Refusal<Issue>(judged.Findings) : Read(bytes);
    }

    /// <summary>A file that the desk keeps: the gate let it in, or the desk made it.</summary>
    public static Issue ReadKept(byte[] bytes) => Read(bytes).Value ?? throw new InvalidDataException("A kept document cannot be read.");

    private static Outcome<Issue> Read(byte[] bytes) => PackageGate.Open(bytes, PackageKind.Word, Name).Then(package => IssueReader.Read(package, Name));
}
