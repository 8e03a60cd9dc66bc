using System.Globalization;
using System.Text;
using OfficeBulletin.Excel.Markup;

namespace OfficeBulletin.Excel;

/// <summary>
/// Reads row after row of a sheet. A cell is taken at the address that is sure: its own where it stands in its row, else the place after the cell before it when it names none. What
/// contradicts itself is named and not taken.
/// </summary>
internal sealed class RowReader(MarkupScanner scanner, Workbook workbook, SheetBudget budget, SheetFindings faults)
{
    private readonly CellReader cell = new(scanner, workbook, faults);
    private readonly List<SheetCell> cells = [];
    private int last;
    private int column;
    private bool unsorted;
    private bool implied;

    /// <summary>Number of the row read last; 0 when nothing tells it.</summary>
    public int Number { get; private set; }

    /// <summary>The row whose start was read last; null when it holds nothing.</summary>
    public SheetRow? Read()
    {
        var hidden = Start(scanner.Attributes);
        var depth = scanner.Depth;
        while (!budget.IsSpent && scanner.ReadInside(depth))
        {
            if (scanner.Depth == depth + 1 && scanner.StartsWith("c"u8))
                Take();
        }
        last = Math.Max(last, Number);
        if (cells.Count == 0 || budget.IsSpent)
            return null;
        return new SheetRow(Number, unsorted ? Sorted() : [.. cells]) { Hidden = hidden };
    }

    private bool Start(MarkupAttributes attributes)
    {
        cells.Clear();
        (column, unsorted, implied, Number) = (0, false, true, last < CellAddress.LastRow ? last + 1 : 0);
        var hidden = false;
        while (attributes.MoveNext())
        {
            if (attributes.Name is [(byte)'r'])
                SetNumber(attributes.Value);
            else if (attributes.Name.SequenceEqual("hidden"u8))
                hidden |= MarkupAttributes.SaysTrue(attributes.Value);
            else if (attributes.Name.SequenceEqual("ht"u8))
                hidden |= NumberText.Parse(attributes.Value) is 0;
        }
        return hidden;
    }

    private void SetNumber(ReadOnlySpan<byte> written)
    {
        var known = int.TryParse(written, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var given) && given is > 0 and <= CellAddress.LastRow;
        implied = !known;
        Number = known && given > last ? given : 0;
        if (!known)
            faults.RowNumber(Encoding.UTF8.GetString(written));
        else if (given <= last)
            faults.RowAgain(given);
    }

    private void Take()
    {
        column++;
        var place = Place();
        if (place is null)
            scanner.Skip();
        else if (cell.Read(place.Value) is { } read)
            Add(read);
    }

    /// <summary>Where the cell whose start was read last belongs; null when that is not sure.</summary>
    private CellAddress? Place()
    {
        var reference = cell.Start(scanner.Attributes);
        if (reference.IsEmpty)
            return Number > 0 && column <= CellAddress.LastColumn ? new CellAddress(Number, column) : null;
        var sound = CellAddress.TryParse(reference, out var address);
        if (sound && implied && cells.Count == 0 && address.Row > last)
            Number = address.Row;
        implied = false;
        if (sound && address.Row == Number)
        {
            unsorted |= address.Column < column;
            column = address.Column;
            return address;
        }
        // The cells of a row that was named as a whole need no names of their own.
        if (Number > 0 || !sound)
            faults.Address(Encoding.UTF8.GetString(reference));
        return null;
    }

    private void Add(SheetCell read)
    {
        cells.Add(read);
        budget.Take(read.Text);
        // A row of so many has doubles among them: a hostile one could hold a million.
        if (cells.Count == 2 * CellAddress.LastColumn)
            KeepSorted();
    }

    private void KeepSorted()
    {
        var sorted = Sorted();
        cells.Clear();
        cells.AddRange(sorted);
    }

    /// <summary>From left to right; of two cells with the same address, the first.</summary>
    private SheetCell[] Sorted()
    {
        var sorted = new List<SheetCell>(cells.Count);
        foreach (var read in cells.OrderBy(read => read.Address.Column))
        {
            if (sorted.Count > 0 && sorted[^1].Address == read.Address)
                faults.CellTwice(read.Address);
            else
                sorted.Add(read);
        }
        return [.. sorted];
    }
}
