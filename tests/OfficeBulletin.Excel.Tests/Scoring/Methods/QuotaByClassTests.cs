using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>Two methods that set each class of units a monthly quota of items, one of them a yearly one of quality too.</summary>
public sealed class QuotaByClassTests
{
    private const string Sheet = """
        项目 | 级别 | 单位组 | 分值 | 条件 | 周期 | 上限
        缺报 | | 一类 | -1 | 报送≥6 | 月 | 5
        缺报 | | 二类 | -1 | 报送≥2 | 月 |
        缺报 | 市级 | 一类 | -3 | 采用≥2 | 年 |
        超报 | | 二类 | 0.5 | 报送≥2 | 月 | 1
        """;

    [Fact]
    public void Missing_items_are_counted_month_by_month_and_quality_at_the_end_of_the_year()
    {
        var items = (LedgerItem[])[.. Item("2023-12-10", Dongqu).Times(4), Item("2023-11-10", Dongqu).In("市信息", on: "2023-12-05").In("要情"), .. Item("2023-12-10", Nanqu).Times(9)];
        var december = Rules(Sheet).Points("2023-12", items);

        Assert.Equal(["缺报（每月报送≥6） 2→-2", "缺报·市级（每年采用≥2） 1→-3"], december.Parts(Dongqu));
        Assert.Equal(["超报（每月报送≥2） 7→1"], december.Parts(Nanqu));
        Assert.Equal(-5 - 6, december.Of(Xiqu));
        Assert.Equal(-5, Rules(Sheet).Points("2023-11", items).Of(Dongqu));
    }

    [Fact]
    public void Quotas_may_stand_in_the_register()
    {
        var book = Book with { Units = new OfficeBulletin.Units.UnitRegister([Dongqu with { Quota = new(3, Monthly: true) }, Xiqu with { Quota = new(24, Monthly: false) }, Nanqu]) };
        var table = ScoreRulesReader.Read(Sheet2, book)!.Value!.Points(book, "2023", [.. Item("2023-12-10", Dongqu).Times(5), .. Item("2023-12-10", Xiqu).Times(20)]);

        Assert.Equal((-33m, -4m, 0m), (table.Of(Dongqu), table.Of(Xiqu), table.Of(Nanqu)));
    }

    private static IWorkbook Sheet2 => Office.Sheet("""
        项目 | 单位组 | 分值 | 条件 | 周期
        缺报 | 东区 | -1 | | 月
        缺报 | 西区、南区 | -1 | 完成任务 | 年
        """);

    [Fact]
    public void Each_class_has_a_ranking_of_its_own_with_ties_stated()
    {
        var table = Rules("项目 | 分值\n报送 | 1").Points("2023", [Item("2023-01-10", Dongqu), Item("2023-01-10", Xiqu), .. Item("2023-01-10", Nanqu).Times(2)]);

        Assert.Equal(["一类 东区1并列 西区1并列", "二类 南区1"], table.Rankings.Select(ranking => $"{ranking.Group} {string.Join(' ', ranking.Units.Select(unit => $"{unit.Unit.ShortName}{unit.Rank}{(unit.Tied ? "并列" : "")}"))}"));
    }
}
