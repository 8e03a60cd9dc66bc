using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Where 台账 keeps what.</summary>
/// <param name="headerRow">From 1.</param>
internal sealed class LedgerColumns(int headerRow, IReadOnlyDictionary<string, int> places, int lastHeading)
{
    /// <summary>The header row stands at this row at the latest.</summary>
    public const int LastRow = 10;

    private static readonly string[] Required = [LedgerForm.Date, LedgerForm.Units, LedgerForm.Title];

    public int HeaderRow => headerRow;

    /// <summary>Columns by their headings as <see cref="LedgerForm"/> spells them.</summary>
    public IReadOnlyDictionary<string, int> Places => places;

    /// <summary>Last column of the header row that has a heading.</summary>
    public int LastHeading => lastHeading;

    public int Date => places[LedgerForm.Date];

    public int Units => places[LedgerForm.Units];

    public int Title => places[LedgerForm.Title];

    public IReadOnlyList<string> Channels =>
        [.. places.OrderBy(place => place.Value).Select(place => place.Key).Where(IsOfChannel).Select(heading => heading[(heading.IndexOf('·', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal)];

    /// <summary>The last column of a channel; null when there is none.</summary>
    public int? LastOfChannels => places.Where(place => IsOfChannel(place.Key)).Select(place => (int?)place.Value).Max();

    /// <summary>The header when the row is one; of two columns of one name the first.</summary>
    public static LedgerColumns? Find(SheetRow row)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            if (LedgerHeadings.Of(cell.Text) is { } heading)
                places.TryAdd(heading, cell.Address.Column);
        }
        return Required.All(places.ContainsKey) ? new LedgerColumns(row.Number, places, row.Cells.Max(cell => cell.Address.Column)) : null;
    }

    private static bool IsOfChannel(string heading) => heading.Contains('·', StringComparison.Ordinal);
}
