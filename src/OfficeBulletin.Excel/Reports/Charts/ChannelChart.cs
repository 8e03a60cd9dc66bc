using System.Globalization;
using OfficeBulletin.Issues;
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
        var last = FirstColumn + report.Tally.Channels.Count(channel => channel.InTables) - 1;
        var tables = report.Notice.Tables.Index().Where(table => table.Index < report.Forms.Count && table.Item.Header.Count == last && table.Item is { Total: not null, Rows.Count: > 0 }).ToList();
        if (last < FirstColumn || tables.Count == 0)
            return null;
        var names = new ChartTexts(sheets[tables[0].Index].Reference(HeaderRow, FirstColumn, HeaderRow, last), [.. tables[0].Item.Header.Skip(FirstColumn - 1)]);
        return new ReportChart($"{report.Period.Text}各渠道采用情况", Trend: false, names, [.. tables.Select(table => Series(sheets[table.Index], report.Forms[table.Index].Kind, table.Item))]);
    }

    private static ChartSeries Series(ReportSheet sheet, string? kind, NoticeTable table)
    {
        var total = HeaderRow + table.Rows.Count + 1;
        return new ChartSeries(kind ?? "单位", sheet.Reference(total, FirstColumn, total, table.Header.Count), [.. table.Total!.Skip(FirstColumn - 1).Select(Value)]);
    }

    /// <summary>A total as printed: blank and a dash are nothing.</summary>
    private static decimal Value(string? printed) => decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
