using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// A table whose columns are held apart by blanks, as it comes out of a PDF with its layout: a cell belongs to the column that it stands under. Each page is
/// read on its own, for an extractor sets each on another measure. Names and headers that were broken over several lines are made whole.
/// </summary>
internal static partial class AlignedTable
{
    private const int FewestCells = 3;
    private const double WidestLoneCell = 14;

    /// <returns>The number of its lines and its rows, the header first; null when none begins here.</returns>
    public static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows)? At(IReadOnlyList<TextLine> lines, int index)
    {
        if (CellsOf(lines[index]).Count < FewestCells || !MayBelong(lines[index]))
            return null;
        var end = index + 1;
        while (end < lines.Count && MayBelong(lines[end]) && (CellsOf(lines[end]).Count > 1 || GoesOn(lines, end)))
            end++;
        var pages = Pages(lines, index, end);
        if (pages.SelectMany(page => page).Count(cells => cells.Count >= FewestCells) < 2)
            return null;
        var all = Columns(pages.SelectMany(page => page));
        var first = Columns(pages[0]);
        if (Headed(pages[0], all) is { } headed)
            (all, first) = (headed, headed);
        var alike = all.Count == first.Count && pages.TrueForAll(page => AreApart(Columns(page), all));
        if (Math.Max(first.Count, all.Count) < FewestCells)
            return null;
        var table = new List<IReadOnlyList<string>>();
        foreach (var page in pages)
            Append(table, Rows([.. page.Select(cells => Place(cells, alike ? all : Columns(page)))]));
        return (end - index, table);
    }

    /// <summary>
    /// Where figures stand a little beside their headers, more columns seem to be there than any line has cells: then the fullest lines say where the columns are.
    /// </summary>
    private static List<(double Start, double End)>? Headed(List<IReadOnlyList<PlacedCell>> page, List<(double Start, double End)> columns)
    {
        var most = page.Max(cells => cells.Count);
        if (columns.Count <= most)
            return null;
        var full = page.Where(cells => cells.Count == most).ToList();
        var middles = Enumerable.Range(0, most).Select(column => full.Average(cells => (cells[column].Start + cells[column].End) / 2.0)).ToList();
        return [.. middles.Select((middle, column) => (column == 0 ? 0 : (middles[column - 1] + middle) / 2, column + 1 == most ? double.MaxValue : (middle + middles[column + 1]) / 2))];
    }

    /// <summary>True when no two columns of a page fall into one of the whole table's.</summary>
    private static bool AreApart(List<(double Start, double End)> page, List<(double Start, double End)> all)
    {
        var places = page.ConvertAll(column => all.FindIndex(range => column.Start < range.End && column.End > range.Start));
        return places.Distinct().Count() == places.Count;
    }

    private static List<List<IReadOnlyList<PlacedCell>>> Pages(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var pages = new List<List<IReadOnlyList<PlacedCell>>>();
        for (var index = start; index < end; index++)
        {
            if (index == start || lines[index].AfterPage)
                pages.Add([]);
            pages[^1].Add(CellsOf(lines[index]));
        }
        return pages;
    }

    /// <summary>The rows of a further page; a header that is repeated there also says which of its columns is which.</summary>
    private static void Append(List<IReadOnlyList<string>> table, List<IReadOnlyList<string>> page)
    {
        if (table.Count == 0 || page.Count == 0 || page[0].Skip(1).Any(cell => cell.Any(char.IsDigit)))
        {
            table.AddRange(page);
            return;
        }
        var header = table[0].Select(ColumnHeading.Key).ToList();
        var places = page[0].Select(cell => header.IndexOf(ColumnHeading.Key(cell))).ToList();
        if (places.Contains(-1))
        {
            table.AddRange(page);
            return;
        }
        foreach (var row in page.Skip(1))
        {
            var placed = new string[header.Count];
            Array.Fill(placed, "");
            for (var column = 0; column < row.Count; column++)
                placed[places[column]] = row[column];
            table.Add(placed);
        }
    }

    private static IReadOnlyList<PlacedCell> CellsOf(TextLine line) =>
        Cells.Of(TotalSetWide().Replace(line.Raw, static match => match.Value[..1] + match.Value[^1] + new string(' ', match.Length - 2)));

    private static bool MayBelong(TextLine line) =>
        !line.IsTable && !line.Bulleted && line.Heading == 0 && line.Text is not ['【', ..] and not [.., '。'] && !ImprintLabel.Starts(line.Text) && Attribution.ParseEnd(line.Text) is null;

    /// <summary>A short cell by itself is a name or a part of a header when a row follows soon.</summary>
    private static bool GoesOn(IReadOnlyList<TextLine> lines, int index) =>
        lines[index].Width <= WidestLoneCell && (Continues(lines[index].Text) || lines.Skip(index + 1).Take(2).Any(line => MayBelong(line) && CellsOf(line).Count > 1));

    private static bool Continues(string text) => text.Contains('）', StringComparison.Ordinal) && !text.Contains('（', StringComparison.Ordinal);

    /// <summary>What no gutter parts is one column. Positions are counted in characters or in widths, whichever finds more columns.</summary>
    private static List<(double Start, double End)> Columns(IEnumerable<IReadOnlyList<PlacedCell>> page)
    {
        var columns = new List<(double Start, double End)>();
        foreach (var cell in page.SelectMany(cells => cells).OrderBy(cell => cell.Start))
        {
            if (columns.Count > 0 && cell.Start < columns[^1].End)
                columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, cell.End));
            else
                columns.Add((cell.Start, cell.End));
        }
        return columns;
    }

    private static string[] Place(IReadOnlyList<PlacedCell> cells, List<(double Start, double End)> columns)
    {
        var row = new string[columns.Count];
        Array.Fill(row, "");
        foreach (var cell in cells)
        {
            var middle = (cell.Start + cell.End) / 2.0;
            var column = columns.FindIndex(range => middle >= range.Start && middle <= range.End);
            row[column] = Blanks.Join(row[column], cell.Text);
        }
        return row;
    }

    private static List<IReadOnlyList<string>> Rows(List<string[]> lines)
    {
        var firstData = Math.Max(lines.FindIndex(HasFigures), 0);
        if (firstData > 0 && lines[firstData][0].Length == 0 && IsNameOnly(lines[firstData - 1]))
            firstData--;
        var rows = new List<string[]>();
        if (firstData > 0)
            rows.Add([.. lines[0].Select((_, column) => string.Concat(lines.Take(firstData).Select(line => line[column])))]);
        var header = rows.Count;
        var openName = false;
        for (var index = firstData; index < lines.Count; index++)
        {
            var line = lines[index];
            var last = rows.Count > header ? rows[^1] : null;
            if (line[0].Length == 0 && last is not null && openName)
                rows[^1] = [last[0], .. line[1..]];
            else if (IsNameOnly(line) && last is not null && last[0].Count(sign => sign is '（' or '(') > last[0].Count(sign => sign is '）' or ')'))
                rows[^1] = [last[0] + line[0], .. last[1..]];
            else
                rows.Add(line);
            openName = IsNameOnly(line);
        }
        return [.. rows];
    }

    private static bool HasFigures(string[] row) => row.Skip(1).Any(cell => cell.Length > 0 && cell.All(sign => char.IsDigit(sign) || sign is '.' or '%' or ','));

    private static bool IsNameOnly(string[] row) => row[0].Length > 0 && row.Skip(1).All(cell => cell.Length == 0);

    [GeneratedRegex(@"(合|总|小|共)\s+计(?=\s)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TotalSetWide();
}
