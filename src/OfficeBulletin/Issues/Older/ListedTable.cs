using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>A table that came out one cell a line. A blank line is a blank cell where no blank lines stand between the others; elsewhere blank cells are lost.</summary>
internal static class ListedTable
{
    private const int FewestCells = 8;
    private const int MostColumns = 16;
    private const double WidestCell = 18;

    /// <returns>The number of its lines and its rows, the header first; null when none begins here.</returns>
    public static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows)? At(IReadOnlyList<TextLine> lines, int index)
    {
        var end = index + Scattered(lines, index);
        if (end == index || IsFigure(lines[index].Text))
            return null;
        var apart = Enumerable.Range(index + 1, end - index - 1).Min(line => lines[line].BlanksBefore);
        if (apart > 0)
            return null;
        List<string> cells = [lines[index].Text];
        foreach (var line in lines.Skip(index + 1).Take(end - index - 1))
        {
            for (var blank = 0; blank < line.BlanksBefore && !line.AfterPage; blank++)
                cells.Add("");
            cells.Add(line.Text);
        }
        return Rows(cells) is { } rows ? (end - index, rows) : null;
    }

    /// <summary>How many lines from here are but cells of a table; 0 when they are too few to be one.</summary>
    public static int Scattered(IReadOnlyList<TextLine> lines, int index)
    {
        var (end, figures) = (index, 0);
        for (; end < lines.Count && IsCell(lines[end]); end++)
            figures += IsFigure(lines[end].Text) ? 1 : 0;
        return end - index < FewestCells || figures * 3 < end - index ? 0 : end - index;
    }

    /// <summary>The rows of the width at which every row but the first is a name with figures or blanks behind it.</summary>
    private static List<IReadOnlyList<string>>? Rows(List<string> cells)
    {
        for (var width = 2; width <= MostColumns && width * 2 <= cells.Count; width++)
        {
            var rows = cells.Chunk(width).Select(row => row.Length == width ? row : [.. row, .. Enumerable.Repeat("", width - row.Length)]).ToList();
            if (rows.Skip(1).All(IsRow) && rows[0].All(cell => cell.Length > 0 && !IsFigure(cell)))
                return [.. rows];
        }
        return null;
    }

    private static bool IsRow(string[] row) => row[0].Length > 0 && !IsFigure(row[0]) && row.Skip(1).All(cell => cell.Length == 0 || IsFigure(cell));

    private static bool IsCell(TextLine line) =>
        !line.IsTable && !line.Bulleted && line.Heading == 0 && line.Width <= WidestCell && !HeadingLines.HasForm(line) && line.Text is not [.., '。' or '，' or '；' or '：']
        && Attribution.ParseEnd(line.Text) is null && !ImprintLabel.Starts(line.Text);

    private static bool IsFigure(string text) => text.Length > 0 && text.All(sign => char.IsAsciiDigit(sign) || sign is '.' or '%' or ',' or '-' or '—');
}
