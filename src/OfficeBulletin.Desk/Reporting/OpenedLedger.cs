using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>A ledger workbook whose items are still to be read, with the registers that stand beside it.</summary>
/// <param name="Folder">The files of its folder.</param>
internal sealed record OpenedLedger(IWorkbook Workbook, LedgerReader Reader, FolderFiles Folder)
{
    /// <summary>Name of the ledger in an issue folder.</summary>
    public const string Name = "ledger.xlsx";

    public LedgerBook Book => Reader.Book;

    /// <param name="files">The folder that the ledger stands in.</param>
    /// <param name="where">Where the ledger is named.</param>
    public static Outcome<OpenedLedger> Open(FolderFiles files, string name, Place where) =>
        files.Find(name, where).Then(FileBytes.Read).Then(bytes => WorkbookFile.Open(bytes.Memory, bytes.File.Name)).Then(workbook => Open(files, workbook));

    private static Outcome<OpenedLedger> Open(FolderFiles files, IWorkbook workbook)
    {
        var taken = new Taken();
        var registers = RegisterFile.Workbook(files) is { } register ? taken.Without(register) : null;
        return taken.From(LedgerReader.Open(workbook, registers)) is { } reader ? Outcome.Of(new OpenedLedger(workbook, reader, files), taken.Findings) : Outcome.Refusal<OpenedLedger>(taken.Findings);
    }
}
