using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Ledgers;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads a ledger workbook (ledger.xlsx, also .xls and .csv): first what it is counted by, then item by item.</summary>
public sealed class LedgerReader
{
    private readonly IWorkbook workbook;

    private LedgerReader(IWorkbook workbook, WorkbookSheet sheet, LedgerHeader header, LedgerBook book) => (this.workbook, Sheet, Header, Book) = (workbook, sheet, header, book);

    /// <summary>Channels, units, policy, forms, facts.</summary>
    public LedgerBook Book { get; }

    /// <summary>The channels that a sheet 渠道 lists, in its order; empty when there is none.</summary>
    public IReadOnlyList<Channel> Listed { get; private init; } = [];

    internal WorkbookSheet Sheet { get; }

    internal LedgerHeader Header { get; }

    /// <summary>
    /// Reads everything but the items. Refused when there is no sheet 台账 or it lacks a required column; all faults at once, each with sheet and cell.
    /// </summary>
    /// <param name="registers">registers.xlsx, whose sheets 单位 and 渠道 serve where the ledger has none of its own; null when there is none.</param>
    public static Outcome<LedgerReader> Open(IWorkbook workbook, IWorkbook? registers = null)
    {
        var search = new LedgerSheetSearch(workbook);
        var row = search.Find();
        var channels = Channels(workbook) ?? (registers is null ? null : Channels(registers));
        var findings = new LedgerHeaderFindings(workbook.File, row?.Sheet.Name);
        var columns = row is null ? null : new LedgerColumns(row, channels is { Rows.Count: > 0 } ? channels : null, findings).Read();
        findings.End();
        var units = Units(workbook, registers);
        var sides = new LedgerSides(workbook);
        List<Finding> all = [.. search.Findings, .. findings.All, .. channels?.Findings ?? [], .. units?.Findings ?? [], .. sides.Findings];
        return columns is null
            ? Outcome.Refusal<LedgerReader>(all)
            : Outcome.Of(new LedgerReader(workbook, row!.Sheet, columns, new LedgerBook(columns.Channels, units?.Value) { Policy = sides.Policy, Forms = sides.Forms, Facts = sides.Facts, Columns = columns.Names, Letters = columns.Letters }) { Listed = [.. channels?.Rows.Select(row => row.Channel) ?? []] }, all);
    }

    /// <summary>The channels that a workbook lists on its sheet 渠道, in its order; empty when it lists none.</summary>
    public static IReadOnlyList<Channel> ListedIn(IWorkbook workbook) => [.. Channels(workbook)?.Rows.Select(row => row.Channel) ?? []];

    /// <summary>The items, streamed. A row at fault is named in <paramref name="findings"/>; what it says soundly still counts, what it does not is left out.</summary>
    public IEnumerable<LedgerItem> Items(ICollection<Finding> findings) => new LedgerRows(workbook, Sheet, Header, Book, findings).Read();

    /// <summary>Null when there is no such sheet, or nothing in it yet.</summary>
    private static ChannelSheet? Channels(IWorkbook workbook) => ChannelSheet.Read(workbook) is { } sheet && (sheet.Rows.Count > 0 || sheet.Findings.Count > 0) ? sheet : null;

    private static Outcome<UnitRegister>? Units(IWorkbook workbook, IWorkbook? registers)
    {
        var own = workbook.Sheet(LedgerForm.UnitsSheet) is null ? null : RegisterReader.Read(workbook);
        return Written(own) ?? Written(registers is null ? null : RegisterReader.Read(registers));

        // A template that nobody has filled in says nothing yet.
        static Outcome<UnitRegister>? Written(Outcome<UnitRegister>? register) => register is { Value.Units.Count: 0, Findings.Count: 0 } ? null : register;
    }
}
