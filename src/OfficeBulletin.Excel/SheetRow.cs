namespace OfficeBulletin.Excel;

/// <summary>What a cell holds.</summary>
public enum SheetCellKind
{
    Text,
    Number,
    Boolean,

    /// <summary>#REF! and the like, as its text says.</summary>
    Error,

    /// <summary>A number whose format makes it a date or a time: "2024-01-30", "2024-01-30T08:30:00" or "08:30:00".</summary>
    Date,

    /// <summary>A formula whose value the file does not hold; the text is empty.</summary>
    NotComputed,
}

/// <summary>A cell that holds something; numbers in the fewest digits that give the same value, booleans as "1" and "0".</summary>
public sealed record SheetCell(CellAddress Address, SheetCellKind Kind, string Text)
{
    /// <summary>True when a formula gives the value.</summary>
    public bool Formula { get; init; }
}

/// <summary>A row by its true number, with only the cells that hold something, from left to right.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public bool Hidden { get; init; }

    /// <summary>The text of the cell in that column; "" when it is blank.</summary>
    public string Text(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Address.Column == column)
                return cell.Text;
        }
        return "";
    }
}
