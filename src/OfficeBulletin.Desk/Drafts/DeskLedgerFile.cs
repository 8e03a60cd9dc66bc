using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>The desk's own ledger (台账) for a notice that is drawn from it.</summary>
internal static class DeskLedgerFile
{
    /// <summary>Lays ledger.xlsx into the folder. A desk that keeps none has none: a notice that wants it is refused with the file's name.</summary>
    public static void Put(DeskReading data, WorkFolder folder)
    {
        if (Versions.OfKind(data, "ledger") is { } ledger)
            File.WriteAllBytes(folder.File(OpenedLedger.Name), Versions.Bytes(data, ledger));
    }
}
