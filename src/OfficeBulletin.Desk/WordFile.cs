using OfficeBulletin.Gate;

namespace OfficeBulletin.Desk;

/// <summary>A Word file that a person names, through the gate.</summary>
public static class WordFile
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<GatedPackage> Open(string path)
    {
        if (Directory.Exists(path))
            return Refuse(path, $"“{path}”是文件夹，这里要的是 Word 文件。");
        return File.Exists(path)
            ? PackageGate.Open(File.ReadAllBytes(path), PackageKind.Word, Path.GetFileName(path))
            : Refuse(path, $"找不到“{path}”；请检查路径。");
    }

    private static Outcome<GatedPackage> Refuse(string path, string sentence) =>
        Outcome.Refusal<GatedPackage>(new Finding("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), sentence, path));
}
