using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>stub</summary>
public static class WorkbookFile
{
    public static Outcome<IWorkbook> Open(ReadOnlyMemory<byte> bytes, string file) =>
        PackageGate.Open(bytes, PackageKind.Workbook, file).Then(package => Outcome.Of<IWorkbook>(Workbook.Open(package, file)));
}
