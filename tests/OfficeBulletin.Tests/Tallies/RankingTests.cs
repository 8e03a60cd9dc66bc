using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Tallies;

public sealed class RankingTests
{
    private static readonly Unit[] Districts = [District("万州"), District("黔江"), District("涪陵"), District("渝中"), District("江北"), District("南岸")];

    [Fact]
    public void Units_of_the_same_count_share_the_better_rank() =>
        Assert.Equal(["1 渝中 3", "2 万州 2 并列", "2 涪陵 2 并列", "4 南岸 1", "5 黔江 0 并列", "5 江北 0 并列"], Lines(Assert.Single(Rankings.Of(Tally(Districts, 2, 0, 2, 3, 0, 1), counts => counts.Submitted))));

    [Fact]
    public void A_unit_alone_at_the_end_is_not_tied() => Assert.Equal("6 江北 0", Lines(Rankings.Of(Tally(Districts, 2, 1, 3, 4, 0, 5), counts => counts.Submitted)[0]).Last());

    [Fact]
    public void Each_group_has_its_own_ranking_and_the_kind_serves_where_there_is_no_group()
    {
        Unit[] units = [Office("宣教处"), Districts[0] with { Group = "一组" }, Districts[1] with { Group = "二组" }, Districts[2], Districts[3] with { Group = "一组" }];
        var rankings = Rankings.Of(Tally(units, 1, 2, 3, 4, 5), counts => counts.Submitted);
        Assert.Equal(["处室", "一组", "二组", "区县"], rankings.Select(ranking => ranking.Group));
        Assert.Equal(["1 渝中 5", "2 万州 2"], Lines(rankings[1]));
    }

    [Fact]
    public void A_third_and_a_sixth_tie_with_a_half()
    {
        var (one, two, other) = (Districts[0], Districts[1], Districts[2..]);
        var tally = Book(Districts).With(JointCredit.Split).Tally(
            "2023",
            Sent(On(2023, 3), one, other[0], other[1]),
            Sent(On(2023, 3), one, other[0], other[1], other[2], other[3], District("别处")),
            Sent(On(2023, 3), two, District("别处")));
        Assert.Contains("1 万州 0.5 并列", Lines(Rankings.Of(tally, counts => counts.Submitted)[0]));
        Assert.Contains("1 黔江 0.5 并列", Lines(Rankings.Of(tally, counts => counts.Submitted)[0]));
    }

    [Fact]
    public void A_period_is_compared_with_the_one_before()
    {
        var gone = District("双桥");
        var changes = Comparisons.Of(Tally(Districts[..4], 3, 1, 2, 0), Tally([.. Districts[..3], gone], 2, 2, 0, 1), counts => counts.Submitted);
        Assert.Equal(["万州 3 +1 +50%", "黔江 1 -1 -50%", "涪陵 2 +2 —", "渝中 0 0 —", "双桥 0 -1 -100%"], changes.Select(change => FormattableString.Invariant($"{change.Unit.ShortName} {change.Comparison.Now} {change.Comparison.Difference:+0;-0;0} {change.Comparison.PercentText}")));
        Assert.Equal("+33.3%", new Comparison(4, 3).PercentText);
        Assert.Equal("0%", new Comparison(3, 3).PercentText);
    }

    private static Tally Tally(Unit[] units, params int[] submitted) =>
        Book(units).Tally("2023", [.. units.Zip(submitted).SelectMany(pair => Enumerable.Repeat(Sent(On(2023, 3), pair.First), pair.Second))]);

    private static IEnumerable<string> Lines(Ranking ranking) => ranking.Units.Select(unit => $"{unit.Rank} {unit.Unit.ShortName} {NoticeTables.Number(unit.Value)}{(unit.Tied ? " 并列" : "")}");
}
