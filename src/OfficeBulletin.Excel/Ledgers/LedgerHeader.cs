using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Which column of the sheet 台账 holds what.</summary>
internal sealed class LedgerHeader
{
    private readonly LedgerColumn[] columns;
    private readonly int[] byField;
    private readonly IReadOnlySet<int> named;

    /// <param name="columns">By column, from 1.</param>
    /// <param name="named">Columns that have a heading, read or not.</param>
    public LedgerHeader(int row, LedgerColumn[] columns, IReadOnlyList<Channel> channels, IReadOnlySet<int> named)
    {
        (Row, this.columns, Channels, this.named) = (row, columns, channels, named);
        byField = new int[(int)LedgerField.Number + 1];
        for (var column = 1; column < columns.Length; column++)
        {
            if (columns[column].Field is { } field)
                byField[(int)field] = column;
        }
    }

    /// <summary>Row of the sheet, from 1; the items begin below it.</summary>
    public int Row { get; }

    /// <summary>In the order of the columns 采用·…, then those that have only 转报·….</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>Names of the columns that the sheet has, as <see cref="LedgerForm"/> writes them.</summary>
    public IReadOnlySet<string> Names => columns.Where(column => column.IsRead).Select(Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The letters of each of <see cref="Names"/>.</summary>
    public IReadOnlyDictionary<string, string> Letters => columns.Index().Where(column => column.Item.IsRead).DistinctBy(column => Name(column.Item), StringComparer.Ordinal).ToDictionary(column => Name(column.Item), column => CellAddress.Letters(column.Index), StringComparer.Ordinal);

    public LedgerColumn this[int column] => column < columns.Length ? columns[column] : LedgerColumn.None;

    /// <summary>True for a column without a heading: what stands in it cannot be read.</summary>
    public bool IsNameless(int column) => !this[column].IsRead && !named.Contains(column);

    /// <summary>Column of a field, from 1; 0 when the sheet has none.</summary>
    public int Column(LedgerField field) => byField[(int)field];

    public string Heading(LedgerField field) => this[Column(field)].Heading;

    /// <summary>True for a row that says the header again, as every printed page may.</summary>
    public bool Repeats(SheetRow row)
    {
        var same = 0;
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var cell = row.Cells[index];
            var column = this[cell.Address.Column];
            if (!column.IsRead)
                continue;
            // Almost every row is told apart by its first character.
            if (cell.Text.AsSpan().TrimStart("*＊ \n\u3000") is not [var character, ..] || character != column.Heading[0] || LedgerHeaderRow.Shown(cell.Text) != column.Heading)
                return false;
            same++;
        }
        return same > 1;
    }

    /// <summary>The heading of a column that is read, as <see cref="LedgerForm"/> spells it.</summary>
    public string Name(LedgerColumn column) => column switch
    {
        { Channel: >= 0 and var channel, Adopted: var adopted } => adopted ? LedgerForm.Adopted(Channels[channel]) : LedgerForm.Forwarded(Channels[channel]),
        { Field: LedgerField.Date } => LedgerForm.Date,
        { Field: LedgerField.Units } => LedgerForm.Units,
        { Field: LedgerField.Category } => LedgerForm.Category,
        { Field: LedgerField.Author } => LedgerForm.Author,
        { Field: LedgerField.Commission } => LedgerForm.Commission,
        { Field: LedgerField.Instruction } => LedgerForm.Instruction,
        { Field: LedgerField.Note } => LedgerForm.Note,
        _ => LedgerForm.Title,
    };
}
