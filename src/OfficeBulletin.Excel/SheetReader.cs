using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>Streams the rows of one sheet, so that a lone cell at XFD1048576 costs no more than one at A1, and takes in its layout on the way.</summary>
internal sealed class SheetReader(Workbook workbook, WorkbookSheet sheet, ICollection<Finding> findings)
{
    private readonly SheetFindings faults = new(workbook.File, sheet.Name, findings);
    private readonly SheetBudget budget = workbook.BudgetFor(sheet);

    public IEnumerable<SheetRow> Rows(GatedPackage package)
    {
        using var scanner = PartReader.Scan(package, sheet.Part);
        if (scanner is null)
        {
            faults.NoSheet();
            yield break;
        }
        var layout = new SheetLayout();
        var rows = new RowReader(scanner, workbook, budget, faults);
        while (scanner.Read())
        {
            layout.Take(scanner);
            if (!scanner.StartsWith("sheetData"u8))
                continue;
            var depth = scanner.Depth;
            while (scanner.ReadInside(depth))
            {
                if (scanner.StartsWith("row"u8) && rows.Read() is { } row)
                    yield return row;
                if (budget.IsSpent)
                {
                    NameSpent(rows.Number);
                    yield break;
                }
            }
        }
        layout.End();
        Name(layout);
        workbook.Keep(sheet, layout);
        faults.End();
    }

    private void NameSpent(int row)
    {
        if (budget.TooManyCells)
            faults.TooManyCells(row);
        else
            faults.TooMuchText(row);
        faults.End();
    }

    private void Name(SheetLayout layout)
    {
        if (layout.TooManyMerges)
            faults.TooManyMerges();
        foreach (var merge in layout.Faults)
            faults.Merge(merge);
    }
}
