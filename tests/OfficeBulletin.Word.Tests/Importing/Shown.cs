using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>
/// Blocks in readable lines: emphasis as *bold*, /italic/, _underline_, ^superscript^, ~subscript~; a note as ‹…›; a table as rows of cells, "·" for a covered one and
/// "2×1" before one that spans; a picture in angle brackets.
/// </summary>
internal static class Shown
{
    public static IReadOnlyList<string> Lines(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(Lines)];

    /// <summary>The bare texts in order, captions included, notes left out.</summary>
    public static IEnumerable<string> Texts(IEnumerable<Block> blocks) => blocks.SelectMany<Block, string>(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Picture picture => [picture.Caption ?? ""],
        Table table => table.Rows.SelectMany(row => row).Select(cell => cell.Text),
        _ => throw new InvalidOperationException(block.ToString()),
    });

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [Text(paragraph)],
        Picture picture => [$"<{picture.Name}{(picture.Caption is { } caption ? " " + caption : "")}>"],
        Table table => table.Rows.Select((row, index) => (index < table.HeaderRows ? "║ " : "│ ") + string.Join(" │ ", row.Select(Text))),
        _ => throw new InvalidOperationException(block.ToString()),
    };

    private static string Text(Cell cell)
    {
        if (cell.ColumnSpan == 0)
            return "·";
        var span = (cell.ColumnSpan, cell.RowSpan) == (1, 1) ? "" : $"{cell.ColumnSpan}×{cell.RowSpan} ";
        return span + string.Join('¶', cell.Paragraphs.Select(Text));
    }

    private static string Text(Paragraph paragraph) => string.Concat(paragraph.Runs.Select(Text));

    private static string Text(Run run)
    {
        var text = run.Text;
        foreach (var (emphasis, mark) in (ReadOnlySpan<(Emphasis, char)>)[
            (Emphasis.Bold, '*'), (Emphasis.Italic, '/'), (Emphasis.Underline, '_'), (Emphasis.Superscript, '^'), (Emphasis.Subscript, '~')])
        {
            if (run.Emphasis.HasFlag(emphasis))
                text = $"{mark}{text}{mark}";
        }
        return run.Note is { } note ? $"{text}‹{string.Join('¶', note.Paragraphs)}›" : text;
    }
}
