using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A county's method: fifty points for fifteen items a year; five for an item printed by itself, three for each unit in a digest; research counts twice; several journals cumulate; what is not adopted gives nothing.</summary>
public sealed class ShareOfDigestTests
{
    private const string Sheet = """
        项目 | 渠道 | 类别 | 方式 | 分值 | 条件 | 周期
        基础分 | | | | 50 | 报送≥15 | 年
        采用 | | | 单篇 | 5 | |
        采用 | | | 综合 | 3 | |
        倍数 | | 调研 | | 2 | |
        联合报送 | | | 综合 | | 各计一次 |
        多渠道 | | | | | 累计 |
        """;

    [Fact]
    public void Research_in_two_journals_counts_twice_in_both()
    {
        var table = Rules(Sheet).Points("2023", [Item("2023-01-10", Dongqu).Kind("调研").In("要情").In("省信息", "综合"), Item("2023-01-10", Dongqu).In("要情"), Item("2023-01-10", Dongqu)]);

        Assert.Equal(["采用·省信息（调研、综合）×2 1→6", "采用·要情（单篇） 1→5", "采用·要情（调研、单篇）×2 1→10"], table.Parts(Dongqu).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_unit_of_a_digest_has_its_three_points_while_other_joint_items_are_split_by_the_ledgers_policy()
    {
        var split = Book with { Policy = new() { Joint = OfficeBulletin.Tallies.JointCredit.Split } };
        var table = Rules(Sheet).Points(split, "2023", Item("2023-01-10", Dongqu, Xiqu).In("要情").In("省信息", "综合"));

        Assert.Equal((5.5m, 5.5m), (table.Of(Dongqu), table.Of(Xiqu)));
    }

    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 50)]
    [InlineData(40, 50)]
    public void Fifteen_items_a_year_give_fifty_points(int items, int points) =>
        Assert.Equal(points, Rules(Sheet).Points("2023", Item("2023-03-10", Dongqu).Times(items)).Of(Dongqu));
}
