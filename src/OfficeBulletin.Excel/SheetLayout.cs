using System.Globalization;
using System.Text;
using OfficeBulletin.Excel.Markup;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>What a sheet's part says beside its cells: which columns are hidden, before them, and which cells are merged, after them.</summary>
internal sealed class SheetLayout
{
    /// <summary>More merges than anybody makes by hand; each costs room in every reader of the sheet.</summary>
    public const int MostMerges = 20_000;

    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<MergedRange> merges = [];
    private readonly List<string> faults = [];

    public IReadOnlySet<int> HiddenColumns => hiddenColumns;

    /// <summary>No two of them overlap; in the order of their first rows.</summary>
    public IReadOnlyList<MergedRange> Merges { get; private set; } = [];

    /// <summary>Merges that were passed over: no ranges of a sheet, or in the way of others.</summary>
    public IReadOnlyList<string> Faults => faults;

    public bool TooManyMerges { get; private set; }

    /// <summary>True when the part was gone through to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads the layout alone, passing over the cells.</summary>
    /// <param name="whole">False to stop at the cells: the columns stand before them.</param>
    public static SheetLayout Read(GatedPackage package, string part, bool whole)
    {
        var layout = new SheetLayout();
        using var scanner = PartReader.Scan(package, part);
        while (scanner?.Read() == true)
        {
            if (!scanner.StartsWith("sheetData"u8))
                layout.Take(scanner);
            else if (whole)
                scanner.Skip();
            else
                return layout;
        }
        layout.End();
        return layout;
    }

    /// <summary>Takes in the element whose start was read last, if it is one of these.</summary>
    public void Take(MarkupScanner scanner)
    {
        if (scanner.StartsWith("cols"u8))
            Each(scanner, "col"u8, TakeColumns);
        else if (scanner.StartsWith("mergeCells"u8))
            Each(scanner, "mergeCell"u8, TakeMerge);
    }

    /// <summary>The part has ended.</summary>
    public void End()
    {
        Merges = MergeOverlaps.Remove(merges, faults);
        IsWhole = true;
    }

    private static void Each(MarkupScanner scanner, ReadOnlySpan<byte> name, Action<MarkupAttributes> take)
    {
        var depth = scanner.Depth;
        while (scanner.ReadInside(depth))
        {
            if (scanner.Depth == depth + 1 && scanner.StartsWith(name))
                take(scanner.Attributes);
        }
    }

    private void TakeColumns(MarkupAttributes column)
    {
        if (!column.IsTrue("hidden"u8) && NumberText.Parse(column["width"u8]) is not 0)
            return;
        if (!int.TryParse(column["min"u8], NumberStyles.Integer, CultureInfo.InvariantCulture, out var first) || !int.TryParse(column["max"u8], NumberStyles.Integer, CultureInfo.InvariantCulture, out var last))
            return;
        for (var number = Math.Max(1, first); number <= Math.Min(last, CellAddress.LastColumn); number++)
            hiddenColumns.Add(number);
    }

    private void TakeMerge(MarkupAttributes merge)
    {
        var reference = merge["ref"u8].Trim(" \t\r\n"u8);
        if (merges.Count + faults.Count >= MostMerges)
            TooManyMerges = true;
        else if (MergedRange.TryParse(reference, out var range) && !range.IsSingle)
            merges.Add(range);
        else if (range is null)
            faults.Add(Encoding.UTF8.GetString(reference));
    }
}
