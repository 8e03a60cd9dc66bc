using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Entering;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads a channel's list of what it used (采用清单), or the office's of what it forwarded: one row an item, the columns found by their names, in any workbook.</summary>
public static class ChannelListReader
{
    /// <summary>The lines of the first sheet that has a column 标题. Refused when none has; rows that cannot be used are named.</summary>
    /// <param name="units">The register; null when there is none.</param>
    public static Outcome<IReadOnlyList<UsedItem>> Read(IWorkbook workbook, UnitRegister? units)
    {
        var findings = new List<Finding>();
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible))
        {
            var rows = new ChannelListRows(workbook.File, sheet, units, findings);
            foreach (var row in workbook.Rows(sheet, findings))
                rows.Take(row);
            if (rows.HasHeader)
                return Outcome.Of(rows.Items, findings);
        }
        return Outcome.Refusal<IReadOnlyList<UsedItem>>([.. findings, ChannelListFindings.NoHeader(workbook)]);
    }
}
