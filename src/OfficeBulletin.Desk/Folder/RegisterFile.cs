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
        .Then(FileBytes.Read)
        .Then(bytes => PackageGate.Open(bytes.Memory, PackageKind.Workbook, Name))
        .Then(package => RegisterReader.Read(package, Name));

    /// <summary>The register that stands in the same folder as a document; null when there is none.</summary>
    public static Outcome<UnitRegister>? Beside(string document) =>
        FolderFiles.Open(Path.GetDirectoryName(Path.GetFullPath(document))!).Value is { } files ? Read(files) : null;
}
