using OfficeBulletin.Desk.Ledgers;
using OfficeBulletin.Desk.Recording;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>
/// The desk's own ledger (台账): a workbook as design and command line know it, made from the items and their marks each time it is asked for. What items are counted by
/// (渠道, 表格, 口径, 事实, 计分 …) is the office's: its ledger workbook without items, else the template with the channels of the register.
/// </summary>
public static class DeskLedger
{
    public const string FileName = LedgerSettings.FileName;

    /// <summary>The office's rules for points and score cards, beside the ledger.</summary>
    internal const string ScoringName = "scoring.xlsx";

    /// <summary>The workbook. Refused only when the office's settings cannot be used any more.</summary>
    public static Outcome<byte[]> Make(DeskReading data)
    {
        var settings = LedgerSettings.Of(data);
        var channels = DeskChannels.Of(data, settings);
        var bytes = settings.Settings ?? Template(channels);
        return PackageGate.Open(bytes, PackageKind.Workbook, FileName)
            .Then(package => LedgerFile.Open(FileName, bytes, package, settings.OpenRegisters(), isNew: false))
            .Then(ledger => Outcome.Of(Write(ledger, [.. new DeskLedgerCells(data).From(ledger.Sheet.Standing.NextRow)])));
    }

    /// <summary>A ledger without items for the office to fill in what it counts by: the template with the channels that are known.</summary>
    public static byte[] Beginning(DeskReading data) => Template(DeskChannels.Of(data));

    /// <summary>Lays the ledger, the register, and the office's wording and rules beside each other in a folder, as the command line finds them.</summary>
    internal static Outcome<string> Put(DeskReading data, WorkFolder folder)
    {
        folder.PutRegister(data);
        folder.PutDocument(data, "narrative", NarrativeFile.Name);
        folder.PutDocument(data, "scoring", ScoringName);
        return Make(data).Then(bytes =>
        {
            folder.Put(FileName, bytes);
            return Outcome.Of(folder.File(FileName));
        });
    }

    private static byte[] Write(LedgerFile ledger, IReadOnlyList<LedgerCell> cells)
    {
        if (cells.Count == 0)
            return ledger.Bytes.ToArray();
        using var output = new MemoryStream();
        LedgerWriter.Write(ledger.Bytes, ledger.Package, ledger.Sheet, cells, output);
        return output.ToArray();
    }

    private static byte[] Template(DeskChannels channels)
    {
        using var template = new MemoryStream();
        LedgerTemplate.Write(template, channels.All);
        return template.ToArray();
    }
}
