using System.Globalization;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>How many cells of a channel's column say 采用 and how many 转报, in one cell of two lines: "采用 3", "转报 5". What the ledger does not record of the channel is not counted.</summary>
internal sealed class UseTotals(UnitColumns columns)
{
    private readonly decimal[] forwarded = new decimal[columns.Uses.Count];
    private readonly decimal[] adopted = new decimal[columns.Uses.Count];

    public void Add(int channel, decimal forwardedBy, decimal adoptedBy)
    {
        forwarded[channel] += forwardedBy;
        adopted[channel] += adoptedBy;
    }

    /// <param name="range">The cells of a column: "F4:F90".</param>
    public void Write(SheetRows row, int channel, Func<int, string> range)
    {
        var column = columns.FirstUse + channel;
        var uses = Counted(range(column), range, $"\"{UseCell.Adopted}*\"");
        var sent = Counted(range(column), range, $"\"{UseCell.OnlyForwarded}*\"", $"\"{UseCell.Adopted}*\"&CHAR(10)&\"{UseCell.Forwarded}*\"");
        var (formula, value) = columns.Uses[channel] switch
        {
            (true, false) => (Line(UseCell.Forwarded, sent), Line(UseCell.Forwarded, forwarded[channel])),
            (false, _) => (Line(UseCell.Adopted, uses), Line(UseCell.Adopted, adopted[channel])),
            _ => ($"{Line(UseCell.Adopted, uses)}&CHAR(10)&{Line(UseCell.Forwarded, sent)}", $"{Line(UseCell.Adopted, adopted[channel])}\n{Line(UseCell.Forwarded, forwarded[channel])}"),
        };
        row.Formula(column, formula, value, ItemStyle.LinesTotal);
    }

    private static string Line(string what, string formula) => $"\"{what} \"&{formula}";

    private static string Line(string what, decimal value) => $"{what} {Math.Round(Shares.Whole(value), 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture)}";

    private string Counted(string cells, Func<int, string> range, params IEnumerable<string> patterns) => columns.Share is { } share
        ? $"ROUND({string.Join('+', patterns.Select(pattern => $"SUMIFS({range(share)},{cells},{pattern})"))},2)"
        : $"({string.Join('+', patterns.Select(pattern => $"COUNTIF({cells},{pattern})"))})";
}
