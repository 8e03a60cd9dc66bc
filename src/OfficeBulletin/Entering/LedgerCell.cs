namespace OfficeBulletin.Entering;

/// <summary>A cell of the ledger (台账) that is to be written.</summary>
/// <param name="Row">From 1; a row behind the last one is a new one.</param>
/// <param name="Heading">Heading of its column as <see cref="Adoptions.LedgerForm"/> spells it.</param>
/// <param name="Text">"" leaves the cell blank.</param>
public sealed record LedgerCell(int Row, string Heading, string Text)
{
    /// <summary>Set for a cell of 日期, which is written as a real date.</summary>
    public DateOnly? Date { get; init; }
}
