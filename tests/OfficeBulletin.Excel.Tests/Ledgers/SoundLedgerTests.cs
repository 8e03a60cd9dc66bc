using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using static OfficeBulletin.Excel.Tests.Ledgers.SmallLedger;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>A ledger kept as it ought to be is read whole, and nothing is said about it.</summary>
public sealed class SoundLedgerTests
{
    [Fact]
    public void Every_row_is_an_item_with_its_units_and_what_became_of_it()
    {
        var read = Read(
            Register,
            Ledger(
                ["2023-03-05", "万州", "万州举办党史宣讲活动", "动态", "周明、李小华", "是", "2023年第3期（2023-04-10）", "2023-03-08"],
                ["2023年6月1日", "办公室、南川区党史和地方志研究室", "联合开展口述史料征集", "", "", "√", "×", "《红岩》2023年第2期（综合）"],
                ["2023-12-20", "宣教处", "年终盘点", "", "", "", "", ""]),
            Sheet("渠道", ["渠道", "全称", "级别", "表中列出", "本刊"], ["中研院", "中央党史和文献研究院", "国家级", "", ""], ["重庆党史网", "", "", "否", "是"]));
        Assert.Equal("", read.Said);
        Assert.Equal(["中研院", "重庆党史网"], read.Sound.Channels.Select(channel => channel.Name));
        Assert.Equal(("中央党史和文献研究院", "国家级", true, false), (read.Sound.Channels[0].FullName, read.Sound.Channels[0].Level, read.Sound.Channels[0].InTables, read.Sound.Channels[0].Own));
        Assert.Equal("重庆党史网", read.Sound.Own!.Name);
        Assert.Equal(
            """
            2023-03-05 · 万州区委党史研究室 · 万州举办党史宣讲活动 · 动态 · 周明|李小华 ·  · – · – · 中研院:(,,,)/2023年第3期（2023-04-10）(2023-04-10,2023,3,) · 重庆党史网:–/2023-03-08(2023-03-08,,,)
            2023-06-01 · 办公室|南川区党史和地方志研究室 · 联合开展口述史料征集 · – ·  ·  · – · – · 中研院:(,,,)/– · 重庆党史网:–/《红岩》2023年第2期（综合）(,2023,2,综合)
            2023-12-20 · 宣教处 · 年终盘点 · – ·  ·  · – · – · 中研院:–/– · 重庆党史网:–/–
            """,
            read.Print());
        Assert.Equal([2, 3, 4], read.Items.Select(item => item.Row));
    }

    [Fact]
    public void Without_the_other_sheets_the_defaults_hold_and_every_name_is_a_unit()
    {
        var read = Read(Ledger(["2023-03-05", "万州、涪陵", "两地联合宣讲", "", "", "", "", ""]));
        Assert.Equal("", read.Said);
        Assert.Equal(["万州", "涪陵"], Assert.Single(read.Items).Units.Select(unit => unit.Name));
        Assert.Null(read.Sound.Units);
        Assert.Equal(new TallyPolicy(), read.Sound.Policy);
        Assert.Empty(read.Sound.Forms);
        Assert.Empty(read.Sound.Facts);
        Assert.Null(read.Sound.Own);
    }

    [Fact]
    public void The_sheets_beside_it_say_how_it_is_counted_and_printed()
    {
        var read = Read(
            Ledger(["2023-03-05", "万州", "万州举办党史宣讲活动", "", "", "", "", ""]),
            Sheet("口径", ["项目", "内容"], ["联合报送", "均分"], ["多渠道", "最高"]),
            Sheet("表格", ["单位类别", "表题", "名称列", "报送列", "采用列", "报送为零", "采用为零", "合计为零", "合计"], ["处室", "{期间}各处室情况", "处室", "报送", "{渠道}", "空", "0", "—", "总计"], ["区县", "", "", "", "", "", "", "", ""]),
            Sheet("事实", ["项目", "内容", "期间", "备注"], ["中研院排名", "第8名", "2023", ""], ["省级部门数", "３２", "", "按年报"], ["待补", "", "2024", ""]));
        Assert.Equal("", read.Said);
        Assert.Equal(new TallyPolicy { Joint = JointCredit.Split, Several = SeveralChannels.Highest }, read.Sound.Policy);
        Assert.Equal(
            [new NoticeForm("处室", "{期间}各处室情况", "处室", "报送", "{渠道}") { SubmittedZero = ZeroPrint.Blank, AdoptedZero = ZeroPrint.Zero, TotalZero = ZeroPrint.Dash, Total = "总计" }, NoticeForm.Of("区县")],
            read.Sound.Forms);
        Assert.Equal([new OutsideFact("中研院排名", "8", Period.Year(2023)), new OutsideFact("省级部门数", "32", null)], read.Sound.Facts.Select(fact => fact with { Where = null }));
    }
}
