namespace OfficeBulletin.Word.Reading;

/// <summary>A table row (w:tr) as the file holds it.</summary>
/// <param name="properties">w:trPr; null when the row has none.</param>
internal sealed class GridRow<TBlock>(Node? properties)
{
    /// <summary>Word allows 63 columns; a file that claims far more may mean to fill the memory.</summary>
    private const int MostColumns = 1024;
    private const int LongestSpan = 256;

    private int column = Math.Clamp(properties?.Child("w:gridBefore")?.Number("w:val") ?? 0, 0, LongestSpan);

    public bool IsHeader { get; } = properties?.Switch("w:tblHeader") == true;

    /// <summary>Whether a tracked change deletes the row.</summary>
    public bool IsDeleted { get; } = (properties?.Child("w:del") ?? properties?.Child("w:moveFrom")) is not null;

    public List<GridCell<TBlock>> Cells { get; } = [];

    /// <summary>Takes in the next cell.</summary>
    /// <param name="cell">w:tcPr; null when the cell has none.</param>
    /// <returns>False for a cell covered by the one before it, which takes in its blocks: Word hides them, and they may be the only copy.</returns>
    public bool Add(Node? cell, List<TBlock> blocks)
    {
        var span = Math.Clamp(cell?.Child("w:gridSpan")?.Number("w:val") ?? 1, 1, LongestSpan);
        // The older way to merge across: the cells stay, and all but the first continue it.
        var continues = Cells.Count > 0 && cell?.Child("w:hMerge") is { } across && across["w:val"] is not "restart";
        var covered = continues || column >= MostColumns;
        if (covered)
        {
            Cells[^1].Blocks.AddRange(blocks);
            Cells[^1].Span += continues ? span : 0;
        }
        else
        {
            Cells.Add(new GridCell<TBlock>(column, span, cell?.Child("w:vMerge") is { } down && down["w:val"] is not "restart", blocks));
        }
        column += span;
        return !covered;
    }
}
