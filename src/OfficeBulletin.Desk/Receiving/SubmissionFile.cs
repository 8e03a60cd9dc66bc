using System.Security.Cryptography;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>A submission workbook, read.</summary>
/// <param name="Hash">SHA-256 of the file; null when its bytes could not be had.</param>
internal sealed record SubmissionFile(SubmissionSource Source, string? Hash, Outcome<Submission> Submission)
{
    public static IReadOnlyList<SubmissionFile> ReadAll(IReadOnlyList<SubmissionSource> sources, IProgress<AssemblyStep>? progress) =>
        ManyFiles.Read(sources, Read, DeskStage.Receiving, progress);

    private static SubmissionFile Read(SubmissionSource source)
    {
        var bytes = FileBytes.Read(source.File with { Name = source.Shown });
        var hash = bytes.Value is { } file ? Convert.ToHexStringLower(SHA256.HashData(file.Memory.Span)) : null;
        return new SubmissionFile(source, hash, bytes.Then(read => WorkbookFile.Open(read.Memory, source.Shown)).Then(workbook => SubmissionReader.Read(workbook, source.Units, source.Categories)));
    }
}
