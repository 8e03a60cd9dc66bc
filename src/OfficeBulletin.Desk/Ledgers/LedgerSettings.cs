using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Ledgers;

/// <summary>The workbooks that say which channels the office has and how it counts.</summary>
/// <param name="Settings">The ledger workbook without items that the office filled in; null for none.</param>
/// <param name="Registers">registers.xlsx; null for none.</param>
internal sealed record LedgerSettings(byte[]? Settings, byte[]? Registers)
{
    public const string DocumentKind = "ledger";

    public const string FileName = "ledger.xlsx";

    public static LedgerSettings Of(DeskReading data) => new(Bytes(data, DocumentKind), Bytes(data, "register"));

    /// <summary>registers.xlsx, opened; null for none. It went through the gate when it was saved.</summary>
    public IWorkbook? OpenRegisters() => Registers is null ? null : WorkbookFile.Open(Registers, RegisterFile.Name).Value;

    private static byte[]? Bytes(DeskReading data, string kind) => Versions.OfKind(data, kind) is { } version ? Versions.Bytes(data, version) : null;
}
