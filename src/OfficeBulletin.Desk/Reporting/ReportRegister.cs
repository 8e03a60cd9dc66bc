using OfficeBulletin.Excel;
using OfficeBulletin.Proofing;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The units of a report workbook as the workbook itself knows them: by the rows of its tables, in their order, and the titles of the units' sheets.</summary>
internal static class ReportRegister
{
    /// <summary>Null when the tables name a unit twice, told apart by a note only: which sheet is whose is not known then.</summary>
    public static UnitRegister? Of(IReadOnlyList<PrintedTable> tables, IReadOnlyList<PrintedUnit> sheets)
    {
        var names = sheets.DistinctBy(sheet => sheet.Sheet, StringComparer.Ordinal).ToDictionary(sheet => sheet.Sheet, sheet => sheet.Name, StringComparer.Ordinal);
        var units = new List<Unit>();
        foreach (var table in tables)
        {
            foreach (var row in table.Table.Rows)
            {
                if (row[0] is not { Length: > 0 } printed)
                    continue;
                var (name, note) = NoticeChecks.NameAndNote(printed);
                units.Add(new Unit(names.GetValueOrDefault(name) ?? name, name, table.Sheet, []) { Note = note });
            }
        }
        return units.DistinctBy(unit => unit.ShortName, StringComparer.Ordinal).Count() == units.Count ? new UnitRegister(units) : null;
    }
}
