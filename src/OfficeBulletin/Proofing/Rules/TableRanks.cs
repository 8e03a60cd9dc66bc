using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Proofing.Notices;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F08: ranks follow the values that they rank. Which column that is is not printed anywhere: it is taken to be the one by which most ranks are right; nothing is said where
/// there is none. Ties may share a rank (1, 2, 2, 4 or 1, 2, 2, 3) or be told apart by something else (1, 2, 3, 4).
/// </summary>
internal static partial class TableRanks
{
    public static IEnumerable<Finding> Check(TypedTable table)
    {
        foreach (var column in table.Figures.Where(column => column.Sort == FigureSort.Rank))
        {
            var rows = table.Units.Select(row => (Row: row, Rank: Rank(row.Cells[column.Index]))).Where(ranked => ranked.Rank is not null).Select(ranked => (ranked.Row, Rank: ranked.Rank!.Value)).ToList();
            var best = Candidates(table, column).Select(value => Judge(rows, value)).OrderBy(judged => judged.Count).FirstOrDefault();
            if (best is null || best.Count == 0 || rows.Count - best.Count < Math.Max(2, best.Count * 2))
                continue;
            foreach (var wrong in best)
                yield return Finding(table, column, wrong);
        }
    }

    private sealed record WrongRank(TypedRow Row, TypedColumn By, int Right);

    private static List<TypedColumn> Candidates(TypedTable table, TypedColumn rank)
    {
        var figures = table.Figures.Where(column => column.Sort is FigureSort.Added or FigureSort.Rate && column.Index != rank.Index && table.Units.Any(row => row.Cells[column.Index].IsNumber)).ToList();
        // 采用名次 ranks what was adopted, whatever fits better.
        var named = figures.FindAll(column => Named(rank.Heading, column));
        return named.Count > 0 ? named : figures;
    }

    private static bool Named(string rank, TypedColumn column) => column.Counted switch
    {
        _ when rank.Contains('率') || column.Sort == FigureSort.Rate => rank.Contains('率') && column.Sort == FigureSort.Rate,
        Counted.Submitted => rank.Contains("报送", StringComparison.Ordinal),
        Counted.Adopted => rank.Contains("采用", StringComparison.Ordinal) || rank.Contains("录用", StringComparison.Ordinal),
        Counted.Points => rank.Contains('分'),
        _ => false,
    };

    /// <summary>The ranks that do not follow from a column, by the manner of counting ties that fits better.</summary>
    private static List<WrongRank> Judge(List<(TypedRow Row, int Rank)> rows, TypedColumn by)
    {
        var values = rows.ConvertAll(ranked => ranked.Row.Cells[by.Index].Value);
        var (skipping, dense) = (new List<WrongRank>(), new List<WrongRank>());
        foreach (var (row, rank) in rows)
        {
            var value = row.Cells[by.Index].Value;
            var (better, distinct, ties) = (values.Count(other => other > value), values.Where(other => other > value).Distinct().Count(), values.Count(other => other == value));
            if (rank <= better || rank > better + ties)
                skipping.Add(new WrongRank(row, by, better + 1));
            if (rank != distinct + 1)
                dense.Add(new WrongRank(row, by, distinct + 1));
        }
        return skipping.Count <= dense.Count ? skipping : dense;
    }

    /// <summary>"3", "第3名", "并列第3"; null for anything else.</summary>
    private static int? Rank(TypedCell cell) =>
        cell.Text is { } text && Written().Match(new LooseText(text).Key) is { Success: true } match && int.TryParse(match.Groups["rank"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : null;

    private static Finding Finding(TypedTable table, TypedColumn column, WrongRank wrong)
    {
        var printed = wrong.Row.Cells[column.Index].Text;
        var right = wrong.Right.ToString(CultureInfo.InvariantCulture);
        return new Finding("F08", "table.rank", FindingLevel.Warning, table.At(wrong.Row), $"“{wrong.Row.Name}”的“{column.Heading}”印的是 {printed}，按“{wrong.By.Heading}”从高到低应是 {right}；请核对。", printed, right, "practice");
    }

    [GeneratedRegex(@"^(\(?并列\)?)?第?(?<rank>\d{1,4})名?(\(并列\)|并列)?[*※]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
