using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Reads the rows of the sheet 台账 one after the other.</summary>
internal sealed class LedgerRows
{
    private readonly IWorkbook workbook;
    private readonly WorkbookSheet sheet;
    private readonly LedgerHeader header;
    private readonly ICollection<Finding> all;
    private readonly LedgerFindings findings;
    private readonly LedgerCells cells;
    private readonly LedgerUnits units;
    private readonly LedgerMarks marks;
    private readonly LedgerDates dates;
    private readonly LedgerDoubles doubles;
    private readonly LedgerGaps gaps;
    private readonly LedgerRemarks remarks;
    private readonly HashSet<int> nameless = [];

    public LedgerRows(IWorkbook workbook, WorkbookSheet sheet, LedgerHeader header, LedgerBook book, ICollection<Finding> all)
    {
        (this.workbook, this.sheet, this.header, this.all) = (workbook, sheet, header, all);
        findings = new LedgerFindings(workbook.File, sheet.Name, all);
        cells = new LedgerCells(header);
        units = new LedgerUnits(book.Units, findings);
        marks = new LedgerMarks(header, findings);
        dates = new LedgerDates(header, findings);
        doubles = new LedgerDoubles(header.Column(LedgerField.Title), findings);
        gaps = new LedgerGaps(header, findings);
        remarks = new LedgerRemarks(header, findings);
    }

    public IEnumerable<LedgerItem> Read()
    {
        foreach (var row in workbook.Rows(sheet, all))
        {
            if (row.Number > header.Row && Item(row) is { } item)
                yield return item;
        }
        gaps.End(workbook.Merges(sheet));
        dates.End();
        marks.End();
        findings.End();
    }

    private LedgerItem? Item(SheetRow row)
    {
        switch (cells.Load(row))
        {
            case LedgerRowKind.Item:
                gaps.Item(row.Number);
                Nameless(row);
                return Item();
            case LedgerRowKind.Total:
                findings.Total(cells.First);
                return null;
            case LedgerRowKind.Text:
                findings.PassedOver(cells.First);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Names each column once that holds something under no heading, as two headings merged into one leave it.</summary>
    private void Nameless(SheetRow row)
    {
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var cell = row.Cells[index];
            if (header.IsNameless(cell.Address.Column) && !string.IsNullOrWhiteSpace(cell.Text) && nameless.Add(cell.Address.Column))
                findings.Nameless(cell, header.Row);
        }
    }

    /// <summary>Null when the row cannot count; what is wrong with it is named all the same.</summary>
    private LedgerItem? Item()
    {
        var date = Cell(LedgerField.Date) is { } day ? dates.Of(day) : null;
        var whose = Cell(LedgerField.Units) is { } unit && remarks.Readable(unit, LedgerField.Units) ? units.Of(unit, date) : [];
        var uses = marks.Of(cells, date);
        var commission = remarks.Commission(cells);
        var missed = commission?.Outcome == CommissionOutcome.Missed;
        var title = (missed ? cells[LedgerField.Title] : Cell(LedgerField.Title)) is { } named && remarks.Readable(named, LedgerField.Title) ? named : null;
        if (date is not { } sent || whose.Count == 0)
            return null;
        if (title is not null)
            doubles.Add(title, sent, whose);
        return new LedgerItem(cells.Row, sent, whose, title?.Text ?? "", uses)
        {
            Category = remarks.Text(cells, LedgerField.Category),
            Authors = remarks.Authors(cells),
            Instructions = remarks.Instructions(cells),
            Commission = commission,
            Note = remarks.Text(cells, LedgerField.Note),
        };
    }

    /// <summary>A cell that must hold something.</summary>
    private SheetCell? Cell(LedgerField field)
    {
        if (cells[field] is { } cell)
            return cell;
        gaps.Blank(cells.At(field), field);
        return null;
    }
}
