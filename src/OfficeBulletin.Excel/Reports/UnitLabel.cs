using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports;

/// <summary>A unit as the tables of the notice name it: its short name, and its note in brackets.</summary>
internal static class UnitLabel
{
    private const double Narrowest = 16;
    private const double Widest = 30;

    public static string Of(Unit unit) => NoticeTables.RowName(unit);

    /// <summary>Width of a column of names; longer ones are wrapped.</summary>
    public static double Width(IEnumerable<Unit> units) => Math.Min(Widest, units.Select(unit => SheetText.Width(Of(unit), ReportLooks.Size)).Prepend(Narrowest).Max());

    public static double Width(Tally tally) => Width(tally.Units.Select(unit => unit.Unit));
}
