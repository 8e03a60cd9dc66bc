using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Desk.Drafting;

/// <summary>Where a draft stands.</summary>
/// <param name="Path">issue.json, or issue.new.json beside one that somebody edited.</param>
/// <param name="Changed">False when the file held the same already and was not touched.</param>
public sealed record WrittenDraft(string Path, bool Changed)
{
    /// <summary>True when the draft stands beside an issue.json that was left alone.</summary>
    public bool Beside { get; init; }

    /// <summary>True when somebody edited that file too: it was left as it is, and the draft stands nowhere.</summary>
    public bool Kept { get; init; }
}

/// <summary>Writes a draft as issue.json, or beside one that is not a draft any more.</summary>
internal static class DraftFile
{
    public const string IssueName = "issue.json";
    public const string NewName = "issue.new.json";
    public const string ColumnsName = "columns.json";

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static Outcome<WrittenDraft> Write(string folder, PlannedIssue issue)
    {
        var draft = PlanJson.Write(issue);
        var hashes = new DraftHashes(folder);
        if (Put(folder, IssueName, draft, hashes) is { } changed)
            return Outcome.Of(new WrittenDraft(Path.Combine(folder, IssueName), changed));
        var differences = DraftDifferences.Of(File.ReadAllBytes(Path.Combine(folder, IssueName)), issue);
        return Put(folder, NewName, draft, hashes) is { } written
            ? Outcome.Of(new WrittenDraft(Path.Combine(folder, NewName), written) { Beside = true }, differences)
            : Outcome.Of(new WrittenDraft(Path.Combine(folder, NewName), Changed: false) { Beside = true, Kept = true }, [DraftFindings.NewDraftEdited(), .. differences]);
    }

    /// <summary>True when the draft was written, false when the file held it already, null when somebody else's file stands there.</summary>
    private static bool? Put(string folder, string name, byte[] draft, DraftHashes hashes)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            var there = File.ReadAllBytes(path);
            if (there.AsSpan().SequenceEqual(draft))
                return false;
            if (!hashes.Knows(name, there))
                return null;
        }
        hashes.Note(name, draft);
        using var file = new FinishedFile(path);
        file.Stream.Write(draft);
        file.Finish();
        return true;
    }
}
