using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>Finds tables in a text: lines with tabs, lines between strokes as markdown has them, columns held apart by blanks.</summary>
internal static class TextTables
{
    private const int FewestCells = 2;

    /// <returns>The lines, each table one of them.</returns>
    public static List<TextLine> Find(IReadOnlyList<TextLine> lines, OlderFindings findings)
    {
        var scattered = 0;
        var found = new List<TextLine>(lines.Count);
        for (var index = 0; index < lines.Count;)
        {
            var (count, rows) = index < scattered ? default : At(lines, index, findings);
            if (count == 0 && index >= scattered && ListedTable.Scattered(lines, index) is var cells and > 0)
            {
                findings.Scattered(lines[index], cells);
                scattered = index + cells;
            }
            if (count > 0)
                found.Add(Standing(lines[index], rows));
            else if (StrokedTable.Framed(lines[index]) is not { } framed)
                found.Add(lines[index]);
            else if (framed.Any(char.IsLetterOrDigit))
                found.Add(lines[index] with { Text = Blanks.Single(framed) });
            index += Math.Max(count, 1);
        }
        return found;
    }

    private static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows) At(IReadOnlyList<TextLine> lines, int index, OlderFindings findings)
    {
        if (StrokedTable.At(lines, index) is { } stroked)
            return stroked;
        if (RuledTable.At(lines, index) is { } ruled)
            return ruled;
        var tabbed = Tabbed(lines, index);
        return tabbed.Lines > 0 ? tabbed : AlignedTable.At(lines, index) ?? ListedTable.At(lines, index) ?? RowsOfFigures.At(lines, index, findings) ?? default;
    }

    /// <summary>Two lines or more with tabs; a blank line before one without figures begins another table.</summary>
    private static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows) Tabbed(IReadOnlyList<TextLine> lines, int index)
    {
        var end = index;
        while (end < lines.Count && HasTabs(lines[end]) && (end == index || !BeginsAnother(lines, index, end)))
            end++;
        return end - index < 2 ? default : (end - index, [.. lines.Skip(index).Take(end - index).Select(line => Cells.AtTabs(line.Raw))]);
    }

    private static bool HasTabs(TextLine line) =>
        line.Raw.TrimStart().Contains('\t', StringComparison.Ordinal) && Cells.AtTabs(line.Raw).Count >= FewestCells && !line.Bulleted && !ImprintLabel.Starts(line.Text)
        && !PrintedNumbers.Mentions(line.Text) && Attribution.ParseEnd(line.Text) is null && line.Text is not [.., '。'];

    private static bool BeginsAnother(IReadOnlyList<TextLine> lines, int first, int index) =>
        (lines[index].BlanksBefore > lines[first + 1].BlanksBefore || lines[index].AfterPage) && !Cells.AtTabs(lines[index].Raw).Skip(1).Any(cell => cell.Any(char.IsDigit));

    private static TextLine Standing(TextLine first, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Max(row => row.Count);
        var cells = rows.Select(row => (IReadOnlyList<Cell>)[.. Enumerable.Range(0, width).Select(column => Cell.Of(column < row.Count ? Plain(row[column]) : ""))]);
        return first with { Table = new Table([.. cells], 1, []) };
    }

    /// <summary>A cell's text without blanks of layout and the stars of markdown.</summary>
    private static string Plain(string cell) => Blanks.Close(Blanks.Single(cell.Replace("**", "", StringComparison.Ordinal)));
}
