using System.Globalization;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>Places in the sheet 台账.</summary>
internal static class LedgerPlace
{
    /// <summary>The cell of a row in a column; the row alone where it is not known in which letters the column stands.</summary>
    /// <param name="row">Null for the sheet as a whole.</param>
    /// <param name="column">Name of the column, as <see cref="LedgerForm"/> spells it.</param>
    public static Place Of(LedgerBook book, string file, int? row, string column)
    {
        var sheet = new Place { Part = "workbook", File = file, Sheet = LedgerForm.ItemsSheet };
        return row is { } number && book.Letters?.GetValueOrDefault(column) is { } letters ? sheet with { Cell = string.Create(CultureInfo.InvariantCulture, $"{letters}{number}") } : sheet with { Row = row };
    }
}
