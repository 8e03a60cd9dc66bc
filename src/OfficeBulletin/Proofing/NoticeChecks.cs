using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Proofing.Rules;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Proofing;

/// <summary>Checks a notice that people typed, or that was made earlier, against the ledger of its period.</summary>
public static class NoticeChecks
{
    /// <summary>The period that a notice is about, as its captions, its narrative or the column's name give it; null when none does.</summary>
    public static Period? PeriodOf(string column, Notice notice) => NoticePeriod.Of(WrittenNotice.Of(column, notice));

    /// <summary>Every cell and every number of the narrative that is not what the tally counts, and units with counts that a table leaves out.</summary>
    /// <param name="column">Name of the notice's column, for the places of the findings.</param>
    public static IReadOnlyList<Finding> Against(string column, Notice notice, Tally tally, LedgerBook book)
    {
        var written = WrittenNotice.Of(column, notice);
        var ledger = new LedgerFigures(tally, book);
        return [.. written.Tables.SelectMany(table => LedgerTables.Check(table, tally, ledger, book)), .. book.Units is not { } units ? [] : written.Tables.SelectMany(table => TableUnitOrder.Check(table, units, ledger.UnitOf)), .. LedgerNarrative.Check(written, tally, ledger), .. SilentUnits.Check(written, tally, ledger), .. OutsideRanks.Check(written, tally, ledger, book)];
    }

    /// <summary>The cells of one table that are not what the tally counts.</summary>
    public static IReadOnlyList<CellDifference> Differences(NoticeTable table, Tally tally, LedgerBook book) =>
        [.. LedgerTables.Cells(TypedTable.Of(table, new Place()), new LedgerFigures(tally, book)).Select(cell => new CellDifference(cell.Row.Number - 1, cell.Column.Index, cell.Row.Cells[cell.Column.Index].Text, cell.Counted))];

    /// <summary>Whether the figures below a heading can be added: no ranks, rates, shares or serial numbers.</summary>
    public static bool IsAdded(string heading) => TypedColumn.Of(0, heading).Sort == FigureSort.Added;

    /// <summary>Whether a table counts what units sent: it has a column 报送 and no columns for several periods.</summary>
    public static bool IsOfUnits(NoticeTable table) =>
        TypedTable.Of(table, new Place()) is var typed && typed.Figures.Any(column => column is { IsCount: true, Counted: Counted.Submitted, Span.Length: 0 }) && typed.NameColumn == 0 && typed.Columns[0].Sort != FigureSort.Rank;

    /// <summary>The name of a row without what stands in brackets behind it, and that; null where there is none.</summary>
    public static (string Name, string? Note) NameAndNote(string name) =>
        name.LastIndexOf('（') is > 0 and var open && name.EndsWith('）') ? (name[..open], name[(open + 1)..^1]) : (name, null);

    /// <summary>Whether the name of a row says that it is a total (合计, 总计).</summary>
    public static bool IsTotal(string name) => TypedRow.IsTotal(new LooseText(name).Key);
}

/// <summary>A cell of a table that is not what the ledger counts.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0, that of the names included.</param>
/// <param name="Printed">Null for a blank.</param>
public sealed record CellDifference(int Row, int Column, string? Printed, decimal Counted);
