using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>Points by the level of the journal and of instructions; ten off for each commission missed or late; all of it folded into the annual target as a share with a most.</summary>
public sealed class AnnualTargetTests
{
    [Fact]
    public void Points_are_converted_into_those_of_the_annual_target()
    {
        var rules = Rules("""
            项目 | 级别 | 分值 | 条件 | 周期 | 上限
            采用 | 县级 | 2 | | |
            采用 | 市级 | 5 | | |
            采用 | 省级 | 10 | | |
            批示 | 省级 | 20 | | |
            批示 | 市级 | 10 | | |
            批示 | 县级 | 5 | | |
            约稿迟交 | | -10 | | |
            约稿未交 | | -10 | | |
            折算 | | 5% | | 年 | 3
            """);
        var table = rules.Points("2023", [
            .. Item("2023-01-10", Dongqu).In("市信息").Times(4), Item("2023-05-10", Dongqu).In("省信息").Instructed("省级").Ordered(CommissionOutcome.Late),
            Item("2023-06-10", Xiqu).Ordered(CommissionOutcome.Missed), .. Item("2023-01-10", Nanqu).In("省信息").Times(20)]);

        Assert.Equal(["采用·市信息 4→20", "采用·省信息 1→10", "批示·省级 1→20", "约稿迟交 1→-10", "折算（每年×0.05，最多3） 0→-38"], table.Parts(Dongqu));
        Assert.Equal((2m, -0.5m, 3m), (table.Of(Dongqu), table.Of(Xiqu), table.Of(Nanqu)));
    }
}
