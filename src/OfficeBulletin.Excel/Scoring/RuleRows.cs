using OfficeBulletin.Scoring;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Reads the rows of the sheet 计分: one rule each, or several where a cell names several channels, kinds or groups.</summary>
internal sealed class RuleRows(HeadedSheet sheet, RuleFindings findings, RuleNames names)
{
    private const string Separators = "、，,；;\n";

    private readonly List<int> leftOut = [];
    private int number;

    /// <summary>Rows that are at fault and not used.</summary>
    public IReadOnlyList<int> LeftOut => leftOut;

    /// <summary>The rules of a row; none when it is blank or at fault.</summary>
    public IReadOnlyList<ScoreRow> Read(SheetRow row)
    {
        var faults = findings.All.Count;
        var rules = Rules(row);
        if (findings.All.Count == faults)
            return rules;
        leftOut.Add(row.Number);
        return [];
    }

    private List<ScoreRow> Rules(SheetRow row)
    {
        var word = HalfWidth.Tight(sheet.Text(row, RuleColumnNames.Item));
        if (word.Length == 0)
        {
            if (RuleColumnNames.Meaning.Any(column => Text(row, column.Heading).Length > 0))
                findings.NoItem(row);
            return [];
        }
        if (RuleForm.All.FirstOrDefault(form => form.Word == word) is not { } form)
        {
            findings.UnknownItem(row, word, RuleNames.Near(word, RuleForm.All.Select(known => known.Word)));
            return [];
        }
        Unused(row, form);
        var rule = Values(row, form);
        return Spread(row, rule, form);
    }

    private void Unused(SheetRow row, RuleForm form)
    {
        foreach (var (column, heading) in RuleColumnNames.Meaning)
        {
            if (!form.Takes.HasFlag(column) && Text(row, heading) is { Length: > 0 } text)
                findings.Unused(row, heading, form.Item, text);
        }
    }

    private ScoreRow Values(SheetRow row, RuleForm form)
    {
        var condition = Condition(row, form);
        var cycle = Cycle(row, form, condition);
        return new ScoreRow(number, form.Item, sheet.At(row, form.Takes.HasFlag(RuleColumns.Points) ? RuleColumnNames.Points : RuleColumnNames.Item))
        {
            Points = Points(row, form),
            Condition = condition,
            Cycle = cycle,
            Cap = Cap(row, form, cycle),
        };
    }

    private decimal Points(SheetRow row, RuleForm form)
    {
        if (!form.Takes.HasFlag(RuleColumns.Points))
            return 0;
        var text = sheet.Text(row, RuleColumnNames.Points);
        if (Number(row, RuleColumnNames.Points) is not { } points)
            return 0;
        if (form.Sign == PointsSign.Negative && points > 0)
            findings.WrongSign(row, RuleColumnNames.Points, text, $"“{form.Word}”的分值要写成负数");
        else if (form.Sign == PointsSign.Positive && points < 0)
            findings.WrongSign(row, RuleColumnNames.Points, text, $"“{form.Word}”的分值不能是负数");
        return points;
    }

    private decimal? Number(SheetRow row, string heading)
    {
        if (sheet.IsBroken(row, heading))
        {
            findings.Broken(row, heading);
            return null;
        }
        var text = sheet.Text(row, heading);
        if (RuleNumber.Read(text) is { } number)
            return number;
        findings.NoNumber(row, heading, text);
        return null;
    }

    private RuleCondition? Condition(SheetRow row, RuleForm form)
    {
        if (!form.Takes.HasFlag(RuleColumns.Condition))
            return null;
        var text = Text(row, RuleColumnNames.Condition);
        if (text.Length == 0 && !form.Needs.HasFlag(RuleColumns.Condition))
            return null;
        var condition = ConditionText.Read(text, form.Item);
        if (condition is null)
            findings.Condition(row, form.Item, text);
        return condition;
    }

    private RuleCycle Cycle(SheetRow row, RuleForm form, RuleCondition? condition)
    {
        if (!form.Takes.HasFlag(RuleColumns.Cycle))
            return RuleCycle.Once;
        var text = Text(row, RuleColumnNames.Cycle);
        var cycle = CycleText.Read(text);
        if (cycle is null || (cycle == RuleCycle.Once ? form.Needs.HasFlag(RuleColumns.Cycle) : !form.Cycles.Contains(cycle.Value)))
            findings.Cycle(row, form, text);
        else if (cycle == RuleCycle.Week && condition is not (null or RuleCondition.Threshold { Measure: RuleMeasure.Submitted }))
            findings.WeekOf(row);
        else if (cycle == RuleCycle.Week && condition is null && form.Item is RuleItem.Shortage or RuleItem.Surplus)
            findings.WeekOf(row);
        return cycle ?? RuleCycle.Once;
    }

    private decimal? Cap(SheetRow row, RuleForm form, RuleCycle cycle)
    {
        if (!form.Takes.HasFlag(RuleColumns.Cap))
            return null;
        var text = Text(row, RuleColumnNames.Cap);
        var alone = form.Item <= RuleItem.Penalty;
        if (text.Length == 0 && !form.Needs.HasFlag(RuleColumns.Cap))
        {
            if (alone && cycle != RuleCycle.Once)
                findings.CycleOfPoints(row, Text(row, RuleColumnNames.Cycle));
            return null;
        }
        if (alone && cycle == RuleCycle.Once)
            findings.CycleOfCap(row);
        var cap = Number(row, RuleColumnNames.Cap);
        if (cap < 0)
            findings.WrongSign(row, RuleColumnNames.Cap, text, "上限不能是负数");
        return cap;
    }

    private List<ScoreRow> Spread(SheetRow row, ScoreRow rule, RuleForm form)
    {
        var channels = Words(row, form, RuleColumns.Channel, RuleColumnNames.Channel);
        var levels = Words(row, form, RuleColumns.Level, RuleColumnNames.Level).Where(word => names.Level(row, word, form.Item, channels)).ToList();
        var known = channels.Select(word => names.Channel(row, word)).OfType<string>().ToList();
        // A level beside channels only says again what they are.
        List<(string? Channel, string? Level)> places = known.Count > 0 ? [.. known.Select(name => (name, (string?)null))] : [.. OrAny(levels).Select(level => ((string?)null, level))];
        var groups = Words(row, form, RuleColumns.Group, RuleColumnNames.Group).Select(word => names.Group(row, word)).OfType<string>().ToList();
        var categories = Words(row, form, RuleColumns.Category, RuleColumnNames.Category);
        var cell = categories.Count > 0 ? sheet.At(row, RuleColumnNames.Category) : null;
        return [.. from place in places
                   from category in OrAny(categories)
                   from manner in OrAny(Words(row, form, RuleColumns.Manner, RuleColumnNames.Manner))
                   from @group in OrAny(groups)
                   select rule with { Number = number++, Channel = place.Channel, Level = place.Level, Category = category, CategoryCell = cell, Manner = manner, Group = @group }];
    }

    private static List<string?> OrAny(List<string> words) => words.Count == 0 ? [null] : [.. words];

    private List<string> Words(SheetRow row, RuleForm form, RuleColumns column, string heading) => form.Takes.HasFlag(column)
        ? [.. Text(row, heading).Split(Separators.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)]
        : [];

    /// <summary>"" for a cell that says that anything will do.</summary>
    private string Text(SheetRow row, string heading) => sheet.Text(row, heading) is var text && HalfWidth.Tight(text) is "不限" or "全部" or "所有" or "*" or "—" or "-" or "/" or "——" ? "" : text;
}
