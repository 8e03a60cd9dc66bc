using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Reads the Word files of issues.</summary>
internal static class SavedDocument
{
    private const string Name = "issue.docx";

    /// <summary>A file that somebody sent: judged by the gate before any reader sees it.</summary>
    public static Outcome<Issue> ReadSent(byte[] bytes) => Read(bytes);

    /// <summary>A file that the desk keeps: the gate let it in, or the desk made it.</summary>
    public static Issue ReadKept(byte[] bytes) => Read(bytes).Value ?? throw new InvalidDataException("A kept document cannot be read.");

    private static Outcome<Issue> Read(byte[] bytes) => PackageGate.Open(bytes, PackageKind.Word, Name).Then(package => IssueReader.Read(package, Name));
}
