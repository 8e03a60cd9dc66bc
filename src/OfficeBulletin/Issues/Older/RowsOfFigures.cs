using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// A table whose columns are parted by single blanks (万州 3 1 2 2). Where a row has fewer figures than columns, nobody knows which cells were blank: its figures
/// stand together in the first.
/// </summary>
internal static partial class RowsOfFigures
{
    private const int FewestRows = 3;
    private const int MostHeaderLines = 16;
    private const double WidestHeader = 10;

    /// <returns>The number of its lines and its rows, the header first; null when none begins here.</returns>
    public static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows)? At(IReadOnlyList<TextLine> lines, int index, OlderFindings findings)
    {
        var first = index;
        while (first < lines.Count && first - index < MostHeaderLines && IsHeader(lines[first]))
            first++;
        var rows = new List<(string Name, string[] Figures)>();
        var end = first;
        for (; end < lines.Count && !lines[end].IsTable && Row().Match(lines[end].Text) is { Success: true } row && lines[end].Text.Length <= 60; end++)
            rows.Add((row.Groups["name"].Value.Trim(), row.Groups["figures"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        if (rows.Count < FewestRows)
            return null;
        var width = rows.Max(row => row.Figures.Length) + 1;
        var header = Header([.. lines.Skip(index).Take(first - index).Select(line => line.Text)], width);
        if (header is null && first > index)
            return null;
        for (var row = 0; row < rows.Count; row++)
        {
            if (!IsKnown(rows[row].Figures, width))
                findings.CellsUnsure(lines[first + row]);
        }
        if (header is null)
            return (end - index, [.. rows.Select(row => Placed(row, width))]);
        return (end - index, [header, .. rows.Select(row => Placed(row, width))]);
    }

    private static bool IsKnown(string[] figures, int width) => figures.Length == width - 1 || figures.Length == 1;

    private static IReadOnlyList<string> Placed((string Name, string[] Figures) row, int width)
    {
        IEnumerable<string> figures = IsKnown(row.Figures, width) ? row.Figures : [string.Join(' ', row.Figures)];
        return [row.Name, .. figures, .. Enumerable.Repeat("", width - 1 - figures.Count())];
    }

    /// <summary>The header's cells, on one line or one each; a piece that begins with a bracket belongs to the one before. Null when they are not as many as the columns.</summary>
    private static List<string>? Header(IReadOnlyList<string> lines, int width)
    {
        var cells = new List<string>();
        foreach (var piece in lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            var opens = piece.Contains('（', StringComparison.Ordinal) || piece.Contains('(', StringComparison.Ordinal);
            if (cells.Count > 0 && opens && piece.AsSpan().IndexOfAny('（', '(') <= 1)
                cells[^1] += piece;
            else
                cells.Add(piece);
        }
        return cells.Count == width ? cells : null;
    }

    private static bool IsHeader(TextLine line) =>
        !line.IsTable && !line.Bulleted && line.Heading == 0 && !HeadingLines.HasForm(line) && line.Text.Split(' ').All(piece => Text.LineWidth.Of(piece) <= WidestHeader)
        && line.Text is not [.., '。' or '，' or '；' or '：'] && Attribution.ParseEnd(line.Text) is null && !ImprintLabel.Starts(line.Text) && !Row().IsMatch(line.Text);

    [GeneratedRegex(@"^(?<name>[^\d\s]\S{0,20}( \S*[^\d\s.%]\S*)?)(?<figures>( \d[\d.,]*%?)+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();
}
