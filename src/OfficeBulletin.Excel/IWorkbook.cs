using System.Diagnostics.CodeAnalysis;

namespace OfficeBulletin.Excel;

/// <summary>Whether a tab is shown: a hidden sheet can be shown by anybody, a very hidden one only by a program.</summary>
public enum SheetVisibility
{
    Visible,
    Hidden,
    VeryHidden,
}

/// <summary>A block of cells merged into one; only the first cell, at the top left, holds a value.</summary>
public sealed record MergedRange(CellAddress First, CellAddress Last)
{
    /// <summary>True for a range of one cell, which merges nothing.</summary>
    internal bool IsSingle => First == Last;

    /// <summary>"A1:C3"</summary>
    public override string ToString() => $"{First}:{Last}";

    /// <summary>Reads "A1:C3" and "A1"; false for corners in another order, and for anything that is no range of a sheet.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> reference, [NotNullWhen(true)] out MergedRange? range)
    {
        var colon = reference.IndexOf((byte)':');
        range = CellAddress.TryParse(colon < 0 ? reference : reference[..colon], out var first) && CellAddress.TryParse(reference[(colon + 1)..], out var last) && first.Row <= last.Row && first.Column <= last.Column ? new MergedRange(first, last) : null;
        return range is not null;
    }
}

/// <summary>A workbook of any format that passed its guards, read sheet by sheet: .xlsx, .xls or .csv.</summary>
public interface IWorkbook
{
    /// <summary>The file's name as findings show it.</summary>
    string File { get; }

    /// <summary>The sheets in the order of their tabs; chart sheets and the like are left out. A .csv has one, named after the file.</summary>
    IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>The sheet of that name, blanks around it aside; null when there is none.</summary>
    WorkbookSheet? Sheet(string name) => Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rows of a sheet that have cells, streamed. What cannot be read is named in <paramref name="findings"/> as the rows are asked for.</summary>
    IEnumerable<SheetRow> Rows(WorkbookSheet sheet, ICollection<Finding> findings);

    /// <summary>Merged cells of a sheet; cheapest to ask after its rows.</summary>
    IReadOnlyList<MergedRange> Merges(WorkbookSheet sheet);

    /// <summary>Columns of a sheet that are hidden, from 1.</summary>
    IReadOnlySet<int> HiddenColumns(WorkbookSheet sheet);
}
