using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel.Reports;

/// <summary>What the cells of a notice's table show rounded, from the tally.</summary>
internal static class TableCounts
{
    /// <summary>Row by row 报送, then 采用 of each channel of the tables; null when rows or columns are not those of the tally.</summary>
    public static IReadOnlyList<IReadOnlyList<decimal>>? Of(Report report, int table)
    {
        if (table >= report.Forms.Count)
            return null;
        var kind = report.Forms[table].Kind;
        var channels = report.Tally.Channels.Index().Where(channel => channel.Item.InTables).Select(channel => channel.Index).ToList();
        var rows = report.Tally.Units.Where(unit => unit.Unit.Kind == kind)
            .Select(unit => (IReadOnlyList<decimal>)[unit.Counts.Submitted, .. channels.Select(channel => unit.Counts.Uses[channel].Adopted)]).ToList();
        var printed = report.Notice.Tables[table];
        return rows.Count == printed.Rows.Count && printed.Header.Count == channels.Count + 2 ? rows : null;
    }
}
