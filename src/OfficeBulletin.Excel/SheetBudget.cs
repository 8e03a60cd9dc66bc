namespace OfficeBulletin.Excel;

/// <summary>What may be read of one workbook: cells that hold something, and their characters, those of a shared text counted each time that it is used.</summary>
/// <param name="otherCells">Cells already read of other sheets.</param>
/// <param name="otherCharacters">Their characters.</param>
internal sealed class SheetBudget(int otherCells = 0, long otherCharacters = 0)
{
    public const int MostCells = 2_000_000;

    /// <summary>As much as 100,000 rows with a full page each.</summary>
    public const int MostCharacters = 100_000_000;

    /// <summary>Cells read of this sheet.</summary>
    public int Cells { get; private set; }

    public long Characters { get; private set; }

    public bool TooManyCells => otherCells + Cells > MostCells;

    public bool TooMuchText => otherCharacters + Characters > MostCharacters;

    public bool IsSpent => TooManyCells || TooMuchText;

    public void Take(string text)
    {
        Cells++;
        Characters += text.Length;
    }
}
