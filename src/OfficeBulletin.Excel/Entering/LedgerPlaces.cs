using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Ledgers;

namespace OfficeBulletin.Excel.Entering;

/// <summary>In which column of 台账 what is entered.</summary>
internal sealed class LedgerPlaces
{
    private LedgerPlaces(int headerRow, Dictionary<string, int> columns, int? lastOfChannels) => (HeaderRow, Columns, LastOfChannels) = (headerRow, columns, lastOfChannels);

    /// <summary>From 1.</summary>
    public int HeaderRow { get; }

    /// <summary>Columns from 1 by their headings as <see cref="LedgerForm"/> spells them.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    /// <summary>The last column of a channel; null when there is none.</summary>
    public int? LastOfChannels { get; }

    public int Title => Columns[LedgerForm.Title];

    public static LedgerPlaces Of(LedgerHeader header)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        int? last = null;
        for (var column = 1; column <= CellAddress.LastColumn; column++)
        {
            if (header[column] is not { IsRead: true } read)
                continue;
            if (read.Channel >= 0)
                last = column;
            columns.TryAdd(header.Name(read), column);
        }
        return new LedgerPlaces(header.Row, columns, last);
    }
}
