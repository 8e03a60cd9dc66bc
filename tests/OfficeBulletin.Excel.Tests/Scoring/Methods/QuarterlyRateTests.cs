using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A district office's method: base points; each kind at each level; late, missing, faulty items and a quarter in which less than 30 % was used take points away.</summary>
public sealed class QuarterlyRateTests
{
    private const string Sheet = """
        项目 | 级别 | 类别 | 分值 | 条件 | 周期
        基础分 | | | 6 | | 年
        采用 | 县级 | 动态 | 10 | |
        采用 | 县级 | 调研 | 20 | |
        采用 | 市级 | 动态 | 15 | |
        采用 | 市级 | 调研 | 30 | |
        采用 | 省级 | 动态 | 30 | |
        采用 | 省级 | 调研 | 50 | |
        批示 | 县级 | | 10 | |
        批示 | 市级 | | 20 | |
        批示 | 省级 | | 40 | |
        约稿迟交 | | | -1 | |
        缺报 | | | -1 | 报送≥3 | 季
        扣分 | | | -2 | 备注含“严重差错” |
        采用率低于 | | | -1 | 30% | 季
        """;

    [Fact]
    public void A_quarter_below_thirty_percent_and_each_missing_item_cost_a_point()
    {
        var table = Rules(Sheet).Points("2023-Q2", [
            .. Item("2023-04-10", Dongqu).Kind("动态").Times(3), Item("2023-05-10", Dongqu).Kind("动态").In("要情").Note("有严重差错，已改"),
            Item("2023-04-10", Xiqu).Kind("调研").In("省信息").Instructed("省级").Ordered(CommissionOutcome.Late)]);

        Assert.Equal(["采用·要情（动态） 1→10", "扣分·严重差错 1→-2", "采用率低于（每季30%） 1→-1"], table.Parts(Dongqu));
        Assert.Equal(["采用·省信息（调研） 1→50", "批示·省级 1→40", "约稿迟交 1→-1", "缺报（每季报送≥3） 2→-2"], table.Parts(Xiqu));
        Assert.Equal(["缺报（每季报送≥3） 3→-3"], table.Parts(Nanqu));
    }

    [Fact]
    public void Thirty_percent_exactly_is_not_below_and_base_points_come_once_a_year()
    {
        var table = Rules(Sheet).Points("2023", [.. Item("2023-01-10", Dongqu).Times(7), .. Item("2023-01-10", Dongqu).Kind("动态").In("要情").Times(3)]);

        Assert.Equal(["基础分（每年） 1→6", "采用·要情（动态） 3→30", "缺报（每季报送≥3） 9→-9"], table.Parts(Dongqu));
    }
}
