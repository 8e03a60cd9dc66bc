namespace OfficeBulletin.Issues;

/// <summary>One block of a body: a paragraph, a table or a picture.</summary>
public abstract record Block;

/// <summary>A paragraph as runs. Line breaks inside it are "\n", tabs "\t".</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    /// <summary>The paragraph's visible text, footnotes left out.</summary>
    public string Text => Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    public static Paragraph Of(string text) => new([new Run(text)]);
}

/// <summary>A stretch of text with one emphasis, and the footnote whose mark stands at its end, or null.</summary>
public sealed record Run(string Text, Emphasis Emphasis = Emphasis.None, Footnote? Note = null);

/// <summary>Emphasis that comes over from a unit's file; kept in the document, not part of an issue's equality.</summary>
[Flags]
public enum Emphasis
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Superscript = 8,
    Subscript = 16,
}

/// <summary>A footnote (脚注): its paragraphs' text.</summary>
public sealed record Footnote(IReadOnlyList<string> Paragraphs);

/// <summary>A table inside an article. Every row has the same number of cells: a cell covered by a merged one is <see cref="Cell.Covered"/>.</summary>
/// <param name="HeaderRows">Number of rows repeated after a page break; 0 for none.</param>
/// <param name="ColumnWidths">Relative widths, one a grid column; empty means equal.</param>
public sealed record Table(IReadOnlyList<IReadOnlyList<Cell>> Rows, int HeaderRows, IReadOnlyList<int> ColumnWidths) : Block;

/// <summary>A table cell: its paragraphs and how many grid columns and rows it spans (1 each for an ordinary one).</summary>
public sealed record Cell(IReadOnlyList<Paragraph> Paragraphs, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The place under a merged cell: no text, spans of 0.</summary>
    public static Cell Covered { get; } = new([], 0, 0);

    public static Cell Of(string text) => new([.. text.Split('\n').Select(Paragraph.Of)]);

    /// <summary>The cell's paragraphs joined by "\n".</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));
}

/// <summary>A picture with the size it is to be shown at; null sizes mean "as the pixels say". The caption (图注) is null when there is none.</summary>
/// <param name="Name">File name shown to people ("会场.jpg").</param>
/// <param name="Width">Width in EMU (914,400 an inch).</param>
public sealed record Picture(string Name, ReadOnlyMemory<byte> Bytes, long? Width, long? Height, string? Caption) : Block;
