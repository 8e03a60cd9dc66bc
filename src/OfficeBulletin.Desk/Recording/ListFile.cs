using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk.Recording;

/// <summary>A list of items that a channel used or was sent, in any workbook.</summary>
internal static class ListFile
{
    public static Outcome<IWorkbook> Open(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full)
            ? FileBytes.Read(new FolderFile(Path.GetFileName(full), full)).Then(bytes => WorkbookFile.Open(bytes.Memory, Path.GetFileName(full)))
            : Outcome.Refusal<IWorkbook>(RecordingFindings.NotFound(path));
    }
}
