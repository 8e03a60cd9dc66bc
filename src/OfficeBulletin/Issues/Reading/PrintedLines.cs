namespace OfficeBulletin.Issues.Reading;

/// <summary>The text lines of a block, trimmed, blank ones left out. A table counts as its cells, row by row, as mastheads and imprints set in tables need it.</summary>
internal static class PrintedLines
{
    public static IEnumerable<string> Of(PrintedBlock block) => block.Content switch
    {
        Paragraph paragraph => Of(paragraph.Text),
        Table table => table.Rows.SelectMany(OfRow),
        Picture { Caption: { } caption } => Of(caption),
        _ => [],
    };

    public static string[] Of(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A row whose first cell is a bare label (报：) is one line; otherwise every paragraph of every cell is one.</summary>
    private static IEnumerable<string> OfRow(IReadOnlyList<Cell> row)
    {
        var cells = row.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).ToList();
        return cells is [[.., '：' or ':'], _, ..] ? [string.Concat(cells)] : cells.SelectMany(Of);
    }
}
