using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Reading;

/// <summary>A table cell as the file holds it: where it starts in the grid, how many grid columns it takes, whether it continues the cell above.</summary>
/// <typeparam name="TBlock">What the reader makes of the blocks in a cell.</typeparam>
internal sealed class GridCell<TBlock>(int start, int span, bool continuesDown, List<TBlock> blocks)
{
    public int Start => start;

    public int Span { get; set; } = span;

    public int End => start + Span;

    public bool ContinuesDown => continuesDown;

    /// <summary>Grid rows it reaches over once merged cells are counted; 0 for one that a cell above covers.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>Its blocks, and those of the cells beside it that it covers.</summary>
    public List<TBlock> Blocks => blocks;

    /// <summary>Its text, to be made of the blocks before the grid is built.</summary>
    public List<Paragraph> Paragraphs { get; } = [];
}
