using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The register of units beside an issue (registers.xlsx).</summary>
internal static class RegisterFile
{
    public static Outcome<UnitRegister> Read(FolderFiles files, string name) => files.Find(name, Place.InFile(name))
        .Then(FileBytes.Read)
        .Then(bytes => PackageGate.Open(bytes.Memory, PackageKind.Workbook, name))
        .Then(package => RegisterReader.Read(package, name));
}
