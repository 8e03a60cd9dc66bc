using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Entering;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Recording;

/// <summary>What a call names to be entered: submission workbooks, folders of them, issue folders, printed issues.</summary>
/// <param name="own">The channel of the bulletin with that title; null when it is refused.</param>
internal sealed class EntrySources(Taken taken, IProgress<AssemblyStep>? progress, Func<string?, Channel?> own)
{
    private static readonly string[] Documents = [".docx", ".doc", ".docm", ".wps"];
    private static readonly string[] Workbooks = [".xlsx", ".xls", ".csv", ".xlsm", ".xlsb", ".xltx", ".et", ".ods"];

    private readonly List<LedgerEntry> sent = [];
    private readonly List<IReadOnlyList<LedgerEntry>> printed = [];

    /// <summary>Items that units sent.</summary>
    public IReadOnlyList<LedgerEntry> Sent => sent;

    /// <summary>Items that were printed, issue by issue.</summary>
    public IReadOnlyList<IReadOnlyList<LedgerEntry>> Printed => printed;

    /// <param name="ledger">Full path of the ledger, which is no source.</param>
    public void Take(string path, string ledger)
    {
        var extension = Path.GetExtension(path);
        if (Directory.Exists(path))
            TakeFolder(path);
        else if (!File.Exists(path))
            Refuse(RecordingFindings.NotFound(path));
        else if (Documents.Contains(extension, StringComparer.OrdinalIgnoreCase))
            TakeIssue(ReadIssue.Run(path), Path.GetFileName(path), (_, _) => null);
        else if (Workbooks.Contains(extension, StringComparer.OrdinalIgnoreCase) && Path.GetFullPath(path) != ledger)
            TakeSubmissions(path, path);
        else
            Refuse(RecordingFindings.NotASource(path));
    }

    private void TakeFolder(string path)
    {
        var isIssue = File.Exists(Path.Combine(path, IssueFolder.IssueName));
        if (!isIssue || Directory.Exists(Path.Combine(path, SubmissionPlaces.FolderName)))
            TakeSubmissions(path, path);
        if (isIssue)
            TakeIssue(IssueFolder.Read(path, progress).Then(folder => Outcome.Of(folder.Issue, [])), Path.Combine(path, IssueFolder.IssueName), PrintedRows.Of(path, origin => InCall(path, origin)));
    }

    /// <summary>What is wrong with items that can be entered is told when they are received; here only what cannot be entered, and what is sent twice.</summary>
    private void TakeSubmissions(string path, string root)
    {
        var received = ReceiveSubmissions.Run(new ReceivingOrder([path]), progress).Value!;
        foreach (var finding in received.Findings.Where(finding => finding.Level == FindingLevel.Error || finding.Rule is "E71" or "E72" or "E73" or "E74" or "E75"))
            taken.Note(finding);
        if (!received.AnyRead)
            taken.From(Outcome.Refusal<IReadOnlyList<LedgerEntry>>());
        foreach (var item in received.Items)
        {
            if (LedgerEntry.Of(item) is { } entry)
                sent.Add(entry with { Origin = InCall(root, item.Origin) });
        }
    }

    private void TakeIssue(Outcome<Issue> read, string file, Func<int, int, SubmissionOrigin?> origin)
    {
        foreach (var finding in read.Findings.Where(finding => finding.Level == FindingLevel.Error || finding.Where.Part == "masthead"))
            taken.Note(finding);
        if (read.Value is not { } issue)
            taken.From(Outcome.Refusal<Issue>());
        else if (own(issue.Masthead.Title) is { } channel)
        {
            if (PrintedIn.Of(issue.Masthead, channel.Name) is { } mark)
                printed.Add(IssueEntries.Of(issue, mark, file, origin));
            else
                Refuse(RecordingFindings.Unnumbered(file));
        }
    }

    /// <summary>Two folders of one call may hold workbooks of one name.</summary>
    private static SubmissionOrigin InCall(string root, SubmissionOrigin origin) => origin with { File = Path.Combine(root, origin.File) };

    private void Refuse(Finding finding) => taken.From(Outcome.Refusal<IReadOnlyList<LedgerEntry>>(finding));
}
