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
        return [.. written.Tables.SelectMany(table => LedgerTables.Check(table, tally, ledger, book)), .. LedgerNarrative.Check(written, tally, ledger)];
    }
}
