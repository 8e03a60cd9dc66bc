using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What a row says in one field.</summary>
/// <param name="Address">The cell that says it: another one where a merged cell, 同上 or a line above the table does.</param>
/// <param name="Text">Without invisible characters and blanks around; null when nothing is said.</param>
/// <param name="Shared">True when other rows have the value from the same cell.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldCell(CellAddress Address, string? Text, SheetCellKind Kind, bool Formula, bool Shared)
{
    public bool Blank => Text is null;
}
