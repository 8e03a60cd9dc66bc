using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A county's method: base points for who reaches the monthly minimum, at most 120 a year; three groups of units; journals by name and level, single-item issues apart; bonus, penalty, commissions.</summary>
public sealed class MonthlyMinimumTests
{
    private const string Sheet = """
        办法 | 施行起 | 项目 | 渠道 | 级别 | 类别 | 方式 | 单位组 | 分值 | 条件 | 周期 | 上限
        示例 | 2023-01 | 基础分 | | | 动态 | | 一类 | 10 | 报送≥8 | 月 |
        | | 基础分 | | | 动态 | | 二类 | 10 | 报送≥4 | 月 |
        | | 封顶 | | | | | | | 基础分 | 年 | 120
        | | 未达标 | | | 长稿 | | | -5 | 报送≥1 | 季 |
        | | 采用 | 要情 | | | | | 5 | | |
        | | 采用 | 政务信息 | | | | | 10 | | |
        | | 采用 | 专报 | | | | | 30 | | |
        | | 采用 | | 市级 | | | | 20 | | |
        | | 采用 | | 市级 | | 专期 | | 50 | | |
        | | 采用 | | 市级 | | 交流 | | 80 | | |
        | | 加分 | | | | | | 3 | 备注含“首发” | |
        | | 扣分 | | | | | | -2 | 备注含“失实” | |
        | | 约稿完成 | | | | | | 4 | | |
        | | 约稿未交 | | | | | | -4 | | |
        """;

    [Fact]
    public void Groups_have_minimums_of_their_own_and_a_single_item_issue_counts_more()
    {
        var table = Rules(Sheet).Points("2023-Q1", [
            .. Item("2023-01-10", Dongqu).Kind("动态").Times(8), .. Item("2023-02-10", Dongqu).Kind("动态").Times(7),
            Item("2023-03-10", Dongqu).Kind("长稿").In("要情").In("市信息", "专期").Note("本市首发"),
            .. Item("2023-01-10", Nanqu).Kind("动态").Times(4), Item("2023-02-01", Nanqu).In("政务信息").In("市信息", "交流").Ordered(CommissionOutcome.Done),
            Item("2023-02-01", Nanqu).Ordered(CommissionOutcome.Missed)]);

        Assert.Equal(["基础分·动态（每月报送≥8） 1→10", "采用·要情 1→5", "采用·市信息（专期） 1→50", "加分·首发 1→3"], table.Parts(Dongqu));
        Assert.Equal(["基础分·动态（每月报送≥4） 1→10", "未达标·长稿（每季报送≥1） 1→-5", "采用·政务信息 1→10", "采用·市信息（交流） 1→80", "约稿完成 1→4", "约稿未交 1→-4"], table.Parts(Nanqu));
    }

    [Fact]
    public void Base_points_end_at_the_cap_of_the_year()
    {
        var months = Enumerable.Range(1, 12).SelectMany(month => Item($"2023-{month:00}-05", Dongqu).Kind("动态").Times(9).Append(Item($"2023-{month:00}-05", Dongqu).Kind("长稿"))).ToList();

        Assert.Equal(120, Rules(Sheet).Points("2023", months).Of(Dongqu));
        Assert.Equal(100, Rules(Sheet.Replace("| 120", "| 100", StringComparison.Ordinal)).Points("2023", months).Of(Dongqu));
    }
}
