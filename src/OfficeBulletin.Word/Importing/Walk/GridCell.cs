using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>A table row as the file holds it.</summary>
internal sealed class GridRow(bool isHeader)
{
    public bool IsHeader => isHeader;

    public List<GridCell> Cells { get; } = [];
}

/// <summary>A table cell as the file holds it: where it starts in the grid, how many grid columns it takes, whether it continues the cell above.</summary>
internal sealed class GridCell(int start, int span, List<Draft> blocks)
{
    public int Start => start;

    public int Span { get; set; } = span;

    public int End => start + Span;

    public bool ContinuesDown { get; init; }

    /// <summary>Grid rows it reaches over once merged cells are counted.</summary>
    public int Rows { get; set; } = 1;

    public List<Draft> Blocks => blocks;

    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>Takes in what stands in a cell that this one covers: Word hides it, and it may be the only copy.</summary>
    public void Cover(List<Draft> covered, ImportFindings findings)
    {
        blocks.AddRange(covered);
        if (covered.OfType<DraftParagraph>().FirstOrDefault() is { } hidden)
            findings.Add(ImportRules.CoveredText, hidden.Text);
    }

    public void Cover(GridCell covered, ImportFindings findings)
    {
        Rows++;
        Paragraphs.AddRange(covered.Paragraphs);
        if (covered.Paragraphs.Count > 0)
            findings.Add(ImportRules.CoveredText, covered.Paragraphs[0].Text);
    }
}
