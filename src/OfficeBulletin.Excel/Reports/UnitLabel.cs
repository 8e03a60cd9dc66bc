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
    public static double Width(Tally tally) => Math.Min(Widest, tally.Units.Select(unit => SheetText.Width(Of(unit.Unit), ReportLooks.Size)).Prepend(Narrowest).Max());
}
