using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A city's method: points by journal and kind, instructions by level, an item in two journals counts in both; a monthly notice with the running total.</summary>
public sealed class KindsAndInstructionsTests
{
    private const string Sheet = """
        项目 | 渠道 | 级别 | 类别 | 分值 | 条件
        采用 | 政务信息 | | | 3 |
        采用 | 政务信息 | | 短波 | 1 |
        采用 | 政务信息 | | 调研 | 20 |
        采用 | | 省级 | | 10 |
        采用 | | 省级 | 调研 | 30 |
        采用 | 网站 | | | 5 |
        采用 | | 国家级 | | 50 |
        批示 | | 县级 | | 5 |
        批示 | | 市级 | | 10 |
        批示 | | 省级 | | 50 |
        批示 | | 国家级 | | 100 |
        多渠道 | | | | | 累计
        """;

    [Fact]
    public void Two_journals_cumulate_and_the_month_knows_the_running_total()
    {
        var table = Rules(Sheet).Points("2023-02", [
            Item("2023-01-10", Dongqu).In("政务信息"), Item("2023-02-10", Dongqu).Kind("短波").In("政务信息"),
            Item("2023-02-10", Dongqu).Kind("调研").In("政务信息").In("省信息").In("国办").Instructed("市级", "国家级")]);

        Assert.Equal(["采用·政务信息（短波） 1→1", "采用·政务信息（调研） 1→20", "采用·省信息（调研） 1→30", "采用·国办 1→50", "批示·市级 1→10", "批示·国家级 1→100"], table.Parts(Dongqu));
        Assert.Equal((211m, 214m), (table.Of(Dongqu), table.Units[0].YearToDate));
    }
}
