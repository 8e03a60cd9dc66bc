using OfficeBulletin.Desk.Drafts;
using OfficeBulletin.Desk.Layout;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>印样: the PDF of a version, made by LibreOffice, one at a time, and kept by the file's hash.</summary>
public sealed class RenderPdf(DeskData data) : IDisposable
{
    private const string FolderName = "pdf";

    private readonly SemaphoreSlim one = new(1);

    /// <param name="version">Null for the current version.</param>
    public async Task<Outcome<byte[]>> Run(string id, string? version, CancellationToken gone)
    {
        var found = data.Read(reading => IssueVersion.Find(reading, id, version));
        if (found.Value is not { Version: { } stored })
            return Outcome.Refusal<byte[]>(found.Findings);
        var kept = Path.Combine(Directory.CreateDirectory(Path.Combine(data.Folder, FolderName)).FullName, Convert.ToHexStringLower(stored.Blob) + ".pdf");
        if (File.Exists(kept))
            return Outcome.Of(await File.ReadAllBytesAsync(kept, gone).ConfigureAwait(false));
        await one.WaitAsync(gone).ConfigureAwait(false);
        try
        {
            return File.Exists(kept) ? Outcome.Of(File.ReadAllBytes(kept)) : await Task.Run(() => Render(stored, kept), gone).ConfigureAwait(false);
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private Outcome<byte[]> Render(StoredVersion version, string kept)
    {
        using var office = LibreOffice.Find();
        if (office is null)
            return Outcome.Refusal<byte[]>(IssueFindings.NoOffice($"服务器上没有 LibreOffice，不能出 PDF；请管理员安装，或用环境变量 {LibreOffice.PathVariable} 指明位置，也可以下载 Word 文件自己另存。"));
        using var folder = WorkFolder.Make(data);
        var document = folder.File("issue.docx");
        folder.Put("issue.docx", data.Read(reading => Versions.Bytes(reading, version)));
        if (office.Render(document, LibreOffice.Limit).Pdf is not { } pdf)
            return Outcome.Refusal<byte[]>(IssueFindings.NoOffice("LibreOffice 没有排出这一版；请稍后再试，或下载 Word 文件自己另存。"));
        var bytes = File.ReadAllBytes(pdf);
        folder.Put("kept.pdf", bytes);
        File.Move(folder.File("kept.pdf"), kept, overwrite: true);
        return Outcome.Of(bytes);
    }
}
