namespace OfficeBulletin.Issues.Json;

/// <summary>Footnotes in issue.json stand behind the block that they belong to: { "note": "…" }.</summary>
internal static class Footnotes
{
    /// <summary>The block with the note at its very end; null when there is no text to hang it on.</summary>
    public static Block? HangOn(Block block, Footnote note) => block switch
    {
        Paragraph paragraph => WithNote(paragraph, note),
        Table table => WithNote(table, note),
        _ => null,
    };

    /// <summary>The notes of a block in the order of the text.</summary>
    public static IEnumerable<Footnote> Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Runs.Where(run => run.Note is not null).Select(run => run.Note!),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).SelectMany(Of),
        _ => [],
    };

    private static Paragraph WithNote(Paragraph paragraph, Footnote note) =>
        paragraph.Runs is [.., { Note: null } last]
            ? new Paragraph([.. paragraph.Runs.SkipLast(1), last with { Note = note }])
            : new Paragraph([.. paragraph.Runs, new Run("", Note: note)]);

    private static Table? WithNote(Table table, Footnote note)
    {
        var row = table.Rows[^1];
        var column = row.Count - 1;
        while (column >= 0 && row[column].Paragraphs.Count == 0)
            column--;
        if (column < 0)
            return null;
        var cell = row[column] with { Paragraphs = [.. row[column].Paragraphs.SkipLast(1), WithNote(row[column].Paragraphs[^1], note)] };
        return table with { Rows = [.. table.Rows.SkipLast(1), [.. row.Take(column), cell, .. row.Skip(column + 1)]] };
    }
}
