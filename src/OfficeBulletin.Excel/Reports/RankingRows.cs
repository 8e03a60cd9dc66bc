using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports;

/// <summary>The rows of rankings: a header, the units best first, and their sums.</summary>
internal sealed class RankingRows
{
    private const int Submitted = 4;
    private const int Used = 5;
    private const int Rate = 6;
    private const int SubmittedBefore = 7;
    private const int UsedBefore = 8;
    private const int SubmittedChange = 9;
    private const int UsedChange = 10;
    private const double RowHeight = 18;

    private readonly ReportSheet sheet;
    private readonly Dictionary<string, Counts> now;
    private readonly Dictionary<string, Counts>? before;
    private readonly int[] counted;
    private readonly IReadOnlyDictionary<string, PointCells>? points;
    private readonly bool several;
    private readonly RankedCounts gone;
    private readonly List<(int Row, RankedCounts Sum)> groups = [];

    public RankingRows(ReportSheet sheet, Report report, IReadOnlyDictionary<string, PointCells>? points)
    {
        (this.sheet, this.points) = (sheet, points);
        now = ByName(report.Tally);
        before = Compared(report) is { } tally ? ByName(tally) : null;
        counted = before is null ? [Submitted, Used] : [Submitted, Used, SubmittedBefore, UsedBefore];
        var ranked = report.Rankings.SelectMany(ranking => ranking.Units).Select(unit => unit.Unit.Name).ToHashSet(StringComparer.Ordinal);
        gone = (before ?? []).Where(unit => !ranked.Contains(unit.Key)).Aggregate(default(RankedCounts), (sum, unit) => sum + new RankedCounts(0, 0, unit.Value.Submitted, unit.Value.UsedItems));
        several = report.Rankings.Count > 1 || gone != default;
    }

    public int Columns => points is null ? LastCounted : LastCounted + 2;

    private int LastCounted => before is null ? Rate : UsedChange;

    /// <summary>The period before, when anything was counted in it.</summary>
    public static Tally? Compared(Report report) => report.Before.Total() is { Submitted: 0, UsedItems: 0 } ? null : report.Before;

    public void Header(int row)
    {
        string[] compared = before is null ? [] : ["上期\n报送", "上期\n采用", "报送\n增减", "采用\n增减"];
        string[] scored = points is null ? [] : ["得分", "得分\n名次"];
        sheet.Headings(row, ["名次", "并列", "单位", "报送\n（条）", "采用\n（篇）", "采用率", .. compared, .. scored]);
        sheet.Height(row, 34);
    }

    /// <summary>Writes a group; the value is the row below it.</summary>
    public int Group(Ranking ranking, int row)
    {
        if (several)
        {
            sheet.Across(row, 1, Columns, ranking.Group ?? "未分组", ReportLook.Band);
            sheet.Height(row++, 22);
        }
        var counts = ranking.Units.Select(unit => Of(unit.Unit.Name)).ToList();
        RankCells.Write(sheet, ranking.Units, [.. Enumerable.Range(row, counts.Count)], [.. counts.Select(one => one.Used)], Used);
        for (var index = 0; index < counts.Count; index++)
            Unit(ranking.Units[index].Unit, counts[index], row + index);
        var (first, last) = (row, row + counts.Count - 1);
        var sum = counts.Aggregate(default(RankedCounts), (all, one) => all + one);
        groups.Add((last + 1, sum));
        Sums(last + 1, several ? "小计" : "合计", sum, column => $"SUM({ReportSheet.Range(first, column, last, column)})");
        return last + 2;
    }

    /// <summary>Writes the sums of all groups, and before them what units sent in the period before that are not ranked any more; nothing where one group is all there is.</summary>
    public void All(int row)
    {
        if (!several)
            return;
        if (gone != default)
        {
            sheet.Across(row, 1, 3, "本期已不列入的单位", ReportLook.Centred);
            for (var column = Submitted; column <= Columns; column++)
                sheet.Blank(row, column, ReportLook.Number);
            Numbers(gone, row);
            sheet.Height(row, RowHeight);
            groups.Add((row++, gone));
        }
        var sum = groups.Aggregate(default(RankedCounts), (all, one) => all + one.Sum);
        Sums(row, "合计", sum, column => $"SUM({string.Join(',', groups.Select(group => ReportSheet.At(group.Row, column)))})");
    }

    private static Dictionary<string, Counts> ByName(Tally tally) => tally.Units.ToDictionary(unit => unit.Unit.Name, unit => unit.Counts, StringComparer.Ordinal);

    private RankedCounts Of(string unit)
    {
        var (counts, then) = (now.GetValueOrDefault(unit), before?.GetValueOrDefault(unit));
        return new RankedCounts(counts?.Submitted ?? 0, counts?.UsedItems ?? 0, then?.Submitted ?? 0, then?.UsedItems ?? 0);
    }

    private static decimal Value(RankedCounts counts, int column) => column switch
    {
        Submitted => counts.Submitted,
        Used => counts.Used,
        SubmittedBefore => counts.SubmittedBefore,
        _ => counts.UsedBefore,
    };

    private void Unit(Unit unit, RankedCounts counts, int row)
    {
        var name = UnitLabel.Of(unit);
        sheet.Text(row, 3, name, ReportLook.Text);
        sheet.Height(row, Math.Max(RowHeight, ReportSheet.Height(name, sheet.WidthOf(3), ReportLook.Text)));
        Numbers(counts, row);
        if (points is null)
            return;
        if (points.TryGetValue(unit.Name, out var cells))
        {
            sheet.Formula(row, LastCounted + 1, cells.Points, cells.Value, ReportLooks.Of(cells.Value));
            sheet.Formula(row, LastCounted + 2, cells.Rank, cells.RankValue, ReportLook.Number);
            return;
        }
        sheet.Blank(row, LastCounted + 1, ReportLook.Number);
        sheet.Blank(row, LastCounted + 2, ReportLook.Number);
    }

    private void Numbers(RankedCounts counts, int row)
    {
        foreach (var column in counted)
            sheet.Number(row, column, Value(counts, column), ReportLooks.Of(Value(counts, column)));
        Derived(row, counts, total: false);
    }

    private void Sums(int row, string label, RankedCounts sum, Func<int, string> formula)
    {
        sheet.Across(row, 1, 3, label, ReportLook.TotalText);
        for (var column = LastCounted + 1; column <= Columns; column++)
            sheet.Blank(row, column, ReportLook.TotalNumber);
        foreach (var column in counted)
            sheet.Formula(row, column, formula(column), Value(sum, column), ReportLooks.OfTotal(Value(sum, column)));
        Derived(row, sum, total: true);
        sheet.Height(row, 20);
    }

    private void Derived(int row, RankedCounts counts, bool total)
    {
        RateCell.Write(sheet, row, Rate, ReportSheet.At(row, Used), ReportSheet.At(row, Submitted), counts.Used, counts.Submitted, total);
        if (before is null)
            return;
        Change(row, SubmittedChange, Submitted, SubmittedBefore, counts.Submitted - counts.SubmittedBefore, total);
        Change(row, UsedChange, Used, UsedBefore, counts.Used - counts.UsedBefore, total);
    }

    private void Change(int row, int column, int present, int past, decimal change, bool total) =>
        sheet.Formula(row, column, $"{ReportSheet.At(row, present)}-{ReportSheet.At(row, past)}", change, ReportLooks.OfChange(change, total));

    private readonly record struct RankedCounts(decimal Submitted, decimal Used, decimal SubmittedBefore, decimal UsedBefore)
    {
        public static RankedCounts operator +(RankedCounts left, RankedCounts right) =>
            new(left.Submitted + right.Submitted, left.Used + right.Used, left.SubmittedBefore + right.SubmittedBefore, left.UsedBefore + right.UsedBefore);
    }
}
