using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Planning;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The registers of an office (registers.xlsx): the units, and for planning the columns and what the bulletin always says.</summary>
internal static class RegisterFile
{
    public const string Name = "registers.xlsx";

    /// <summary>The units; null when the folder has no such file.</summary>
    public static Outcome<UnitRegister>? Read(FolderFiles files) => Open(files)?.Then(package => Units(package));

    /// <summary>The whole workbook; null when the folder has none.</summary>
    public static Outcome<IWorkbook>? Workbook(FolderFiles files) => Open(files)?.Then(package => Outcome.Of<IWorkbook>(Excel.Workbook.Open(package, Name)));

    /// <summary>The register that stands in the same folder as a document; null when there is none.</summary>
    public static Outcome<UnitRegister>? Beside(string document) =>
        FolderFiles.Open(Path.GetDirectoryName(Path.GetFullPath(document))!).Value is { } files ? Read(files) : null;

    /// <summary>The register that a person names.</summary>
    public static Outcome<UnitRegister> Named(string path) => File.Exists(path)
        ? Open(new FolderFile(Path.GetFileName(path), Path.GetFullPath(path))).Then(package => Units(package, Path.GetFileName(path)))
        : Outcome.Refusal<UnitRegister>(new Finding("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), $"找不到单位名册“{path}”；请检查路径。", path));

    /// <summary>The file through the gate; null when the folder has none.</summary>
    public static Outcome<GatedPackage>? Open(FolderFiles files) => files.Has(Name) ? files.Find(Name, Place.InFile(Name)).Then(Open) : null;

    public static Outcome<UnitRegister> Units(GatedPackage package, string name = Name) => RegisterReader.Read(package, name);

    public static Outcome<IReadOnlyList<ColumnRule>> Columns(GatedPackage package) => ColumnRulesReader.Read(package, Name);

    public static Outcome<BulletinFacts> Facts(GatedPackage package) => BulletinFactsReader.Read(package, Name);

    private static Outcome<GatedPackage> Open(FolderFile file) => FileBytes.Read(file).Then(bytes => PackageGate.Open(bytes.Memory, PackageKind.Workbook, file.Name));
}
