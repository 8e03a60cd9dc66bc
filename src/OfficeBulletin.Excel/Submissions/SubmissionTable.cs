using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>A header and the rows below it, down to the next header or the end of the sheet.</summary>
internal sealed class SubmissionTable(SubmissionHeader header, IReadOnlyDictionary<SubmissionField, FieldCell> above, SheetMerges merges, SheetResult result, ItemJudge judge, RowFindings rowFindings, TableFindings findings)
{
    private const int MostPassed = 50;

    private const int NearColumns = 20;

    private static readonly Comparer<Finding> FromLeftToRight = Comparer<Finding>.Create(static (one, other) => Column(one).CompareTo(Column(other)));

    private readonly RowCells cells = new(header, above, merges);
    private readonly HashSet<int> strayColumns = [];
    private readonly List<SheetRow> passed = [];
    private readonly List<SheetCell> texts = [];
    private readonly bool usable = header.Has(SubmissionField.Title) && (header.Has(SubmissionField.Units) || above.ContainsKey(SubmissionField.Units)) && (header.Has(SubmissionField.Body) || header.Has(SubmissionField.Attachment));
    private readonly int lastColumn = header.Used.Max(heading => heading.Column);
    private bool underHeader = true;
    private bool inRemarks;
    private (CellAddress First, int Last)? hidden;

    public SubmissionHeader Header => header;

    /// <summary>The lines since the last item: those above another table perhaps.</summary>
    public IReadOnlyList<SheetRow> Passed => passed;

    public void Take(SheetRow row)
    {
        cells.Load(row);
        var kind = underHeader && ColumnNumbers.Are(row) ? RowKind.Furniture : PassedRows.Judge(row, cells, merges, underHeader);
        if (kind != RowKind.Item)
            PassOver(row, kind);
        else if (row.Hidden)
            hidden = hidden is { } run ? (run.First, row.Number) : (row.Cells[0].Address, row.Number);
        else
            TakeItem(row);
    }

    /// <summary>Names what is still to be named when another table begins or the sheet ends.</summary>
    /// <param name="another">True when a header follows: then the lines before it are its title.</param>
    public void End(bool another)
    {
        EndHidden();
        if (!another)
            NameTexts();
    }

    private void TakeItem(SheetRow row)
    {
        EndHidden();
        NameTexts();
        (underHeader, inRemarks) = (false, false);
        passed.Clear();
        NameStrays();
        for (var index = 0; index < row.Cells.Count; index++)
            result.Write(row.Cells[index].Address.Column);
        rowFindings.Faulty = false;
        var said = result.Findings.Count;
        var item = judge.Read(cells);
        if (result.Findings.Count - said > 1)
            result.Findings.Sort(said, result.Findings.Count - said, FromLeftToRight);
        if (usable && !rowFindings.Faulty)
            result.Items.Add(item);
        else
            result.Held.Add(new HeldRow(item.Origin, item.Title.Count > 0 ? string.Concat(item.Title) : null) { Item = item });
    }

    private void PassOver(SheetRow row, RowKind kind)
    {
        if (kind == RowKind.Blank)
        {
            if (!row.Hidden && !inRemarks && (PassedRows.FirstText(row) is not null || IsFarOff(cells.Strays)))
                NameStrays();
            return;
        }
        if (passed.Count < MostPassed)
            passed.Add(row);
        inRemarks |= PassedRows.BeginsRemarks(row);
        if (kind == RowKind.Text && !inRemarks && texts.Count < MostPassed && !row.Hidden)
            texts.Add(row.Cells.MaxBy(cell => cell.Kind == SheetCellKind.Text ? cell.Text.Length : 0)!);
    }

    /// <summary>Numbers close to the table are somebody's sums.</summary>
    private bool IsFarOff(IReadOnlyList<SheetCell> strays) => strays.Count > 0 && strays[^1].Address.Column > lastColumn + NearColumns;

    private void NameStrays()
    {
        for (var index = 0; index < cells.Strays.Count; index++)
        {
            if (strayColumns.Add(cells.Strays[index].Address.Column))
                findings.NoHeadingAbove(cells.Strays[index].Address, cells.Strays[index].Text);
        }
    }

    private void NameTexts()
    {
        foreach (var text in texts)
            findings.PassedOver(text.Address, text.Text);
        texts.Clear();
    }

    private void EndHidden()
    {
        if (hidden is { } run)
            findings.HiddenRows(run.First, run.Last);
        hidden = null;
    }

    private static int Column(Finding finding) => CellAddress.TryParse(finding.Where.Cell, out var address) ? address.Column : 0;
}
