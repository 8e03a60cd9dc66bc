using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>One bound on points, the same through all versions: 封顶 of the same points in the same cycle, 折算, 封底.</summary>
/// <param name="First">The first row that says it.</param>
internal sealed record PointBound(ScoreRow First)
{
    /// <summary>Null for all points.</summary>
    public RuleItem? Target => (First.Condition as RuleCondition.Target)?.Item;

    public string Name => About(Target is { } target ? $"{RuleForm.Of(First.Item).Word}·{RuleForm.Of(target).Word}" : RuleForm.Of(First.Item).Word, First);

    /// <summary>What a row is about: "采用·市级·调研".</summary>
    public static string About(string word, ScoreRow row) => string.Join('·', new[] { word, row.Channel ?? row.Level, row.Category }.OfType<string>());

    /// <summary>In the order in which they bound: narrow before wide, short cycles before long ones.</summary>
    public static IReadOnlyList<PointBound> Of(IEnumerable<RuleVersion> versions) =>
        [.. versions.SelectMany(version => version.Rows).Where(row => row.Item is RuleItem.Cap or RuleItem.Conversion or RuleItem.Floor && row.Cycle != RuleCycle.Item)
            .DistinctBy(Key).Select(row => new PointBound(row))
            .OrderBy(bound => bound.First.Item).ThenByDescending(bound => bound.Width).ThenBy(bound => bound.First.Cycle)];

    /// <summary>The row of a version for a unit; null when it has none.</summary>
    public ScoreRow? In(RuleVersion version, Unit unit) =>
        version.Rows.Where(row => row.Item == First.Item && Key(row) == Key(First) && RuleMatch.Group(row.Group, unit) >= 0).MaxBy(row => RuleMatch.Group(row.Group, unit));

    /// <summary>What is left of points under a row.</summary>
    public static decimal Bounded(decimal points, ScoreRow row) => row.Item switch
    {
        RuleItem.Conversion => row.Cap is { } most ? Math.Min(points * row.Points, most) : points * row.Points,
        RuleItem.Floor => Math.Max(points, row.Points),
        RuleItem.Cap when row.Condition is null => Math.Min(points, row.Cap!.Value),
        // What is taken away is bounded too.
        _ => Math.Clamp(points, -row.Cap!.Value, row.Cap.Value),
    };

    internal static (RuleItem, RuleItem?, string?, string?, string?, RuleCycle) Key(ScoreRow row) =>
        (row.Item, (row.Condition as RuleCondition.Target)?.Item, row.Channel, row.Level, row.Category, row.Cycle);

    private int Width => (Target is null ? 0 : 1) + (First.Channel is null ? 0 : 2) + (First.Level is null ? 0 : 1) + (First.Category is null ? 0 : 1);
}
