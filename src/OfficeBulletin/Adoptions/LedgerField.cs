namespace OfficeBulletin.Adoptions;

/// <summary>What a column of the ledger (台账) holds, those of channels aside.</summary>
public enum LedgerField
{
    Date,
    Units,
    Title,
    Category,
    Author,
    Commission,
    Instruction,
    Note,

    /// <summary>序号: what every list has, and nobody counts by.</summary>
    Number,
}
