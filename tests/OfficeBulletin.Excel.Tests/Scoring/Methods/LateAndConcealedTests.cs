using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A method of heavy penalties: ten points for each unit in a digest, as often as it is printed; a hundred off for late news, two hundred for news left out or concealed, which no item of the ledger shows.</summary>
public sealed class LateAndConcealedTests
{
    [Fact]
    public void What_no_item_shows_stands_in_a_sheet_of_its_own()
    {
        var workbook = Sheets(("计分", """
            项目 | 方式 | 分值 | 条件
            采用 | 综合 | 10 |
            采用 | | 20 |
            扣分 | | -100 | 备注含“迟报”
            扣分 | | -200 | 事由“漏报”
            扣分 | | -200 | 事由“瞒报”
            """), ("加减分", """
            月份 | 单位 | 事由 | 次数 | 备注
            2023-03 | 西区 | 漏报 | | 汛情
            2023年4月 | 西区档案馆 | 瞒报 | 2 |
            """));
        var read = ScoreRulesReader.Read(workbook, Book)!;
        Assert.Empty(read.Findings);
        var table = read.Value!.Points("2023", Item("2023-03-10", Dongqu).In("要情", "综合").In("省信息", "综合").Note("迟报"));

        Assert.Equal(["采用·要情（综合） 1→10", "采用·省信息（综合） 1→10", "扣分·迟报 1→-100"], table.Parts(Dongqu));
        Assert.Equal(["扣分·漏报 1→-200", "扣分·瞒报 2→-400"], table.Parts(Xiqu));
        Assert.Equal(-200, read.Value!.Points("2023-03").Of(Xiqu));
    }
}
