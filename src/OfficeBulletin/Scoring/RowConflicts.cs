using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Scoring;

/// <summary>Finds rows of a version that apply to the same and of which none is the more specific.</summary>
/// <param name="book">Null when channels and units are not known: a level then is taken to hold every channel.</param>
internal sealed class RowConflicts(LedgerBook? book)
{
    private const int Listed = 20;

    public IEnumerable<Finding> In(RuleVersion version) =>
        version.Rows.GroupBy(Subject).SelectMany(rows => In([.. rows])).DistinctBy(finding => (finding.Where.Cell, finding.Message)).Take(Listed);

    private IEnumerable<Finding> In(IReadOnlyList<ScoreRow> rows)
    {
        for (var later = 1; later < rows.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (Between(rows[earlier], rows[later]) is { } relation && Conflict(relation, rows, rows[earlier], rows[later]) is { } finding)
                    yield return finding;
            }
        }
    }

    /// <summary>Rows on the same subject compete.</summary>
    private static object Subject(ScoreRow row) => row.Item switch
    {
        RuleItem.Bonus or RuleItem.Penalty => (row.Item, row.Condition),
        RuleItem.Shortage or RuleItem.Surplus => TargetRules.Ladder(row),
        >= RuleItem.Base and <= RuleItem.LowRate => (TargetRules.Ladder(row), row.Condition),
        RuleItem.Cap or RuleItem.Conversion or RuleItem.Floor => PointBound.Key(row),
        RuleItem.Void => (row.Item, row.Cycle, row.Condition),
        _ => row.Item,
    };

    private static Finding? Conflict(Relation relation, IReadOnlyList<ScoreRow> rows, ScoreRow earlier, ScoreRow later)
    {
        var narrower = relation.All.Contains(Narrower.First);
        if (narrower != relation.All.Contains(Narrower.Second))
            return null;
        if (!narrower)
            return Finding(later, earlier, $"这一行与 {earlier.Where.Cell} 适用的情况完全相同，不知道用哪一行；请删去一行，或改其中一行。");
        var (channel, level) = relation.Channel == Narrower.First ? (earlier.Channel, earlier.Level) : relation.Channel == Narrower.Second ? (later.Channel, later.Level) : (later.Channel ?? earlier.Channel, later.Level ?? earlier.Level);
        var (category, manner) = (earlier.Category ?? later.Category, earlier.Manner ?? later.Manner);
        var group = relation.Group == Narrower.First ? earlier.Group : later.Group;
        if (rows.Any(row => row.Channel == channel && row.Level == level && row.Category == category && row.Manner == manner && row.Group == group))
            return null;
        var both = string.Join('、', new[] { ("渠道", channel), ("级别", level), ("类别", category), ("方式", manner), ("单位组", group) }.Where(said => said.Item2 is not null).Select(said => $"{said.Item1} {said.Item2}"));
        return Finding(later, earlier, $"这一行与 {earlier.Where.Cell} 有时都适用，又分不出哪一行更具体；请为两行都适用的情况（{both}）另写一行，或改其中一行。");
    }

    private static Finding Finding(ScoreRow later, ScoreRow earlier, string message) =>
        new("H46", "score.rows-equal", FindingLevel.Error, later.Where, message, RuleForm.Of(earlier.Item).Word);

    /// <summary>Null when nothing can be under both rows.</summary>
    private Relation? Between(ScoreRow first, ScoreRow second)
    {
        if (Channels(first, second) is not { } channel || Words(first.Category, second.Category) is not { } category || Words(first.Manner, second.Manner) is not { } manner || Groups(first.Group, second.Group) is not { } group)
            return null;
        return new Relation(channel, category, manner, group);
    }

    private Narrower? Channels(ScoreRow first, ScoreRow second) => (first, second) switch
    {
        ({ Channel: { } name }, { Channel: null, Level: { } level }) => IsOf(name, level) ? Narrower.First : null,
        ({ Channel: null, Level: { } level }, { Channel: { } name }) => IsOf(name, level) ? Narrower.Second : null,
        _ => Words(first.Channel ?? first.Level, second.Channel ?? second.Level),
    };

    private bool IsOf(string channel, string level) => book is null || book.Channels.Any(one => one.Name == channel && one.Level == level);

    private static Narrower? Words(string? first, string? second) => (first, second) switch
    {
        (null, null) => Narrower.Neither,
        (_, null) => Narrower.First,
        (null, _) => Narrower.Second,
        _ => first == second ? Narrower.Neither : null,
    };

    /// <summary>Of two words for groups the closer one rules where a unit is under both.</summary>
    private Narrower? Groups(string? first, string? second)
    {
        if (first is null || second is null || first == second)
            return Words(first, second);
        foreach (var unit in book?.Units?.Units ?? [])
        {
            var (one, other) = (RuleMatch.Group(first, unit), RuleMatch.Group(second, unit));
            if (one > 0 && other > 0)
                return one > other ? Narrower.First : Narrower.Second;
        }
        return null;
    }

    private enum Narrower
    {
        Neither,
        First,
        Second,
    }

    private sealed record Relation(Narrower Channel, Narrower Category, Narrower Manner, Narrower Group)
    {
        public IReadOnlyList<Narrower> All => [Channel, Category, Manner, Group];
    }
}
