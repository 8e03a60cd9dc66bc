using OfficeBulletin.Adoptions;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Ledgers;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Reads 台账 row by row for entering.</summary>
internal sealed class LedgerSheetReading(GatedPackage package, Workbook workbook, LedgerReader reader)
{
    /// <summary>What stands for a formula that gives nothing: its cell is not to be written over.</summary>
    private const string Formula = "（公式）";

    private readonly LedgerPlaces places = LedgerPlaces.Of(reader.Header);
    private readonly LedgerCells cells = new(reader.Header);
    private readonly KeptCells kept = KeptCells.Of(package, reader.Sheet.Part);
    private readonly UnitNames names = new(reader.Book.Units);
    private readonly LedgerSheetFindings findings = new(workbook.File, reader.Sheet);
    private readonly List<StandingRow> rows = [];
    private readonly HashSet<int> used = [];
    private CellAddress? dated;
    private int last = reader.Header.Row;
    private int lastHeading;
    private Finding? below;

    public Outcome<LedgerSheet> Read()
    {
        var read = new List<Finding>();
        foreach (var row in workbook.Rows(reader.Sheet, read))
        {
            foreach (var cell in row.Cells)
                used.Add(cell.Address.Column);
            if (row.Number == places.HeaderRow)
                lastHeading = row.Cells.Where(cell => cell.Text.Trim().Length > 0).Max(cell => cell.Address.Column);
            else if (row.Number > places.HeaderRow)
                Take(row);
        }
        var tables = LedgerTable.Of(package, reader.Sheet.Part);
        List<Finding> faults = [.. read.Where(finding => finding.Level == FindingLevel.Error), .. below is null ? [] : new[] { below }, .. TableTotals(tables), .. Merges()];
        return faults.Count > 0 ? Outcome.Refusal<LedgerSheet>(faults) : Outcome.Of(new LedgerSheet(workbook, reader.Sheet, places, new StandingLedger(reader.Sheet.Name, rows, [.. places.Columns.Keys], last + 1), tables)
        {
            IsProtected = kept.IsProtected,
            DatedCell = dated,
            LastHeading = lastHeading,
            UsedColumns = used,
        });
    }

    private void Take(SheetRow row)
    {
        var kind = cells.Load(row);
        if (kind == LedgerRowKind.Item)
        {
            (last, below) = (row.Number, null);
            Add(row);
        }
        else if (kind == LedgerRowKind.Total || places.Columns.Values.Any(column => kept.Contains(new CellAddress(row.Number, column))))
            below ??= findings.Total(row);
        else if (kind == LedgerRowKind.Text || reader.Header.Repeats(row))
            below ??= findings.LineBelow(row);
    }

    private void Add(SheetRow row)
    {
        var day = cells[LedgerField.Date];
        if (day is { Kind: SheetCellKind.Date, Formula: false })
            dated = day.Address;
        if (cells[LedgerField.Title] is { } title)
        {
            rows.Add(new StandingRow(
                row.Number,
                day is null ? null : DateText.Read(day.Text).Date,
                [.. names.Read(cells[LedgerField.Units]?.Text ?? "").Select(unit => unit.Name)],
                Contents.InOneLine(title.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
                Texts(row)));
        }
    }

    private Dictionary<string, string> Texts(SheetRow row)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, column) in places.Columns)
        {
            var text = InvisibleCharacters.Remove(row.Text(column), []).Trim();
            if (text.Length > 0)
                texts.Add(heading, text);
            else if (kept.Contains(new CellAddress(row.Number, column)))
                texts.Add(heading, Formula);
        }
        return texts;
    }

    private IEnumerable<Finding> TableTotals(IReadOnlyList<LedgerTable> tables) =>
        tables.Where(table => table.Totals > 0 && table.Range.First.Row == places.HeaderRow && table.Range.First.Column <= places.Title && places.Title <= table.Range.Last.Column).Select(table => findings.TableTotal(table.Range));

    /// <summary>The first merge that hides what one of our columns says.</summary>
    private IEnumerable<Finding> Merges()
    {
        var ours = places.Columns.Values.ToHashSet();
        return workbook.Merges(reader.Sheet)
            .Where(merge => merge.Last.Row > places.HeaderRow && Enumerable.Range(merge.First.Column, merge.Last.Column - merge.First.Column + 1).Any(ours.Contains))
            .Take(1)
            .Select(findings.Merged);
    }
}
