using System.Text.RegularExpressions;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>A table of a notice as its headings and the names of its rows say what it is: which columns count what, which rows are units, subtotals, the total.</summary>
/// <param name="Where">The table in its issue.</param>
/// <param name="NameColumn">Index of the column that names the units.</param>
internal sealed partial record TypedTable(NoticeTable Source, Place Where, int NameColumn, IReadOnlyList<TypedColumn> Columns, IReadOnlyList<TypedRow> Rows)
{
    public IEnumerable<TypedRow> Units => Rows.Where(row => row.Sort == RowSort.Unit);

    public IEnumerable<TypedRow> Subtotals => Rows.Where(row => row.Sort == RowSort.Subtotal);

    /// <summary>Null when the table has none.</summary>
    public TypedRow? Total => Rows.FirstOrDefault(row => row.Sort == RowSort.Total);

    /// <summary>The columns beside the names.</summary>
    public IEnumerable<TypedColumn> Figures => Columns.Where(column => column.Index > NameColumn);

    /// <summary>Caption and heading of the names, which say what kind of units it is about.</summary>
    public string Subject => new LooseText(Source.Caption + Columns[NameColumn].Heading).Key;

    public Place At(TypedRow row) => Where with { Row = row.Number };

    public static TypedTable Of(NoticeTable table, Place where)
    {
        var width = table.Rows.Append(table.Header).Append(table.Total ?? []).Max(row => row.Count);
        var rows = table.Rows.Select(row => Cells(row, width)).ToList();
        var headings = Headings(table, rows, width, out var headers);
        var columns = headings.Select((heading, index) => TypedColumn.Of(index, heading)).ToList();
        var name = width > 1 && Serial().IsMatch(columns[0].Heading) ? 1 : 0;
        return new TypedTable(table, where, name, columns, RowsOf(table, rows, headers, name, width));
    }

    private static TypedCell[] Cells(IReadOnlyList<string?> row, int width) => [.. Enumerable.Range(0, width).Select(index => TypedCell.Parse(index < row.Count ? row[index] : null))];

    /// <summary>Headings of the columns; header rows that came as the first rows of the table count too.</summary>
    private static string?[] Headings(NoticeTable table, List<TypedCell[]> rows, int width, out int headers)
    {
        var headings = Enumerable.Range(0, width).Select(index => index < table.Header.Count && table.Header[index].Length > 0 ? table.Header[index] : null).ToArray();
        for (headers = 0; headers < Math.Min(2, rows.Count) && IsHeader(rows[headers]); headers++)
        {
            // A heading over several columns stands in the first of them.
            var above = "";
            for (var column = 0; column < width; column++)
            {
                above = headings[column] ?? above;
                if (rows[headers][column].Text is { } text && !rows[headers][column].IsNone)
                    headings[column] = column > 0 ? above + "\n" + text : headings[column] ?? text;
            }
        }
        return headings;
    }

    /// <summary>True for a row of words alone, some of which are headings.</summary>
    private static bool IsHeader(TypedCell[] row) =>
        !Array.Exists(row, cell => cell.IsNumber) && row.Skip(1).Count(cell => cell.Sort == CellSort.Words) > 1 && (row[0].IsNone || row.Skip(1).Any(cell => HeadingWords().IsMatch(cell.Text!)));

    private static IReadOnlyList<TypedRow> RowsOf(NoticeTable table, List<TypedCell[]> rows, int headers, int name, int width)
    {
        var read = rows.Select((cells, index) => Row(index + 1, cells, index < headers || NoticeTableParser.SameCells(table.Rows[index], table.Header))).ToList();
        if (table.Total is { } apart)
            read.Add(Row(rows.Count + 1, Cells(apart, width), header: false) with { Sort = RowSort.Total });
        return RowOrder.Of(read, table.Total is not null);

        TypedRow Row(int number, TypedCell[] cells, bool header)
        {
            var named = new LooseText(cells[name].Text ?? cells[0].Text ?? "").Key;
            var figures = cells.Skip(name + 1).Any(cell => cell.IsNumber);
            return new TypedRow(number, named switch
            {
                _ when header || (!figures && (TypedRow.IsNote(named) || TypedRow.IsGroup(named))) => RowSort.Aside,
                _ when TypedRow.IsTotal(named) || (figures && TypedRow.IsGroup(named)) => RowSort.Subtotal,
                _ when named.StartsWith("其中", StringComparison.Ordinal) => RowSort.Part,
                _ => RowSort.Unit,
            }, named, cells);
        }
    }

    [GeneratedRegex(@"^(序号|编号|No\.?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Serial();

    [GeneratedRegex("采用|报送|录用|转报|合计|小计|数|条|篇|件|名次|排名|得分|率", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingWords();
}
