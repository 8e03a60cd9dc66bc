using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>Two methods that only know levels: 20, 10, 6 and 0.5 points, and 0.2, 0.5, 1 and 2. Money for items is a second workbook of rules whose points are yuan.</summary>
public sealed class ByLevelTests
{
    [Fact]
    public void Fractions_of_points_add_up_exactly()
    {
        var rules = Rules("""
            项目 | 渠道 | 级别 | 分值
            采用 | | 国家级 | 20
            采用 | | 省级、市级 | 10
            采用 | 网站 | | 0.5
            采用 | 政务信息 | | 6
            """);

        Assert.Equal(47.5m, rules.Points("2023", [Item("2023-01-10", Dongqu).In("国办").In("省信息").In("市信息").In("网站").In("政务信息"), .. Item("2023-01-10", Dongqu).In("网站").Times(2)]).Of(Dongqu));
    }

    [Fact]
    public void Payment_is_a_method_of_its_own()
    {
        var points = Rules("项目 | 级别 | 分值\n采用 | 县级 | 0.2\n采用 | 市级 | 0.5\n采用 | 省级 | 1\n采用 | 国家级 | 2");
        var yuan = Rules("项目 | 级别 | 分值\n采用 | 县级 | 20\n采用 | 市级 | 50\n采用 | 省级 | 100\n采用 | 国家级 | 200");
        var item = Item("2023-01-10", Dongqu).In("要情").In("国办");

        Assert.Equal((2.2m, 220m), (points.Points("2023", item).Of(Dongqu), yuan.Points("2023", item).Of(Dongqu)));
    }
}
