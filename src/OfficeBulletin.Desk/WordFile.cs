using OfficeBulletin.Gate;

namespace OfficeBulletin.Desk;

/// <summary>A Word file that a person names, through the gate.</summary>
public static class WordFile
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<GatedPackage> Open(string path) => Read(path).Then(bytes => Open(bytes, path));

    /// <summary>The file's bytes, not judged yet.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static Outcome<byte[]> Read(string path)
    {
        if (Directory.Exists(path))
            return Refuse(path, $"“{path}”是文件夹，这里要的是 Word 文件。");
        return File.Exists(path) ? Outcome.Of(File.ReadAllBytes(path)) : Refuse(path, $"找不到“{path}”；请检查路径。");
    }

    internal static Outcome<GatedPackage> Open(byte[] bytes, string path) => PackageGate.Open(bytes, PackageKind.Word, Path.GetFileName(path));

    private static Outcome<byte[]> Refuse(string path, string sentence) =>
        Outcome.Refusal<byte[]>(new Finding("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), sentence, path));
}
