namespace OfficeBulletin.Excel;

/// <summary>Units that are ranked together as a sheet of a report workbook prints them.</summary>
/// <param name="By">Heading of what they are ranked by.</param>
/// <param name="Heading">Heading of the ranks.</param>
public sealed record PrintedRanking(string Sheet, string By, string Heading, IReadOnlyList<PrintedRank> Units);

/// <summary>A unit and its rank.</summary>
/// <param name="Rank">The cell as it stands; its text is the rank.</param>
/// <param name="Tie">Whether 并列 stands beside it; null where there is no such column.</param>
/// <param name="Sent">The cell of 报送, <paramref name="Value"/> that of what they are ranked by; null where there is none.</param>
public sealed record PrintedRank(string Unit, SheetCell Rank, bool? Tie, SheetCell Value, SheetCell? Sent);

/// <summary>Finds rankings: a row of headings with 名次 and 单位, groups below it that end with a line of text or a sum.</summary>
public static class PrintedRanks
{
    private const int HeaderRows = 10;
    private const int MostRows = 100_000;

    private static readonly (string Rank, string By)[] Pairs = [("名次", "采用（篇）"), ("名次", "总分"), ("得分名次", "得分")];

    public static IReadOnlyList<PrintedRanking> Find(IWorkbook workbook) => [.. workbook.Sheets.SelectMany(sheet => Find(sheet.Name, workbook.Rows(sheet, []).Take(MostRows)))];

    private static IReadOnlyList<PrintedRanking> Find(string sheet, IEnumerable<SheetRow> rows)
    {
        using var row = rows.GetEnumerator();
        for (var seen = 0; seen < HeaderRows && row.MoveNext(); seen++)
        {
            var headings = row.Current.Cells.DistinctBy(cell => Tight(cell.Text), StringComparer.Ordinal).ToDictionary(cell => Tight(cell.Text), cell => cell.Address.Column, StringComparer.Ordinal);
            if (!headings.TryGetValue("单位", out var unit) || !headings.ContainsKey("名次"))
                continue;
            var below = new List<SheetRow>();
            while (row.MoveNext())
                below.Add(row.Current);
            return [.. Pairs.Where(pair => headings.ContainsKey(pair.Rank) && headings.ContainsKey(pair.By)).SelectMany(pair => Groups(below, unit).Select(group => Ranking(sheet, pair, group, unit, headings))).Where(ranking => ranking.Units.Count > 0)];
        }
        return [];
    }

    /// <summary>The rows with units, group by group; rows between them that go on with a unit are left out.</summary>
    private static IEnumerable<List<SheetRow>> Groups(List<SheetRow> rows, int unit)
    {
        var group = new List<SheetRow>();
        foreach (var row in rows)
        {
            if (row.Text(unit).Length > 0)
                group.Add(row);
            else if (row.Cells is [{ Kind: SheetCellKind.Text, Address.Column: 1 }, ..])
            {
                yield return group;
                group = [];
            }
        }
        yield return group;
    }

    private static PrintedRanking Ranking(string sheet, (string Rank, string By) pair, List<SheetRow> group, int unit, Dictionary<string, int> headings)
    {
        var units = new List<PrintedRank>();
        foreach (var row in group)
        {
            var tie = pair.Rank == "名次" && headings.TryGetValue("并列", out var column) ? row.Text(column) == "并列" : (bool?)null;
            if (Cell(row, headings[pair.Rank]) is { } rank && Cell(row, headings[pair.By]) is { } value)
                units.Add(new PrintedRank(row.Text(unit), rank, tie, value, headings.TryGetValue("报送（条）", out var sent) ? Cell(row, sent) : null));
        }
        return new PrintedRanking(sheet, pair.By, pair.Rank, units);
    }

    private static SheetCell? Cell(SheetRow row, int column) => row.Cells.FirstOrDefault(cell => cell.Address.Column == column);

    private static string Tight(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
