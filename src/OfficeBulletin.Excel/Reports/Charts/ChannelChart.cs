using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel.Reports.Charts;

/// <summary>The chart of what each channel used, kind by kind: it draws the total rows of the notice's tables.</summary>
internal static class ChannelChart
{
    private const int HeaderRow = 2;

    /// <summary>The first column of a channel, behind name and 报送.</summary>
    private const int FirstColumn = 3;

    /// <param name="sheets">The sheet of each of the notice's tables, in their order.</param>
    /// <returns>Null where the tables have no channels, or not the same.</returns>
    public static ReportChart? Of(Report report, IReadOnlyList<ReportSheet> sheets)
    {
        var channels = report.Tally.Channels.Index().Where(channel => channel.Item.InTables).Select(channel => channel.Index).ToList();
        var last = FirstColumn + channels.Count - 1;
        var tables = report.Notice.Tables.Index().Where(table => table.Index < report.Forms.Count && table.Item.Header.Count == last && table.Item is { Total: not null, Rows.Count: > 0 }).ToList();
        if (channels.Count == 0 || tables.Count == 0)
            return null;
        var names = new ChartTexts(sheets[tables[0].Index].Reference(HeaderRow, FirstColumn, HeaderRow, last), [.. tables[0].Item.Header.Skip(FirstColumn - 1)]);
        return new ReportChart($"{report.Period.Text}各渠道采用情况", Trend: false, names, [.. tables.Select(table => Series(report, sheets[table.Index], table.Index, table.Item.Rows.Count, channels))]);
    }

    private static ChartSeries Series(Report report, ReportSheet sheet, int table, int rows, List<int> channels)
    {
        var kind = report.Forms[table].Kind;
        var total = HeaderRow + rows + 1;
        var uses = report.Tally.Total(kind).Uses;
        return new ChartSeries(kind ?? "单位", sheet.Reference(total, FirstColumn, total, FirstColumn + channels.Count - 1), [.. channels.Select(channel => uses[channel].Adopted)]);
    }
}
