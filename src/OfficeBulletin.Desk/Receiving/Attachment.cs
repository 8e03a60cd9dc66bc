using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>The Word file that a row names, looked for and read.</summary>
/// <param name="File">Null when it is not to be had; <paramref name="Fault"/> says why.</param>
internal sealed record Attachment(FolderFile? File, Finding? Fault)
{
    /// <summary>The folder beside a workbook that may hold its attachments.</summary>
    private const string FolderName = "附件";

    /// <summary>Looks beside the workbook, then in 附件/ beside it; a name that fits to the letter wins over one in another case.</summary>
    public static Attachment Find(SubmissionItem item, SubmissionSource source)
    {
        var beside = source.Files.Look(source.Beside + item.Attachment);
        var below = beside is { File: not null, OtherCase: false } ? beside : source.Files.Look($"{source.Beside}{FolderName}/{item.Attachment}");
        var look = below is { File: not null, OtherCase: false } || beside is { File: null, Fault: FolderFault.Missing } ? below : beside;
        return look switch
        {
            { File: { } file, OtherCase: true } => new Attachment(file, ReceivingFindings.Case(item, Path.GetFileName(file.Name))),
            { File: { } file } => new Attachment(file, null),
            { Fault: FolderFault.Missing } when Alike(item.Attachment!, source) is { } alike => new Attachment(alike, ReceivingFindings.Case(item, Path.GetFileName(alike.Name))),
            { Fault: FolderFault.Missing } => new Attachment(null, ReceivingFindings.Missing(item)),
            _ => new Attachment(null, ReceivingFindings.Elsewhere(item)),
        };
    }

    /// <summary>The only file whose name differs in full-width signs and blanks alone, as （1） and (1) do; null when there is none, or more than one.</summary>
    private static FolderFile? Alike(string name, SubmissionSource source)
    {
        List<FolderFile> alike = [.. source.Files.Alike(source.Beside, name), .. source.Files.Alike(source.Beside + FolderName, name)];
        return alike.Count == 1 ? source.Files.Look(alike[0].Name).File : null;
    }
}
