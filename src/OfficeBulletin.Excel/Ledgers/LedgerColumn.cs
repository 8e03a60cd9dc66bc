using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>What a column of the ledger holds: a field, or the marks of a channel, or nothing that is read.</summary>
/// <param name="Field">Null for a channel's column, and for one that is not read.</param>
/// <param name="Channel">Index of the channel in the order of the book; −1 for none.</param>
/// <param name="Adopted">True for 采用, false for 转报.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LedgerColumn(LedgerField? Field, int Channel, bool Adopted, string Heading)
{
    public static LedgerColumn None => new(null, -1, false, "");

    public bool IsRead => Field is not (null or LedgerField.Number) || Channel >= 0;
}
