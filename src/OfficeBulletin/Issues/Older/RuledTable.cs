using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>A table whose columns are ruled by dashes (----- -----), as pandoc writes it: header above the rule, rows below, a row of several lines where blank lines part the rows.</summary>
internal static class RuledTable
{
    private const int MostHeaderLines = 8;

    /// <returns>The number of its lines and its rows, the header first; null when none begins here.</returns>
    public static (int Lines, IReadOnlyList<IReadOnlyList<string>> Rows)? At(IReadOnlyList<TextLine> lines, int index)
    {
        var framed = IsFrame(lines[index].Text);
        var rule = index + (framed ? 1 : 0);
        while (rule < lines.Count && rule - index <= (framed ? MostHeaderLines : 1) && Columns(lines[rule].Raw) is null)
            rule++;
        if (rule >= lines.Count || Columns(lines[rule].Raw) is not { } columns)
            return null;
        var end = rule + 1;
        while (end < lines.Count && !IsFrame(lines[end].Text) && Columns(lines[end].Raw) is null && (framed || end == rule + 1 || lines[end].BlanksBefore == 0) && !HeadingLines.HasForm(lines[end]))
            end++;
        if (end == rule + 1)
            return null;
        var several = framed && lines.Skip(rule + 2).Take(end - rule - 2).Any(line => line.BlanksBefore > 0);
        var rows = new List<IReadOnlyList<string>>();
        if (rule > index + (framed ? 1 : 0))
            rows.Add(Joined([.. lines.Skip(index + (framed ? 1 : 0)).Take(rule - index - (framed ? 1 : 0))], columns));
        var open = new List<TextLine>();
        for (var row = rule + 1; row < end; row++)
        {
            if (open.Count > 0 && (!several || lines[row].BlanksBefore > 0))
                Close();
            open.Add(lines[row]);
        }
        Close();
        var closed = end < lines.Count && (IsFrame(lines[end].Text) || Columns(lines[end].Raw) is not null);
        return (end - index + (closed ? 1 : 0), rows);

        void Close()
        {
            rows.Add(Joined(open, columns));
            open.Clear();
        }
    }

    private static IReadOnlyList<string> Joined(IReadOnlyList<TextLine> lines, List<(double Start, double End)> columns) =>
        [.. columns.Select((_, column) => lines.Select(line => Cut(line.Raw, column == 0 ? 0 : columns[column].Start, column + 1 < columns.Count ? columns[column + 1].Start : double.MaxValue)).Aggregate(Blanks.Join))];

    /// <summary>What stands of a line between two widths.</summary>
    private static string Cut(string line, double from, double to)
    {
        var (start, end, width) = (line.Length, line.Length, 0.0);
        for (var index = 0; index < line.Length; index++)
        {
            if (width >= from && start == line.Length)
                start = index;
            if (width >= to)
            {
                end = index;
                break;
            }
            width += LineWidth.Of(line[index]);
        }
        return start >= end ? "" : line[start..end].Trim();
    }

    private static bool IsFrame(string text) => text.Length >= 5 && text.AsSpan().IndexOfAnyExcept('-') < 0;

    /// <summary>The columns of a rule, in widths of a Chinese character; null when the line is none of at least two.</summary>
    private static List<(double Start, double End)>? Columns(string line)
    {
        if (line.AsSpan().IndexOfAnyExcept('-', ' ') >= 0)
            return null;
        var columns = new List<(double Start, double End)>();
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] != '-')
                continue;
            var start = index;
            while (index < line.Length && line[index] == '-')
                index++;
            columns.Add((start / 2.0, index / 2.0));
        }
        return columns.Count < 2 || columns.Exists(column => column.End - column.Start < 1) ? null : columns;
    }
}
