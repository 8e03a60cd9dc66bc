using System.Globalization;
using OfficeBulletin.Scoring;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Cells of a unit's points and of its rank by points, as other sheets refer to them, and what they hold.</summary>
internal sealed record PointCells(string Points, decimal Value, string Rank, int RankValue);

/// <summary>计分明细: group by group the units best first, and in the rows of each what its points come from.</summary>
internal sealed class PointSheet
{
    private const int HeaderRow = 3;
    private const int Unit = 3;
    private const int Points = 4;
    private const int Part = 5;
    private const int PartCount = 6;
    private const int PartPoints = 7;
    private const int YearToDate = 8;
    private const int Places = 6;
    private const double PartWidth = 36;
    private const double RowHeight = 18;

    private readonly ReportSheet sheet;
    private readonly Dictionary<string, UnitScore> scores;
    private readonly Dictionary<string, PointCells> cells = new(StringComparer.Ordinal);
    private readonly List<int> first = [];
    private readonly int last;

    private PointSheet(ReportSheet sheet, ScoreTable table)
    {
        (this.sheet, scores) = (sheet, table.Units.ToDictionary(unit => unit.Unit.Name, StringComparer.Ordinal));
        // From January on the running total is the total.
        last = table.Units.Any(unit => unit.YearToDate != unit.Points && unit.YearToDate != 0) ? YearToDate : PartPoints;
    }

    /// <summary>The value says where the points stand, by the unit's full name.</summary>
    public static IReadOnlyDictionary<string, PointCells> Fill(ReportSheet sheet, ScoreTable table, Tally tally)
    {
        var filled = new PointSheet(sheet, table);
        filled.Header(table, UnitLabel.Width(tally));
        var row = HeaderRow + 1;
        foreach (var ranking in table.Rankings)
            row = filled.Group(ranking, row, table.Rankings.Count > 1);
        filled.Total(table, row);
        return filled.cells;
    }

    private void Header(ScoreTable table, double name)
    {
        double[] widths = [5.5, 5.5, name, 9, PartWidth, 8, 8, .. last == YearToDate ? [9.0] : Array.Empty<double>()];
        sheet.Widths(widths);
        sheet.Across(1, 1, last, $"{table.Period.Text}计分明细", ReportLook.Title);
        sheet.Height(1, 34);
        sheet.Across(2, 1, last, $"按“{table.Rules}”计分，分数相同的并列。", ReportLook.Note);
        sheet.Height(2, 20);
        sheet.Headings(HeaderRow, ["名次", "并列", "单位", "总分", "计分项目", "数量", "得分", .. last == YearToDate ? ["累计得分"] : Array.Empty<string>()]);
        sheet.Height(HeaderRow, 24);
        sheet.Freeze(HeaderRow, columns: Unit);
        ReportPage.Set(sheet.Page, widths.Sum(), HeaderRow, HeaderRow);
    }

    private int Group(Ranking ranking, int row, bool several)
    {
        if (several)
        {
            sheet.Across(row, 1, last, ranking.Group ?? "未分组", ReportLook.Band);
            sheet.Height(row++, 22);
        }
        first.Clear();
        foreach (var ranked in ranking.Units)
        {
            first.Add(row);
            row = Rows(ranked.Unit, Parts(ranked.Unit), row);
        }
        var sums = ranking.Units.Select(unit => Sum(unit.Unit)).ToList();
        RankCells.Write(sheet, ranking.Units, first, sums, Points);
        for (var index = 0; index < sums.Count; index++)
        {
            var end = index + 1 < first.Count ? first[index + 1] - 1 : row - 1;
            if (last == YearToDate)
                Running(ranking.Units[index].Unit, first[index]);
            foreach (var column in last == YearToDate ? [1, 2, Unit, Points, YearToDate] : (int[])[1, 2, Unit, Points])
                sheet.Down(first[index], end, column, top: true);
            cells[ranking.Units[index].Unit.Name] = new PointCells(sheet.Reference(first[index], Points), sums[index], sheet.Reference(first[index], 1), ranking.Units[index].Rank);
        }
        return row;
    }

    private void Running(Unit unit, int row)
    {
        var value = scores.GetValueOrDefault(unit.Name)?.YearToDate ?? 0;
        sheet.Number(row, YearToDate, value, ReportLooks.Of(value));
    }

    private IReadOnlyList<ScorePart> Parts(Unit unit) => scores.GetValueOrDefault(unit.Name)?.Parts ?? [];

    private decimal Sum(Unit unit) => Math.Round(Parts(unit).Sum(part => part.Points), Places);

    // Tenths do not add up exactly in a cell, and the ranks need points that are equal to be the same.
    private static string Sum(IReadOnlyList<ScorePart> parts, int first, int last)
    {
        var sum = $"SUM({ReportSheet.Range(first, PartPoints, last, PartPoints)})";
        return parts.All(part => decimal.IsInteger(part.Points)) ? sum : string.Create(CultureInfo.InvariantCulture, $"ROUND({sum},{Places})");
    }

    private int Rows(Unit unit, IReadOnlyList<ScorePart> parts, int row)
    {
        var (name, last) = (UnitLabel.Of(unit), row + parts.Count - 1);
        sheet.Text(row, Unit, name, ReportLook.Text);
        var sum = Sum(unit);
        if (parts.Count == 0)
        {
            sheet.Number(row, Points, 0, ReportLook.Number);
            foreach (var column in (int[])[Part, PartCount, PartPoints])
                sheet.Blank(row, column, ReportLook.Number);
            sheet.Height(row, Math.Max(RowHeight, ReportSheet.Height(name, sheet.WidthOf(Unit), ReportLook.Text)));
            return row + 1;
        }
        sheet.Formula(row, Points, Sum(parts, row, last), sum, ReportLooks.OfTotal(sum));
        var least = Math.Max(RowHeight, ReportSheet.Height(name, sheet.WidthOf(Unit), ReportLook.Text) / parts.Count);
        foreach (var part in parts)
        {
            sheet.Text(row, Part, part.Name, ReportLook.Text);
            // A part that only bounds others counts nothing.
            if (part.Count == 0)
                sheet.Blank(row, PartCount, ReportLook.Number);
            else
                sheet.Number(row, PartCount, part.Count, ReportLooks.Of(part.Count));
            sheet.Number(row, PartPoints, part.Points, ReportLooks.Of(part.Points));
            sheet.Height(row++, Math.Max(least, ReportSheet.Height(part.Name, PartWidth, ReportLook.Text)));
        }
        return row;
    }

    private void Total(ScoreTable table, int row)
    {
        if (row == HeaderRow + 1)
            return;
        var total = table.Rankings.SelectMany(ranking => ranking.Units).Sum(unit => Parts(unit.Unit).Sum(part => part.Points));
        sheet.Across(row, 1, PartCount, "合计", ReportLook.TotalText);
        sheet.Formula(row, PartPoints, $"SUM({ReportSheet.Range(HeaderRow + 1, PartPoints, row - 1, PartPoints)})", total, ReportLooks.OfTotal(total));
        if (last == YearToDate)
            sheet.Blank(row, YearToDate, ReportLook.TotalNumber);
        sheet.Height(row, 20);
    }
}
