namespace OfficeBulletin.Adoptions;

/// <summary>What became of a commission (约稿).</summary>
public enum CommissionOutcome
{
    Done,
    Late,
    Missed,
}

/// <summary>That an item was commissioned (约稿).</summary>
/// <param name="Number">Number of the commission (约稿编号); null when the cell gives none.</param>
public sealed record Commission(CommissionOutcome Outcome, string? Number = null);
