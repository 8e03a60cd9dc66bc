using OfficeBulletin.Desk.Drafting;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Desk;

/// <summary>A planned issue.</summary>
/// <param name="Written">Where the draft stands.</param>
public sealed record PlannedFolder(PlannedIssue Issue, ReceivedSubmissions Received, WrittenDraft Written);

/// <summary>预编: drafts the issue.json of an issue folder from what units sent. An issue.json that somebody edited is never overwritten.</summary>
public static class PlanIssue
{
    /// <summary>Refused means that nothing was written: there is no folder, nothing in it can be used, or columns.json is at fault.</summary>
    /// <exception cref="IOException">The draft cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The draft may not be written.</exception>
    public static Outcome<PlannedFolder> Run(string folder, IProgress<AssemblyStep>? progress = null) =>
        FolderFiles.Open(folder).Then(files => Run(folder, files, progress));

    private static Outcome<PlannedFolder> Run(string folder, FolderFiles files, IProgress<AssemblyStep>? progress)
    {
        if (!Directory.Exists(Path.Combine(folder, SubmissionPlaces.FolderName)))
            return Outcome.Refusal<PlannedFolder>(DraftFindings.NoSubmissions(folder));
        var taken = new Taken();
        var received = taken.From(ReceiveSubmissions.Run(new ReceivingOrder([folder]), progress))!;
        var written = taken.From(Columns(files));
        var sources = Sources(received, files, written ?? [], taken);
        if (sources.Items.Count == 0)
            taken.From(Outcome.Refusal<PlannedIssue>(DraftFindings.NothingUsable(folder)));
        if (taken.Refused)
            return Outcome.Refusal<PlannedFolder>(taken.Findings);
        var issue = taken.From(IssuePlanner.Plan(sources))!;
        var draft = taken.From(DraftFile.Write(folder, issue))!;
        return Outcome.Of(new PlannedFolder(issue, received, draft), taken.Findings);
    }

    private static PlanSources Sources(ReceivedSubmissions received, FolderFiles files, IReadOnlyList<WrittenColumn> written, Taken taken)
    {
        // What the register is refused for was told when the submissions were read with it.
        var register = RegisterFile.Open(files)?.Value;
        return new PlanSources(
            [.. received.Items],
            received.Duplicates,
            register is null ? null : RegisterFile.Units(register).Value,
            register is null ? [] : taken.Without(RegisterFile.Columns(register)) ?? [],
            (register is null ? null : taken.Without(RegisterFile.Facts(register))) ?? BulletinFacts.None,
            written);
    }

    private static Outcome<IReadOnlyList<WrittenColumn>> Columns(FolderFiles files) => !files.Has(DraftFile.ColumnsName)
        ? Outcome.Of<IReadOnlyList<WrittenColumn>>([])
        : files.Find(DraftFile.ColumnsName, Place.InFile(DraftFile.ColumnsName)).Then(FileBytes.Read).Then(bytes => ColumnsFile.Read(bytes.Memory, DraftFile.ColumnsName));
}
