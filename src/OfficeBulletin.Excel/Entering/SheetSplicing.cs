using System.Globalization;
using System.Text;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Marking;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Puts cells into the rows of a sheet's part; rows that are not there are made like the last one.</summary>
internal sealed class SheetSplicing
{
    private readonly byte[] part;
    private readonly LedgerSheet ledger;
    private readonly NewColumns columns;
    private readonly DateStyles dates;
    private readonly XmlOutline outline;
    private readonly XmlChild data;
    private readonly Splices splices;
    private readonly CellMarkup markup;
    private readonly List<RowMarkup> rows;
    private readonly ColumnLooks looks;

    /// <param name="part">In UTF-8.</param>
    public SheetSplicing(byte[] part, LedgerSheet ledger, NewColumns columns, DateStyles dates)
    {
        (this.part, this.ledger, this.columns, this.dates) = (part, ledger, columns, dates);
        outline = XmlOutline.Of(part);
        data = outline.Children.Find(child => child.Name == "sheetData");
        (splices, markup) = (new Splices(part), new CellMarkup(outline.Prefix));
        (rows, looks) = (RowMarkup.In(part, data), ColumnLooks.Read(part));
    }

    public byte[] Apply(IReadOnlyList<LedgerCell> cells)
    {
        var like = rows.FindLast(row => row.Number < ledger.Standing.NextRow && row.Number > ledger.Places.HeaderRow);
        var wanted = new SortedDictionary<int, SortedDictionary<int, LedgerCell>>();
        foreach (var (heading, column) in columns.Added)
            Want(wanted, column, new LedgerCell(ledger.Places.HeaderRow, heading, heading));
        foreach (var cell in cells)
            Want(wanted, columns.Of(cell.Heading), cell);
        var byNumber = rows.GroupBy(row => row.Number).ToDictionary(same => same.Key, same => same.First());
        foreach (var (number, inRow) in wanted)
        {
            if (byNumber.TryGetValue(number, out var row))
                Mend(row, inRow, number >= ledger.Standing.NextRow ? like : null);
            else
                Make(number, inRow, like);
        }
        return splices.Apply();
    }

    private static void Want(SortedDictionary<int, SortedDictionary<int, LedgerCell>> wanted, int column, LedgerCell cell)
    {
        if (!wanted.TryGetValue(cell.Row, out var row))
            wanted[cell.Row] = row = [];
        row[column] = cell;
    }

    /// <summary>Changes a row that is there: what is wanted stands in it, every other cell keeps its bytes.</summary>
    private void Mend(RowMarkup row, SortedDictionary<int, LedgerCell> wanted, RowMarkup? like)
    {
        var there = row.Cells(part);
        var behind = new StringBuilder();
        foreach (var (column, cell) in wanted)
        {
            var standing = there.Find(other => other.Column == column);
            var piece = Cell(new CellAddress(row.Number, column), cell, standing?.Style ?? like?.Cells(part).Find(other => other.Column == column)?.Style ?? Beside(there, row, column));
            if (standing is not null)
                splices.Replace(standing.Start, standing.End, piece);
            else if (there.Find(other => other.Column > column) is { } next)
                splices.Insert(next.Start, piece);
            else
                behind.Append(piece);
        }
        if (row.IsEmpty)
            splices.Replace(row.Start, row.End, $"{row.Tag(part).TrimEnd('>').TrimEnd('/')}>{behind}</{outline.Prefix}row>");
        else
            splices.Insert(row.ContentEnd, behind.ToString());
    }

    /// <summary>The style of a cell that the row has not got yet: the row's, the column's, else that of the last channel.</summary>
    private string? Beside(List<CellPlace> there, RowMarkup row, int column)
    {
        if (row.Number == ledger.Places.HeaderRow)
            return there.FindLast(other => other.Column < column)?.Style;
        return row.Style ?? looks.Of(column) ?? there.Find(other => other.Column == ledger.Places.LastOfChannels)?.Style;
    }

    private void Make(int number, SortedDictionary<int, LedgerCell> wanted, RowMarkup? like)
    {
        var styles = (like?.Cells(part) ?? []).GroupBy(cell => cell.Column).ToDictionary(same => same.Key, same => same.First().Style);
        var row = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<{outline.Prefix}row r=\"{number}\"{like?.Look}>");
        foreach (var column in styles.Keys.Union(wanted.Keys).Order())
        {
            var at = new CellAddress(number, column);
            var style = styles.TryGetValue(column, out var known) ? known : like?.Style ?? looks.Of(column) ?? styles.GetValueOrDefault(ledger.Places.LastOfChannels ?? 0);
            if (wanted.TryGetValue(column, out var cell))
                row.Append(Cell(at, cell, style));
            else if (style is not null)
                row.Append(markup.Blank(at, style));
        }
        Put(number, row.Append(CultureInfo.InvariantCulture, $"</{outline.Prefix}row>").ToString());
    }

    private void Put(int number, string row)
    {
        if (rows.Find(other => other.Number > number) is { } next)
            splices.Insert(next.Start, row);
        else if (data.TagEnd == data.End)
            splices.Insert(data.End, row);
        else
            splices.Insert(RowMarkup.EndOf(part, data), row);
    }

    private string Cell(CellAddress at, LedgerCell cell, string? style)
    {
        if (cell.Date is not { } day)
            return markup.Text(at, cell.Text, style);
        return dates.For(style, DatedStyle) is { } dated ? markup.Number(at, DateSerial.Of(day, ledger.Workbook.From1904), dated) : markup.Text(at, cell.Text, style);
    }

    private string? DatedStyle() => ledger.DatedCell is { } cell ? rows.Find(row => row.Number == cell.Row)?.Cells(part).Find(other => other.Column == cell.Column)?.Style : null;
}
