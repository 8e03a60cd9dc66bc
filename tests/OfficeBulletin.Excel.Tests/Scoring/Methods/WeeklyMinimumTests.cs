using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A method with a weekly minimum. Sending by several ways at once is allowed: several channels cumulate. When in the week notices go out or items are due is no matter of points.</summary>
public sealed class WeeklyMinimumTests
{
    private static readonly string Sheet = """
        项目 | 单位组 | 分值 | 条件 | 周期
        缺报 | 一类 | -1 | 报送≥5 | 周
        缺报 | 二类 | -1 | 报送≥2 | 周
        """;

    [Fact]
    public void Each_week_belongs_to_the_month_of_its_Thursday()
    {
        // 2023-05-01 is a Monday: the weeks of May end on 7, 14, 21, 28 May; that of 31 May has its Thursday in June.
        var items = (string[])["2023-05-01", "2023-05-07", "2023-05-08", "2023-05-31"];
        var table = Rules(Sheet).Points("2023-05", items.Select(day => Item(day, Nanqu)));

        Assert.Equal(["缺报（每周报送≥2） 5→-5"], table.Parts(Nanqu));
        Assert.Equal(-20, table.Of(Dongqu));
        Assert.Equal(-9, Rules(Sheet).Points("2023-06", items.Select(day => Item(day, Nanqu))).Of(Nanqu));
    }

    [Fact]
    public void A_year_has_each_of_its_weeks_once() => Assert.Equal(-52 * 5, Rules(Sheet).Points("2023").Of(Dongqu));
}
