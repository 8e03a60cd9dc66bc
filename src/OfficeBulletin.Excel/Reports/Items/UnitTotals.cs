using System.Globalization;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>
/// What the rows of a unit's sheet come to. Each number is a formula over the cells below, and the same as the tally's: what counts in another period, for another unit or not at all stands there
/// behind <see cref="NotHere"/>.
/// </summary>
internal sealed class UnitTotals(UnitColumns columns)
{
    /// <summary>Before what the totals leave out.</summary>
    private const string NotHere = "（不计）";

    private readonly decimal[] sums = new decimal[columns.Note + 1];
    private decimal share = 1;
    private bool leavesOut;

    public void Submitted(SheetRows row, int parts) => Part(row, UnitColumns.Submitted, parts);

    public void Used(SheetRows row, int parts) => Part(row, UnitColumns.Used, parts);

    /// <summary>By which part the marks of the row count, from here on.</summary>
    public void Share(SheetRows row, int parts)
    {
        share = 1m / parts;
        if (columns.Share is { } column)
            row.Number(column, share, ItemStyle.Share);
    }

    /// <summary>A mark by its day, which counts.</summary>
    public void Mark(SheetRows row, int column, DateOnly day)
    {
        sums[column] += share;
        row.Date(column, day, ItemStyle.Day);
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
    public void Write(SheetRows row, Func<int, string> range)
    {
        row.Text(UnitColumns.Number, "合计", ItemStyle.Total);
        row.Blank(UnitColumns.Date, ItemStyle.Total);
        Rate(row);
        row.Blank(UnitColumns.Category, ItemStyle.Total);
        row.Blank(UnitColumns.Partners, ItemStyle.Total);
        Total(row, UnitColumns.Submitted, $"SUM({range(UnitColumns.Submitted)})");
        Total(row, UnitColumns.Used, $"SUM({range(UnitColumns.Used)})");
        if (columns.Share is { } column)
            row.Blank(column, ItemStyle.Total);
        for (var mark = columns.FirstUse; mark <= columns.Commission; mark++)
            Total(row, mark, Marks(range(mark), range));
        Total(row, columns.Instruction, Instructions(range(columns.Instruction), range));
        row.Blank(columns.Note, ItemStyle.Total);
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
        var (submitted, used) = (Shares.Whole(sums[UnitColumns.Submitted]), Shares.Whole(sums[UnitColumns.Used]));
        var behind = leavesOut ? $"；“{NotHere}”：不计入本表合计" : "";
        var cells = (Submitted: new CellAddress(row.Row, UnitColumns.Submitted), Used: new CellAddress(row.Row, UnitColumns.Used));
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
