using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Which column of a table holds what.</summary>
internal sealed class SubmissionHeader
{
    public const int Fields = (int)SubmissionField.Subtitle + 1;

    private readonly HeaderCell?[] byField = new HeaderCell?[Fields];
    private readonly HeaderCell?[] byColumn;
    private readonly SheetRow[] rows;

    public SubmissionHeader(HeaderCells cells, SheetRow[] rows, TableFindings findings)
    {
        this.rows = rows;
        var ordered = cells.Cells.ToList();
        First = ordered[0].Address with { Row = rows[0].Number };
        byColumn = new HeaderCell?[ordered[^1].Column + 1];
        foreach (var cell in ordered.Where(cell => cell.Fields.Count > 0))
            Claim(cell);
        foreach (var cell in ordered)
        {
            if (byField.Contains(cell))
                byColumn[cell.Column] = cell;
            else if (cell.Fields.Count > 0 && byField[(int)cell.Fields[0]] is { } other && SubmissionHeadings.Bare(other.Text) == SubmissionHeadings.Bare(cell.Text))
                findings.ColumnTwice(cell, other);
            else if (cell.Fields.Count > 0 && byField[(int)cell.Fields[0]] is { } better)
                findings.ColumnUnused(cell, better);
            else
                findings.ColumnUnknown(cell);
        }
        Known = ordered.Select(cell => cell.Column).ToHashSet();
    }

    /// <summary>The first cell of the header.</summary>
    public CellAddress First { get; }

    /// <summary>Columns with a heading of any kind.</summary>
    public IReadOnlySet<int> Known { get; }

    /// <summary>The headings that are used.</summary>
    public IEnumerable<HeaderCell> Used => byColumn.OfType<HeaderCell>();

    public bool Has(SubmissionField field) => byField[(int)field] is not null;

    /// <summary>Where an item's cells are.</summary>
    public SubmissionCells Cells => field ??= new SubmissionCells(Enumerable.Range(0, Fields)
        .Where(index => byField[index] is not null)
        .ToDictionary(index => (SubmissionField)index, index => CellAddress.Letters(byField[index]!.Column)));

    /// <summary>The heading of a field's column; null when there is no such column.</summary>
    public HeaderCell? Heading(SubmissionField field) => byField[(int)field];

    /// <summary>What the column holds; null when it holds nothing that is read.</summary>
    public HeaderCell? At(int column) => column < byColumn.Length ? byColumn[column] : null;

    /// <summary>True for a row that says the same as a row of the header, as every printed page does.</summary>
    public bool Repeats(SheetRow row)
    {
        foreach (var header in rows)
        {
            if (Same(header.Cells, row.Cells))
                return true;
        }
        return false;
    }

    /// <summary>True when the other header has the same columns at the same places.</summary>
    public bool Same(SubmissionHeader other) =>
        byField.Zip(other.byField).All(pair => pair.First?.Column == pair.Second?.Column);

    private static bool Same(IReadOnlyList<SheetCell> header, IReadOnlyList<SheetCell> cells)
    {
        if (header.Count != cells.Count)
            return false;
        for (var index = 0; index < cells.Count; index++)
        {
            if (header[index].Address.Column != cells[index].Address.Column || !header[index].Text.AsSpan().Trim().SequenceEqual(cells[index].Text.AsSpan().Trim()))
                return false;
        }
        return true;
    }

    private void Claim(HeaderCell cell)
    {
        foreach (var field in cell.Fields)
        {
            ref var holder = ref byField[(int)field];
            // A column of its own is better than a shared one, the form's word better than another.
            if (holder is null || Rank(cell) < Rank(holder))
                holder = cell;
        }
    }

    private static int Rank(HeaderCell cell) => cell.Fields.Count > 1 ? int.MaxValue : SubmissionHeadings.Strength(cell.Text);
}
