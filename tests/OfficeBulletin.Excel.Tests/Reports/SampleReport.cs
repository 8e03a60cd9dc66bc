using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Scoring;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Reports;

/// <summary>A report of invented counts: the same seed gives the same.</summary>
internal sealed class SampleReport(int seed = 1)
{
    private static readonly string[] OfficeNames = ["办公室", "征研一处", "征研二处", "征研三处", "机关党委", "宣教处"];

    private static readonly string[] DistrictNames =
    [
        "万州", "黔江", "涪陵", "渝中", "大渡口", "江北", "沙坪坝", "九龙坡", "南岸", "北碚", "渝北", "巴南", "长寿", "江津", "合川", "永川", "南川", "綦江", "大足", "璧山",
        "铜梁", "潼南", "荣昌", "开州", "梁平", "武隆", "城口", "丰都", "垫江", "忠县", "云阳", "奉节", "巫山", "巫溪", "石柱", "秀山", "酉阳", "彭水", "万盛",
    ];

    private static readonly string[] ChannelNames = ["中研院", "重庆党史网", "重庆党史工作", "市委办公厅", "重庆宣传"];

    private uint state = (uint)(seed * 7919) + 1;

    public Period Period { get; init; } = Period.Year(2023);

    public int Offices { get; init; } = 6;

    public int Districts { get; init; } = 39;

    public int Channels { get; init; } = 5;

    /// <summary>True for shares of joint items: thirds and halves.</summary>
    public bool Split { get; init; }

    public bool Scored { get; init; } = true;

    /// <summary>True for quotas, commissions and instructions, and a unit that the period before had.</summary>
    public bool Full { get; init; }

    public int Cards { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<string> Narrative { get; init; } = [];

    public Report Made()
    {
        var channels = Enumerable.Range(0, Channels).Select(index => new Channel(index < ChannelNames.Length ? ChannelNames[index] : $"渠道{index + 1}")).ToList();
        var units = Enumerable.Range(0, Offices).Select(index => Unit("处室", OfficeNames, index)).Concat(Enumerable.Range(0, Districts).Select(index => Unit("区县", DistrictNames, index))).ToList();
        var months = Period.Months.Select(month => new Tally(Period.Of(month), channels, [.. units.Select(unit => new UnitTally(unit, Counted()))])).ToList();
        var tally = Sum(Period, channels, units, months);
        var gone = new UnitTally(new Unit("旧区党史研究室", "旧区", "区县", []), Counts.None(Channels) with { Submitted = 3, UsedItems = 1 });
        var before = Sum(Period.Before, channels, units, [.. Period.Months.Select(_ => new Tally(Period.Before, channels, [.. units.Select(unit => new UnitTally(unit, Counted()))]))]);
        before = Full ? before with { Units = [.. before.Units, gone] } : before;
        IReadOnlyList<NoticeForm> forms = [.. tally.Kinds.Select(NoticeForm.Of)];
        return new Report($"{Period.Text}信息报送及采用情况通报", Period, tally, before, months, new Notice([.. Narrative.Select(Paragraph.Of)], NoticeTables.Of(tally, forms)))
        {
            Made = new DateOnly(2024, 1, 15),
            Forms = forms,
            Rankings = Rankings.Of(tally, counts => counts.UsedItems),
            Scores = Scored ? Points(tally) : null,
            Cards = [.. units.Take(Cards).Select((unit, index) => Card(unit.Name, person: false, index)), .. Enumerable.Range(0, Cards / 2).Select(index => Card($"撰稿人{index + 1}", person: true, index))],
            Findings = Findings,
        };
    }

    private Unit Unit(string kind, string[] names, int index)
    {
        var name = index < names.Length ? names[index] : $"{kind}{index + 1}";
        var full = kind == "处室" ? $"市委党史研究室{name}" : $"{name}区党史和地方志研究室";
        return new Unit(full, name, kind, []) { Order = index + 1, Note = (kind, index) switch { ("处室", 0) => "机关党委调整前", ("处室", 1) => "南方局研究室", ("处室", 4) => "调整后", _ => null }, Quota = Full && index % 3 > 0 ? new UnitQuota(index % 3, Monthly: index % 2 == 0) : null };
    }

    private int Next(int bound)
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return (int)((state >> 16) % (uint)bound);
    }

    private decimal Some(int bound) => Next(3) > 0 ? 0 : Next(bound) + (Split ? Next(4) / 3m : 0);

    private Counts Counted()
    {
        var submitted = Some(6);
        var used = submitted == 0 ? 0 : Math.Min(submitted, Some(4));
        return new Counts(submitted, [.. Enumerable.Range(0, Channels).Select(_ => used == 0 ? default : new UseCounts(Math.Max(used, Some(3)), Next(2) * used))])
        {
            UsedItems = used,
            Commissions = Full ? new CommissionCounts(Next(3), Next(2), Next(2)) : default,
            Instructions = Full ? Next(2) : 0,
        };
    }

    private static Tally Sum(Period period, List<Channel> channels, List<Unit> units, List<Tally> months) =>
        new(period, channels, [.. units.Select((unit, index) => new UnitTally(unit, Counts.Sum(channels.Count, months.Select(month => month.Units[index].Counts))))]);

    private static ScoreTable Points(Tally tally)
    {
        var units = tally.Units.Select(unit =>
        {
            ScorePart[] parts = [.. tally.Channels.Index().Select(channel => new ScorePart($"采用·{channel.Item.Name}", unit.Counts.Uses[channel.Index].Adopted, unit.Counts.Uses[channel.Index].Adopted * (channel.Index + 2.5m))).Where(part => part.Count > 0)];
            return new UnitScore(unit.Unit, parts.Sum(part => part.Points), parts);
        }).ToList();
        return new ScoreTable(tally.Period, "示例办法（2023-01起）", units, Rankings.Of(units, unit => unit.Unit, unit => unit.Points));
    }

    private ScoreCard Card(string holder, bool person, int index)
    {
        var months = Period.Months.ToList();
        var lines = Enumerable.Range(1, 8).Select(number =>
        {
            IReadOnlyList<decimal?> points = [.. months.Select(_ => number == 8 && Next(2) == 0 ? null : (decimal?)Next(5))];
            decimal? cap = number % 3 == 0 ? 20 : null;
            var how = number switch { 5 => CardTotal.Average, 7 => CardTotal.Rate, _ => CardTotal.Sum };
            var known = points.OfType<decimal>().DefaultIfEmpty(0).ToList();
            var raw = how switch { CardTotal.Average => known.Average(), CardTotal.Rate => 3, _ => known.Sum() };
            var weight = number == 2 ? 0.5m : 1;
            return new CardLine($"指标{number}：按时按量完成第{index + 1}类任务", number == 8, weight, cap, points, (cap is { } most ? Math.Min(most, raw) : raw) * weight) { How = how };
        });
        return new ScoreCard("信息工作评分卡", holder, person, months, [.. lines]);
    }
}
