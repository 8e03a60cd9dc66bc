using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The register of units (单位名册) in an issue folder.</summary>
internal static class RegisterFile
{
    private const string Name = "registers.xlsx";

    /// <summary>Null when the folder has none.</summary>
    public static Outcome<UnitRegister>? Read(FolderFiles files) => !files.Has(Name) ? null : files.Find(Name, Place.InFile(Name))
        .Then(Read);

    /// <summary>The register that stands in the same folder as a document; null when there is none.</summary>
    public static Outcome<UnitRegister>? Beside(string document) =>
        FolderFiles.Open(Path.GetDirectoryName(Path.GetFullPath(document))!).Value is { } files ? Read(files) : null;

    /// <summary>The register that a person names.</summary>
    public static Outcome<UnitRegister> Named(string path) => File.Exists(path)
        ? Read(new FolderFile(Path.GetFileName(path), Path.GetFullPath(path)))
        : Outcome.Refusal<UnitRegister>(new Finding("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), $"找不到单位名册“{path}”；请检查路径。", path));

    private static Outcome<UnitRegister> Read(FolderFile file) => FileBytes.Read(file)
        .Then(bytes => PackageGate.Open(bytes.Memory, PackageKind.Workbook, file.Name))
        .Then(package => RegisterReader.Read(package, file.Name));
}
