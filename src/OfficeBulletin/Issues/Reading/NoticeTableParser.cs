namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads a printed table of the notice: header, rows with null for blank cells, the total row, header rows repeated by hand left out.</summary>
internal static class NoticeTableParser
{
    public static NoticeTable Parse(string caption, Table table, bool hasHeader, Place where, List<Finding> findings)
    {
        if (table.Rows.Any(row => row.Any(cell => cell.ColumnSpan != 1 || cell.RowSpan != 1)))
            findings.Add(ReadingFindings.MergedCells(where));
        foreach (var paragraph in table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs))
            PlainText.Of(paragraph, where, findings);
        var header = hasHeader ? Header(table) : [];
        var rows = table.Rows.Skip(hasHeader ? Math.Max(table.HeaderRows, 1) : 0).Select(Values).Where(row => !SameCells(row, header)).ToList();
        var total = rows is [.., var last] && IsTotal(last) ? last : null;
        if (total is not null)
            rows.RemoveAt(rows.Count - 1);
        return new NoticeTable(caption, header, rows, total);
    }

    /// <summary>
    /// One table out of two parts. The second part repeats the header, or is as wide and has none, so that its first row was taken for one;
    /// null when the second is a table of its own.
    /// </summary>
    public static NoticeTable? Continue(NoticeTable open, NoticeTable next)
    {
        if (SameCells(open.Header, next.Header))
            return open with { Rows = [.. open.Rows, .. next.Rows], Total = next.Total };
        if (open.Header.Count != next.Header.Count)
            return null;
        IReadOnlyList<string?> first = [.. next.Header.Select(text => text.Length == 0 ? null : text)];
        return next.Rows.Count == 0 && next.Total is null && IsTotal(first)
            ? open with { Total = first }
            : open with { Rows = [.. open.Rows, first, .. next.Rows], Total = next.Total };
    }

    /// <summary>True when two rows say the same, blanks aside.</summary>
    public static bool SameCells(IReadOnlyList<string?> one, IReadOnlyList<string?> other)
    {
        if (one.Count != other.Count)
            return false;
        for (var index = 0; index < one.Count; index++)
        {
            if (ColumnHeading.Key(one[index] ?? "") != ColumnHeading.Key(other[index] ?? ""))
                return false;
        }
        return true;
    }

    /// <summary>The header's texts; of several header rows those of one column joined from top to bottom.</summary>
    private static IReadOnlyList<string> Header(Table table)
    {
        if (table.Rows.Count == 0)
            return [];
        if (table.HeaderRows <= 1)
            return [.. table.Rows[0].Select(cell => cell.Text.Trim())];
        var rows = table.Rows.Take(table.HeaderRows).ToList();
        return [.. rows[0].Select((_, column) => string.Join('\n', rows.Select(row => row[column].Text.Trim()).Where(text => text.Length > 0)))];
    }

    private static IReadOnlyList<string?> Values(IReadOnlyList<Cell> row) => [.. row.Select(cell => cell.Text.Trim() is { Length: > 0 } text ? text : null)];

    private static bool IsTotal(IReadOnlyList<string?> row) => row is [{ } first, ..] && ColumnHeading.Key(first) is "合计" or "总计" or "共计" or "小计";
}
