using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Scoring;

/// <summary>Any ledger of 2022 and 2023 and any rules, for properties.</summary>
internal static class Scored
{
    public static readonly IReadOnlyList<Channel> Channels = [new("内刊") { Level = "县级" }, new("市刊") { Level = "市级" }, new("网站") { Level = "市级" }];

    public static readonly IReadOnlyList<Unit> Units =
    [
        Unit("东区", "甲组") with { Quota = new UnitQuota(2, Monthly: true) }, Unit("西区", "甲组"), Unit("南区", "乙组") with { From = new Month(2022, 6) },
        Unit("北区", "乙组") with { Credit = new UnitCredit("南区", new Month(2023, 4)) },
    ];

    public static LedgerBook Book(TallyPolicy policy) => new(Channels, new UnitRegister(Units)) { Policy = policy };

    public static Gen<TallyPolicy> Policies =>
        from joint in Gen.Elements(Enum.GetValues<JointCredit>())
        from several in Gen.Elements(Enum.GetValues<SeveralChannels>())
        select new TallyPolicy { Joint = joint, Several = several };

    public static Gen<LedgerItem[]> Ledgers => Items.ArrayOf();

    /// <summary>Rows of every 项目.</summary>
    public static Gen<ScoreRow[]> All => from events in Event.ArrayOf() from others in Other.ArrayOf() select Numbered([.. events, .. others]);

    public static ScoreRules Rules(params ScoreRow[] rows) => new("办法") { Versions = [new RuleVersion("办法", null, null, rows)] };

    public static ScoreTable Score(LedgerBook book, ScoreRules rules, string period, IEnumerable<LedgerItem> items)
    {
        var scores = new ScoreBook(book, rules);
        foreach (var item in items)
            scores.Add(item);
        return scores.Of(Period.Parse(period)!);
    }

    /// <summary>Points by unit, to six places: shares of a third have no end.</summary>
    public static IEnumerable<(string, decimal)> Points(this ScoreTable table) =>
        Units.Select(unit => (unit.Name, Math.Round(table.Units.FirstOrDefault(score => score.Unit.Name == unit.Name)?.Points ?? 0, 6) + 0.000000m));

    private static Unit Unit(string name, string group) => new(name, null, "区县", []) { Group = group };

    private static Gen<LedgerItem> Items =>
        from year in Gen.Elements(2022, 2023)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from units in Gen.Elements<int[]>([0], [1], [2], [3], [0, 1], [1, 2, 3], [3, 0])
        from category in Gen.Elements(null, "动态", "调研")
        from marks in Gen.ArrayOf(Marks, Channels.Count)
        from commission in Gen.Elements(null, null, null, new Commission(CommissionOutcome.Done), new Commission(CommissionOutcome.Late), new Commission(CommissionOutcome.Missed))
        from instructed in Gen.Elements<string[]>([], [], ["市级"], ["市级", "国家级"])
        from note in Gen.Elements(null, null, "失实")
        select new LedgerItem(0, new DateOnly(year, month, day), [.. units.Select(unit => Units[unit])], "稿件", [.. marks.Select(mark => new ChannelUse(null, mark))])
        {
            Category = category,
            Commission = commission,
            Instructions = instructed,
            Note = note,
        };

    private static Gen<ChannelMark?> Marks =>
        from used in Gen.Choose(0, 2)
        from month in Gen.Choose(1, 12)
        from dated in Gen.Elements(true, false)
        from manner in Gen.Elements(null, "综合")
        select used == 0 ? new ChannelMark("") { On = dated ? new DateOnly(2023, month, 1) : null, Manner = manner } : null;

    private static Gen<ScoreRow> Event =>
        from item in Gen.Elements(RuleItem.Submitted, RuleItem.Adopted, RuleItem.Adopted, RuleItem.Instruction, RuleItem.CommissionDone, RuleItem.CommissionMissed, RuleItem.Penalty, RuleItem.Factor)
        from points in Gen.Elements(-3m, 0.5m, 1m, 2m, 5m, 10m)
        from channel in Gen.Elements(null, "内刊", "网站")
        from category in Gen.Elements(null, "调研")
        from @group in Gen.Elements(null, "甲组")
        select new ScoreRow(0, item, new Place())
        {
            Points = points,
            Channel = item is RuleItem.Adopted or RuleItem.Factor ? channel : null,
            Category = category,
            Group = @group,
            Condition = item == RuleItem.Penalty ? new RuleCondition.NoteHolds("失实") : null,
        };

    private static Gen<ScoreRow> Other =>
        from item in Gen.Elements(RuleItem.Base, RuleItem.BelowTarget, RuleItem.Shortage, RuleItem.Surplus, RuleItem.LowRate, RuleItem.Cap, RuleItem.Conversion, RuleItem.Floor, RuleItem.Void)
        from cycle in Gen.Elements(RuleCycle.Month, RuleCycle.Quarter, RuleCycle.Year)
        from number in Gen.Choose(0, 6)
        from points in Gen.Elements(1m, 2m, 0.5m)
        from target in Gen.Elements<RuleCondition?>(null, new RuleCondition.Target(RuleItem.Adopted))
        select new ScoreRow(0, item, new Place())
        {
            Cycle = cycle,
            Points = item is RuleItem.BelowTarget or RuleItem.Shortage or RuleItem.LowRate ? -points : points,
            Cap = item == RuleItem.Cap ? number : null,
            Condition = item switch
            {
                RuleItem.Base or RuleItem.BelowTarget or RuleItem.Shortage or RuleItem.Surplus => new RuleCondition.Threshold(RuleMeasure.Submitted, Below: false, Equal: true, number),
                RuleItem.LowRate => new RuleCondition.Threshold(RuleMeasure.Rate, Below: true, Equal: false, 50),
                RuleItem.Void => new RuleCondition.Threshold(RuleMeasure.CommissionMissed, Below: false, Equal: true, 2),
                RuleItem.Cap => target,
                _ => null,
            },
        };

    private static ScoreRow[] Numbered(ScoreRow[] rows) => [.. rows.Select((row, number) => row with { Number = number })];
}
