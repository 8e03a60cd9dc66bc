using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Excel.Tests.Ledgers.SmallLedger;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>Faults in the sheets beside the ledger: each named with sheet and cell, the rest holds.</summary>
public sealed class SideSheetTests
{
    private static readonly SmallSheet Items = Ledger(["2023-06-15", "万州", "宣讲"]);

    [Theory]
    [InlineData("渠道")]
    [InlineData("表格")]
    [InlineData("口径")]
    [InlineData("事实")]
    public void A_sheet_without_its_header_is_not_used(string name)
    {
        var read = Read(Items, Sheet(name, ["甲", "乙"], ["一", "二"]));
        Assert.Equal(("E100", name, FindingLevel.Error), (read.Only.Rule, read.Only.Where.Sheet, read.Only.Level));
        Assert.Single(read.Items);
    }

    [Fact]
    public void Channels_have_names_once_and_one_is_the_own_bulletin()
    {
        var read = Read(
            Items,
            Sheet("渠道", ["渠道", "全称", "表中列出", "本刊"], ["中研院", "", "看情况", ""], ["", "某某研究院", "", ""], ["重庆党史网", "", "", "是"], ["中研院", "", "", ""], ["党史工作", "", "", "是"]));
        Assert.Equal("E93@A6 E101@C2 E101@A3 E101@A5 E101@D6", read.Said);
        Assert.Equal("重庆党史网", read.Sound.Own!.Name);
        Assert.True(read.Sound.Channels[0].InTables);
    }

    [Fact]
    public void Forms_know_their_placeholders_and_what_zero_may_look_like()
    {
        var read = Read(
            Items,
            Sheet("表格", ["单位类别", "表题", "名称列", "采用列", "采用为零"], ["处室", "{时间}情况", "", "{渠道}采用", "星号"], ["区县", "｛期间｝情况", "{渠道}", "采用{期间}", "空"], ["处室", "又一张", "", "", ""]));
        Assert.Equal("E102@B2 E102@E2 E102@C3 E102@D3 E102@A4", read.Said);
        Assert.Equal(("{时间}", "{期间}"), (read.Findings[0].Quote, read.Findings[0].Suggestion));
        Assert.Equal(["{时间}情况", "{期间}情况"], read.Sound.Forms.Select(form => form.Caption));
        Assert.Equal([ZeroPrint.Blank, ZeroPrint.Blank], read.Sound.Forms.Select(form => form.AdoptedZero));
    }

    [Fact]
    public void The_policy_has_two_entries_with_words_of_their_own()
    {
        var read = Read(Items, Sheet("口径", ["项目", "内容"], ["联合报送", "随便"], ["多渠道", "最高"], ["多渠道", "累计"], ["转载", "不计"], ["", ""]));
        Assert.Equal("E103@B2 E103@A4 E103@A5", read.Said);
        Assert.Contains("联合报送、多渠道", read.Findings[2].Message, StringComparison.Ordinal);
        Assert.Equal(new TallyPolicy { Several = SeveralChannels.Highest }, read.Sound.Policy);
    }

    [Theory]
    [InlineData("-8", "是负数")]
    [InlineData("8.5", "不是整数")]
    [InlineData("第八", "不是数字")]
    [InlineData("未公布", "不是数字")]
    [InlineData("99999999999999999999", "不是整数")]
    public void A_fact_is_a_whole_number_of_nought_or_more(string value, string words)
    {
        var read = Read(Items, Sheet("事实", ["项目", "内容", "期间"], ["中研院排名", value, "2023"]));
        Assert.Equal(("E104", "事实", "B2", FindingLevel.Error, value), (read.Only.Rule, read.Only.Where.Sheet, read.Only.Where.Cell, read.Only.Level, read.Only.Quote));
        Assert.Contains(words, read.Only.Message, StringComparison.Ordinal);
        Assert.Empty(read.Sound.Facts);
    }

    [Fact]
    public void Facts_hold_for_a_period_and_once()
    {
        var read = Read(
            Items,
            Sheet("事实", ["项目", "内容", "期间"], ["排名", "8", "2023"], ["排名", "9", "2022年"], ["排名", "7", "2023年6月"], ["排名", "6", "2023-06-01"], ["排名", "5", "去年"], ["", "3", ""], ["总数", "1,032", ""], ["排名", "0", "2023-Q2"]));
        Assert.Equal("E104@A5 E104@C6 E104@A7", read.Said);
        Assert.Equal(
            [("排名", "8", "2023"), ("排名", "9", "2022"), ("排名", "7", "2023-06"), ("总数", "1032", null), ("排名", "0", "2023-04..2023-06")],
            read.Sound.Facts.Select(fact => (fact.Name, fact.Value, fact.Period?.ToString())));
    }

    [Theory]
    [InlineData("33", "32", "E104@B2")]
    [InlineData("32", "32", "")]
    public void Nobody_ranks_behind_the_last(string rank, string total, string said)
    {
        var read = Read(Items, Sheet("事实", ["项目", "内容", "期间"], ["中研院排名", rank, "2023"], ["中研院参评单位数", total, "2023"], ["党史网参评单位数", "3", "2023"]));

        Assert.Equal(said, read.Said);
        Assert.Equal(3, read.Sound.Facts.Count);
    }

    [Fact]
    public void A_fact_whose_period_is_a_day_says_so()
    {
        var facts = Read(Items, Sheet("事实", ["项目", "内容", "期间"], ["排名", "8", "2023-01-01"], ["总数", "32", "2023-01"])).Sound.Facts;

        Assert.Equal([(new DateOnly(2023, 1, 1), "C2"), (null, "C3")], facts.Select(fact => (fact.Day, fact.Where?.Cell)));
        Assert.All(facts, fact => Assert.Equal("2023-01", fact.Period!.ToString()));
    }

    [Fact]
    public void Two_units_of_a_kind_with_one_number_are_pointed_out()
    {
        var read = Read(Items, Sheet("单位", ["序号", "名称", "类别"], ["1", "万州", "区县"], ["1", "宣教处", "处室"], ["1", "涪陵", "区县"]));

        Assert.Equal(("H24", "A4", FindingLevel.Warning), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level));
    }

    [Fact]
    public void Units_have_groups_quotas_months_and_successors()
    {
        var read = Read(
            Items,
            Sheet(
                "单位",
                ["名称", "简称", "组别", "任务", "设立", "撤销", "承接单位", "计入"],
                ["万州区委党史研究室", "万州", "甲组", "每月2", "2019年3月", "", "", ""],
                ["万州区地方志办公室", "万州方志", "", "年20", "", "2023-06", "万州", "万州（2023-07起）"],
                ["涪陵区委党史研究室", "", "", "20", "2023-05-06", "2024", "—", ""]));
        Assert.Equal("", read.Said);
        var units = read.Sound.Units!.Units;
        Assert.Equal(("甲组", new UnitQuota(2, true), new Month(2019, 3)), (units[0].Group, units[0].Quota, units[0].From));
        Assert.Equal((new UnitQuota(20, false), new Month(2023, 6), new UnitCredit("万州区委党史研究室", new Month(2023, 7))), (units[1].Quota, units[1].Until, units[1].Credit));
        Assert.Equal(["万州区委党史研究室"], units[1].Successors);
        Assert.Equal((new UnitQuota(20, false), new Month(2023, 5), new Month(2024, 12)), (units[2].Quota, units[2].From, units[2].Until));
        Assert.Empty(units[2].Successors);
    }

    [Fact]
    public void Faults_of_quotas_months_and_successors_are_named_and_left_out()
    {
        var read = Read(
            Ledger(["2023-06-15", "甲单位", "宣讲"]),
            Sheet(
                "单位",
                ["名称", "任务", "设立", "撤销", "承接单位", "计入"],
                ["甲单位", "若干", "年初", "", "", "乙单位"],
                ["乙单位", "", "2023-06", "2022-01", "丙单位、丁单味", "丙单位"],
                ["丙单位", "", "", "", "", "甲单位（2023上半年）"],
                ["丁单位", "", "", "", "丁单位", "无此处"],
                ["戊单位", "", "", "", "", "戊单位"],
                ["己单位", "", "", "", "", "甲单位"]));
        Assert.Equal("J78@C2 J77@B2 J78@D3 J78@F4 J79@E3 J79@E5 J79@F5 J79@F6 J79@F2 J79@F3 J79@F4", read.Said);
        Assert.Equal(("丁单味", "丁单位"), (read.Findings[4].Quote, read.Findings[4].Suggestion));
        Assert.Contains("甲单位→乙单位→丙单位→甲单位", read.Findings[8].Message, StringComparison.Ordinal);
        var units = read.Sound.Units!.Units;
        Assert.Equal([null, null, null, null, null, "甲单位"], units.Select(unit => unit.Credit?.Unit));
        Assert.Equal(["丙单位"], units[1].Successors);
        Assert.Null(units[1].Until);
    }
}
