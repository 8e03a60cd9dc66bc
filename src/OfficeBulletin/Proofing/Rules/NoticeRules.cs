using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>The rules for a notice as people type it: its tables each in itself, then the narrative against them.</summary>
internal static class NoticeRules
{
    /// <param name="units">Null when the office keeps no register.</param>
    public static IEnumerable<Finding> Check(WrittenNotice notice, UnitRegister? units) =>
    [
        .. notice.Tables.SelectMany(TableTotals.Check),
        .. notice.Tables.SelectMany(CellNumbers.Check),
        .. notice.Tables.SelectMany(OddZeros.Check),
        .. notice.Tables.SelectMany(RowTotals.Check),
        .. notice.Tables.SelectMany(AdoptedWithinSubmitted.Check),
        .. notice.Tables.SelectMany(TableRates.Check),
        .. notice.Tables.SelectMany(TableRanks.Check),
        .. TableUnitNames.Check(notice, units),
        .. units is null ? [] : notice.Tables.SelectMany(table => TableUnitOrder.Check(table, units)),
        .. NarrativeFigures.Check(notice),
        .. SilentUnits.Check(notice),
        .. NoticePeriods.Check(notice),
    ];
}
