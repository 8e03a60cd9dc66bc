using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>The row being read, by fields: its own cells, those merged over it from above, 同上, and the lines above the table.</summary>
internal sealed class RowCells(SubmissionHeader header, IReadOnlyDictionary<SubmissionField, FieldCell> above, SheetMerges merges)
{
    private readonly FieldCell[] cells = new FieldCell[SubmissionHeader.Fields];
    private const int LongText = 32_767;

    private readonly bool[] unread = new bool[SubmissionHeader.Fields];
    private readonly FieldCell[] previous = new FieldCell[SubmissionHeader.Fields];
    private readonly Dictionary<CellAddress, FieldCell> merged = [];
    private readonly List<(CellAddress Cell, int[] Removed)> invisible = [];
    private readonly List<SheetCell> strays = [];
    private readonly List<int> removed = [];

    public int Row { get; private set; }

    public FieldCell this[SubmissionField field] => cells[(int)field];

    public SubmissionHeader Header => header;

    /// <summary>Cells from which invisible characters were taken.</summary>
    public IReadOnlyList<(CellAddress Cell, int[] Removed)> Invisible => invisible;

    /// <summary>Texts in columns without a heading.</summary>
    public IReadOnlyList<SheetCell> Strays => strays;

    /// <summary>Takes the row's own cells; what others give it comes with <see cref="Inherit"/>.</summary>
    public void Load(SheetRow row)
    {
        Row = row.Number;
        Array.Clear(cells);
        Array.Clear(unread);
        invisible.Clear();
        strays.Clear();
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var cell = row.Cells[index];
            if (header.At(cell.Address.Column) is { } heading)
                Take(cell, heading);
            else if (!header.Known.Contains(cell.Address.Column) && cell is { Kind: SheetCellKind.Text or SheetCellKind.Date or SheetCellKind.Number, Formula: false } && !cell.Text.AsSpan().Trim().IsEmpty)
                strays.Add(cell);
        }
        if (merges.AnyTall)
            Remember();
    }

    /// <summary>True when the cell of that field holds something that the unit wrote into this row.</summary>
    public bool Wrote(SubmissionField field) => cells[(int)field] is { Blank: false, Formula: false, Shared: false };

    /// <summary>True when a formula gives a text there, or would.</summary>
    public bool Computed(SubmissionField field) => cells[(int)field] is { Formula: true, Kind: SheetCellKind.Text or SheetCellKind.NotComputed or SheetCellKind.Error };

    /// <summary>True when the item above says the same in that field.</summary>
    public bool RepeatsAbove(SubmissionField field) => previous[(int)field].Text == cells[(int)field].Text;

    /// <summary>Fills what other cells say for this row; returns the fields that ask for a row above that says nothing.</summary>
    public IReadOnlyList<SubmissionField> Inherit()
    {
        List<SubmissionField>? unanswered = null;
        for (var index = 0; index < cells.Length; index++)
        {
            var field = (SubmissionField)index;
            ref var cell = ref cells[index];
            if (cell.Blank && merges.AnyTall && header.Heading(field) is { } heading && merges.FromAbove(Row, heading.Column) is { } range && merged.TryGetValue(range.First, out var covering) && FieldOf(covering, field))
                cell = covering with { Shared = true };
            // A column that is there is filled in row by row: a contact named above is not the writer that a cell was left blank for.
            if (cell.Blank && above.Count > 0 && (field == SubmissionField.Units || header.Heading(field) is null) && above.TryGetValue(field, out var line))
                cell = line;
            if (cell.Kind == SheetCellKind.Text && IsDitto(cell.Text))
            {
                if (previous[index].Blank)
                    (unanswered ??= []).Add(field);
                else
                    cell = previous[index] with { Shared = true };
            }
            previous[index] = cell;
        }
        return unanswered ?? (IReadOnlyList<SubmissionField>)[];
    }

    /// <summary>True when the table has the column and this row leaves it blank without a reason that is named already.</summary>
    /// <param name="blank">The cell to be filled in.</param>
    public bool Asks(SubmissionField field, out CellAddress blank)
    {
        blank = default;
        if (header.Heading(field) is not { } heading || unread[(int)field])
            return false;
        blank = new CellAddress(Row, heading.Column);
        return true;
    }

    /// <summary>The same for the text: the cell of the body, else of the file's name.</summary>
    public bool AsksForText(out CellAddress blank) => Asks(SubmissionField.Body, out blank) || Asks(SubmissionField.Attachment, out blank);

    /// <summary>True when the field holds something that could not be read, which is named.</summary>
    public bool Unread(SubmissionField field) => unread[(int)field];

    /// <summary>Takes a value out that cannot be used; it is named already.</summary>
    public void Clear(SubmissionField field)
    {
        cells[(int)field] = default;
        previous[(int)field] = default;
        unread[(int)field] = true;
    }

    /// <summary>Takes out every value that is none; 字数 is nobody's concern.</summary>
    public void ClearUnreadable(Func<SubmissionField, FieldCell, bool> unreadable)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            if (!cells[index].Blank && index != (int)SubmissionField.Length && (cells[index].Kind is SheetCellKind.Error or SheetCellKind.NotComputed || cells[index].Text!.Length >= LongText) && unreadable((SubmissionField)index, cells[index]))
                Clear((SubmissionField)index);
        }
    }

    private void Take(SheetCell cell, HeaderCell heading)
    {
        removed.Clear();
        var text = InvisibleCharacters.Remove(cell.Text, removed).Trim();
        if (text.Length == 0 && cell.Kind != SheetCellKind.NotComputed)
            return;
        if (removed.Count > 0)
            invisible.Add((cell.Address, [.. removed]));
        var taken = new FieldCell(cell.Address, text, cell.Kind, cell.Formula, Shared: false);
        if (heading.Fields.Count == 1)
            Put(heading.Fields[0], heading, taken);
        else
            SharedColumn.Part(heading.Fields[0], taken, (field, part) => Put(field, heading, part));
    }

    private void Put(SubmissionField field, HeaderCell heading, FieldCell cell)
    {
        if (ReferenceEquals(header.Heading(field), heading))
            cells[(int)field] = cell;
    }

    private void Remember()
    {
        foreach (var cell in cells)
        {
            if (!cell.Blank && merges.LastRow(cell.Address) > Row)
                merged[cell.Address] = cell;
        }
    }

    /// <summary>A column of two things was merged as one of them.</summary>
    private bool FieldOf(FieldCell covering, SubmissionField field)
    {
        var heading = header.Heading(field)!;
        if (heading.Fields.Count == 1)
            return true;
        var same = false;
        SharedColumn.Part(heading.Fields[0], covering, (part, _) => same |= part == field);
        return same;
    }

    private static bool IsDitto(string? text) => text is { Length: <= 3 } && text is "同上" or "〃" or "″" or "\"" or "＂" or "”" or "“" or "〞" or "同上。" or "''" or "’’" or "同前";
}
