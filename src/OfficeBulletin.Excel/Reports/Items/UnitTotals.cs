using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>
/// What the rows of a unit's sheet come to. Each number is a formula over the cells below, and the same as the tally's: what counts in another period, for another unit or not at all stands there
/// behind <see cref="UseCell.NotHere"/>.
/// </summary>
internal sealed class UnitTotals(UnitColumns columns)
{
    private const string NotHere = UseCell.NotHere;

    private readonly decimal[] sums = new decimal[columns.All.Count + 1];
    private readonly UseTotals uses = new(columns);
    private decimal share = 1;
    private bool leavesOut;

    public void Submitted(SheetRows row, int parts) => Part(row, columns.Submitted, parts);

    public void Used(SheetRows row, int parts) => Part(row, columns.Used, parts);

    /// <summary>By which part the marks of the row count, from here on.</summary>
    public void Share(SheetRows row, int parts)
    {
        share = 1m / parts;
        if (columns.Share is { } column)
            row.Number(column, share, ItemStyle.Share);
    }

    /// <summary>What became of the row's item in a channel.</summary>
    public void Use(SheetRows row, int channel, ChannelUse use, bool forwarded, bool adopted)
    {
        uses.Add(channel, forwarded ? share : 0, adopted ? share : 0);
        leavesOut |= (use.Forwarded is not null && !forwarded) || (use.Adopted is not null && !adopted);
        row.Text(columns.FirstUse + channel, UseCell.Text(use, forwarded, adopted), ItemStyle.Centred);
    }

    public void Mark(SheetRows row, int column, string text, bool counts, int count = 1)
    {
        if (counts)
            sums[column] += share * count;
        else
            leavesOut = true;
        row.Text(column, counts ? text : NotHere + text, ItemStyle.Centred);
    }

    /// <param name="range">The cells of a column: "F4:F90".</param>
    /// <param name="last">The last column of the sheet.</param>
    public void Write(SheetRows row, Func<int, string> range, int last)
    {
        row.Text(UnitColumns.Number, "合计", ItemStyle.Total);
        row.Blank(UnitColumns.Date, ItemStyle.Total);
        Rate(row);
        for (var column = UnitColumns.Title + 1; column <= last; column++)
        {
            if (column == columns.Submitted || column == columns.Used)
                Total(row, column, $"SUM({range(column)})");
            else if (column == columns.Commission)
                Total(row, column, Marks(range(column), range));
            else if (column == columns.Instruction)
                Total(row, column, Instructions(range(column), range));
            else if (column >= columns.FirstUse && column < columns.FirstUse + columns.Uses.Count)
                uses.Write(row, column - columns.FirstUse, range);
            else
                row.Blank(column, ItemStyle.Total);
        }
    }

    private void Part(SheetRows row, int column, int parts)
    {
        if (parts == 0)
            return;
        sums[column] += 1m / parts;
        row.Number(column, 1m / parts, columns.Share is null ? ItemStyle.Number : ItemStyle.Share);
    }

    private void Total(SheetRows row, int column, string formula) => row.Formula(column, formula, Shares.Whole(sums[column]), columns.Share is null ? ItemStyle.Total : ItemStyle.ShareTotal);

    private void Rate(SheetRows row)
    {
        var (submitted, used) = (Shares.Whole(sums[columns.Submitted]), Shares.Whole(sums[columns.Used]));
        var behind = leavesOut ? $"；“{NotHere}”：不计入本表合计" : "";
        var cells = (Submitted: new CellAddress(row.Row, columns.Submitted), Used: new CellAddress(row.Row, columns.Used));
        var rate = submitted == 0 ? "—" : (used / submitted).ToString("0.0%", CultureInfo.InvariantCulture);
        row.Formula(UnitColumns.Title, $"\"采用率 \"&IF({cells.Submitted}=0,\"—\",TEXT({cells.Used}/{cells.Submitted},\"0.0%\"))&\"{behind}\"", $"采用率 {rate}{behind}", ItemStyle.Line);
    }

    private string Marks(string marks, Func<int, string> range) => columns.Share is { } column
        ? $"SUMIFS({range(column)},{marks},\"<>\",{marks},\"<>{NotHere}*\")"
        : $"COUNTA({marks})-COUNTIF({marks},\"{NotHere}*\")";

    /// <summary>One cell may name several.</summary>
    private string Instructions(string cells, Func<int, string> range)
    {
        var counted = $"({cells}<>\"\")*(LEFT({cells},{NotHere.Length})<>\"{NotHere}\")*(LEN({cells})-LEN(SUBSTITUTE({cells},\"、\",\"\"))+1)";
        return columns.Share is { } column ? $"SUMPRODUCT({counted}*{range(column)})" : $"SUMPRODUCT({counted})";
    }
}
