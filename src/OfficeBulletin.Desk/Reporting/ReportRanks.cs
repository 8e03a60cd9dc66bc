using System.Globalization;
using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>H101: the ranks of a report workbook follow from what they rank.</summary>
internal static class ReportRanks
{
    // Shares of joint items are printed rounded, and ranked as they are.
    private const decimal Rounding = 0.005m;

    public static IEnumerable<Finding> Check(IReadOnlyList<PrintedRanking> rankings, string file) => rankings.SelectMany(ranking => Check(ranking, file));

    private static IEnumerable<Finding> Check(PrintedRanking ranking, string file)
    {
        var values = ranking.Units.Select(unit => Number(unit.Value)).ToList();
        // A formula without its stored value ranks itself when Excel computes it.
        if (values.Contains(null))
            yield break;
        var slack = values.TrueForAll(value => decimal.IsInteger(value!.Value)) ? 0 : Rounding;
        foreach (var (unit, value) in ranking.Units.Zip(values.OfType<decimal>()))
        {
            if (unit.Rank.Kind == SheetCellKind.NotComputed)
                continue;
            var (best, last) = (1 + values.Count(other => other > value + slack), values.Count(other => other >= value - slack));
            var right = 1 + values.Count(other => other > value);
            if (Number(unit.Rank) is not { } rank || rank < best || rank > (slack == 0 ? best : last))
                yield return Differs(ranking, unit, right, file);
            else if (slack == 0 && unit.Tie is { } tie && tie != last > best)
                yield return Tied(ranking, unit, last > best, file);
        }
    }

    private static decimal? Number(SheetCell cell) => cell.Kind == SheetCellKind.Number && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Finding Differs(PrintedRanking ranking, PrintedRank unit, int right, string file) =>
        new("H101", "report.rank-differs", FindingLevel.Error, CheckReport.At(file, ranking.Sheet, unit.Rank.Address), $"“{unit.Unit}”的{ranking.Heading}是 {unit.Rank.Text}，按“{ranking.By}”应是 {right}；请核对后改正。", unit.Rank.Text, right.ToString(CultureInfo.InvariantCulture), "practice");

    private static Finding Tied(PrintedRanking ranking, PrintedRank unit, bool tied, string file) =>
        new("H101", "report.rank-differs", FindingLevel.Error, CheckReport.At(file, ranking.Sheet, unit.Rank.Address), $"“{unit.Unit}”按“{ranking.By}”{(tied ? "与别的单位并列，却没有写并列" : "没有并列，却写了并列")}；请核对后改正。", unit.Rank.Text, Source: "practice");
}
