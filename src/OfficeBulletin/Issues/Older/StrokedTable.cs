namespace OfficeBulletin.Issues.Older;

/// <summary>A table whose cells stand between strokes: the pipe and grid tables of markdown.</summary>
internal static class StrokedTable
{
    /// <returns>The number of its lines and its rows; null when none begins here.</returns>
    public static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows)? At(IReadOnlyList<TextLine> lines, int index)
    {
        var isGrid = IsGridRule(lines[index].Text);
        var end = index;
        while (end < lines.Count && (IsGridRule(lines[end].Text) || Cells.AtStrokes(lines[end].Raw) is not null))
            end++;
        if (end - index < 2)
            return null;
        var rows = isGrid ? Grid(lines, index, end) : [.. Enumerable.Range(index, end - index).Select(line => Cells.AtStrokes(lines[line].Raw)).OfType<IReadOnlyList<string>>().Where(cells => !Cells.IsRule(cells))];
        return rows.Count == 0 || rows.All(row => row.Count < 2) ? null : (end - index, rows);
    }

    /// <summary>The text of a line that stands in a frame of one cell, as converters write the imprint, empty for a rule; null when it is another line.</summary>
    public static string? Framed(TextLine line) => IsGridRule(line.Text) || IsRule(line.Text) ? "" : Cells.AtStrokes(line.Raw) is [var only] ? only : null;

    /// <summary>The lines between two rules are one row.</summary>
    private static List<IReadOnlyList<string>> Grid(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var rows = new List<IReadOnlyList<string>>();
        string[]? open = null;
        for (var index = start; index < end; index++)
        {
            if (Cells.AtStrokes(lines[index].Raw) is { } cells)
                open = open is null || open.Length != cells.Count ? [.. cells] : [.. open.Select((cell, column) => Blanks.Join(cell, cells[column]))];
            else if (open is not null)
                (rows, open) = ([.. rows, open], null);
        }
        return open is null ? rows : [.. rows, open];
    }

    /// <summary>Three strokes or more and nothing else: a line drawn across the page.</summary>
    private static bool IsRule(string text) => text.Length > 2 && text.All(sign => sign is '-' or '=' or '_' or '*' or '—' or '─' or '━' or '═' or ' ');

    private static bool IsGridRule(string text) => text is ['+', .., '+'] && text.Length > 2 && text.AsSpan().IndexOfAnyExcept("+-=: ") < 0;
}
