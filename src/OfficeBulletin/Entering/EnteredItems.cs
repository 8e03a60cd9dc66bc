namespace OfficeBulletin.Entering;

/// <summary>What became of one item that was to be entered.</summary>
public enum EntryResult
{
    /// <summary>A new row.</summary>
    Added,

    /// <summary>A row was there, and got a mark.</summary>
    Marked,

    /// <summary>A row that had been made from a printed issue got what the submission says of it.</summary>
    Completed,

    Unchanged,

    /// <summary>Nobody but an editor can tell which row it is, or whether it is a new one; nothing was entered.</summary>
    Doubtful,

    /// <summary>The cell says something else already; it was left as it is.</summary>
    Conflicting,
}

/// <summary>One item and what became of it.</summary>
/// <param name="Row">Its row in the ledger; null when it has none.</param>
/// <param name="Mark">What was entered in a channel's column; null when nothing was.</param>
public sealed record EnteredItem(EntryResult Result, int? Row, string Title, IReadOnlyList<string> Units, string? Mark = null);

/// <summary>What entering comes to.</summary>
/// <param name="Cells">What is to be written; empty when nothing changes.</param>
public sealed record EnteredItems(IReadOnlyList<EnteredItem> Items, IReadOnlyList<LedgerCell> Cells)
{
    public int Count(EntryResult result) => Items.Count(item => item.Result == result);

    /// <summary>Marks that are new, those of new rows among them.</summary>
    public int Marks => Items.Count(item => item.Mark is not null);
}
