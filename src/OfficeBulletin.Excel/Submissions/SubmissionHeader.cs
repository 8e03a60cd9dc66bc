using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Which column of a table holds what.</summary>
internal sealed class SubmissionHeader
{
    public const int Fields = (int)SubmissionField.Note + 1;

    private readonly HeaderCell?[] byField = new HeaderCell?[Fields];
    private readonly HeaderCell?[] byColumn;
    private readonly IReadOnlyList<SheetRow> rows;

    public SubmissionHeader(HeaderCells cells, IReadOnlyList<SheetRow> rows, TableFindings findings)
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

    /// <summary>The heading of a field's column; null when there is no such column.</summary>
    public HeaderCell? Heading(SubmissionField field) => byField[(int)field];

    /// <summary>What the column holds; null when it holds nothing that is read.</summary>
    public HeaderCell? At(int column) => column < byColumn.Length ? byColumn[column] : null;

    /// <summary>True for a row that says the same as a row of the header, as every printed page does.</summary>
    public bool Repeats(SheetRow row) => rows.Any(header =>
        header.Cells.Count == row.Cells.Count && header.Cells.Zip(row.Cells).All(pair => pair.First.Address.Column == pair.Second.Address.Column && pair.First.Text.Trim() == pair.Second.Text.Trim()));

    /// <summary>True when the other header has the same columns at the same places.</summary>
    public bool Same(SubmissionHeader other) =>
        byField.Zip(other.byField).All(pair => pair.First?.Column == pair.Second?.Column);

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
