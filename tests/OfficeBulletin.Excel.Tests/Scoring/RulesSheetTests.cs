using OfficeBulletin.Scoring;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>The sheet 计分: what it takes and what it says of faults.</summary>
public sealed class RulesSheetTests
{
    private const string Header = "办法 | 施行起 | 施行止 | 项目 | 渠道 | 级别 | 类别 | 方式 | 单位组 | 分值 | 条件 | 周期 | 上限 | 备注\n";

    [Fact]
    public void All_faults_are_named_at_once_at_their_cells()
    {
        var read = Read(Header + """
            办法一 | 2023-01 | | 采用 | 省信 | | | | | 5 | | | |
            | | | 采用 | | 部级 | | | | 5 | | | |
            | | | 采用 | | | | | 三类 | 5 | | | |
            | | | 采用 | 国办 | | | | | 很多 | | | |
            | | | 录用 | | | | | | 5 | | | |
            | | | 封顶 | | | | | | | 采用 | 年 | -10 |
            | | | 缺报 | | | | | | 1 | 报送≥3 | 月 | |
            | | | 缺报 | | | | | | -1 | 报3篇 | 月 | |
            | | | 缺报 | | | | | | -1 | 报送≥3 | 天 | |
            | | | 批示 | | | | 单篇 | | 5 | | | |
            | | | | 国办 | | | | | 5 | | | |
            | 今年 | | 报送 | | | | | | 1 | | | |
            | | | 报送 | | | 短波 | | | | | | |
            | | | 报送 | | | 调研 | | | 1 | | | 10 |
            """);

        Assert.True(read.Refused);
        Assert.Equal("H39@E2 H40@F3 H42@I4 H34@J5 H33@D6 H34@M7 H34@J8 H36@K9 H37@L10 H38@H11 H32@D12 H43@B13 H34@J14 H37@L15", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.All(read.Findings, finding => Assert.Equal(("计分.xlsx", "计分", FindingLevel.Error), (finding.Where.File, finding.Where.Sheet, finding.Level)));
        Assert.Equal("省信息", read.Findings[0].Suggestion);
    }

    [Fact]
    public void Rows_that_say_the_same_are_named_with_both_cells()
    {
        var finding = Assert.Single(Read("项目 | 渠道 | 分值\n采用 | 要情 | 5\n采用 | 省信息 | 8\n采用 | 要情 | 6").Findings);

        Assert.Equal(("H46", "C4"), (finding.Rule, finding.Where.Cell));
        Assert.Contains("C2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_which_none_is_the_more_specific_ask_for_a_row_between_them()
    {
        const string Between = "项目 | 渠道 | 级别 | 类别 | 分值\n采用 | 省信息 | | | 5\n采用 | | | 调研 | 8";
        var finding = Assert.Single(Read(Between).Findings);

        Assert.Equal(("H46", "E3"), (finding.Rule, finding.Where.Cell));
        Assert.Contains("渠道 省信息、类别 调研", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Read(Between + "\n采用 | 省信息 | | 调研 | 9").Findings);
    }

    [Fact]
    public void A_channel_and_the_level_of_another_have_nothing_in_common()
    {
        Assert.Empty(Read("项目 | 渠道 | 级别 | 类别 | 分值\n采用 | 省信息 | | | 5\n采用 | | 县级 | 调研 | 8").Findings);
        Assert.Equal("H46", Assert.Single(Read("项目 | 渠道 | 级别 | 类别 | 分值\n采用 | 要情 | | | 5\n采用 | | 县级 | 调研 | 8").Findings).Rule);
    }

    [Fact]
    public void The_most_specific_row_wins_whatever_the_order()
    {
        string[] rows = ["采用 | | | | | 1", "采用 | | 省级 | | | 2", "采用 | 省信息 | | | | 3", "采用 | 省信息 | | 调研 | | 4", "采用 | 省信息 | | 调研 | 东区 | 5", "采用 | 省信息 | | | 东区 | 6", "采用 | 省信息 | | 调研 | 一类 | 7", "采用 | 省信息 | | | 一类 | 8"];
        foreach (var order in (IEnumerable<string>[])[rows, rows.Reverse()])
        {
            var rules = Rules("项目 | 渠道 | 级别 | 类别 | 单位组 | 分值\n" + string.Join('\n', order));
            Assert.Equal([5m, 6m, 7m, 4m, 1m], [
                rules.Points("2023", Item("2023-01-10", Dongqu).Kind("调研").In("省信息")).Of(Dongqu), rules.Points("2023", Item("2023-01-10", Dongqu).In("省信息")).Of(Dongqu),
                rules.Points("2023", Item("2023-01-10", Xiqu).Kind("调研").In("省信息")).Of(Xiqu), rules.Points("2023", Item("2023-01-10", Nanqu).Kind("调研").In("省信息")).Of(Nanqu),
                rules.Points("2023", Item("2023-01-10", Nanqu).Kind("调研").In("国办")).Of(Nanqu)]);
        }
    }

    [Theory]
    [InlineData("办法一 | 2023-01 | 2023-12", "办法二 | 2023-12 | ", "H44@B3")]
    [InlineData("办法一 | 2023-01 | ", "办法二 | 2023-01 | ", "H44@B3")]
    [InlineData("办法一 | | ", "办法二 | | ", "H44@B3")]
    [InlineData("办法一 | 2023-01 | 2023-06", "办法二 | 2023-10 | ", "H45@B3")]
    [InlineData("办法一 | 2023-01 | 2022-06", "办法二 | 2024-01 | ", "H43@C2")]
    [InlineData("办法一 | 2023-01 | ", "办法二 | 2024-01 | ", "")]
    [InlineData("办法一 | 2023-01-01 | 2023年12月31日", "办法二 | 2024年 | ", "")]
    [InlineData("办法一 | | 2023", "办法二 | 2024.1 | ", "")]
    public void Versions_follow_each_other(string first, string second, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read($"办法 | 施行起 | 施行止 | 项目 | 分值\n{first} | 报送 | 1\n{second} | 报送 | 2").Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));

    [Fact]
    public void Each_month_goes_by_the_version_in_force_and_the_table_names_them()
    {
        var rules = Rules("办法 | 施行起 | 项目 | 分值\n办法一 | 2023-01 | 报送 | 1\n办法二 | 2023-07 | 报送 | 2");
        var table = rules.Points("2023", Item("2023-06-30", Dongqu), Item("2023-07-01", Dongqu));

        Assert.Equal((3m, "办法一（2023-01起）；办法二（2023-07起）"), (table.Of(Dongqu), table.Rules));
        Assert.Equal("办法一（2023-01起）", rules.Points("2023-06").Rules);
    }

    [Fact]
    public void Months_without_rules_are_named()
    {
        var table = Rules("办法 | 施行起 | 施行止 | 项目 | 分值\n办法一 | 2023-03 | 2023-10 | 报送 | 1").Points("2023", Item("2023-01-30", Dongqu));

        Assert.Equal(0, table.Of(Dongqu));
        Assert.Equal(["H47 2023年1—2月", "H47 2023年11—12月"], table.Findings.Select(finding => $"{finding.Rule} {finding.Message[..finding.Message.IndexOf('没', StringComparison.Ordinal)]}"));
    }

    [Fact]
    public void What_is_written_once_for_several_rows_holds_for_each()
    {
        var rules = Rules("办法 | 施行起 | 项目 | 渠道 | 类别 | 分值\n办法一 | 2023-01 | | | | \n | | 采用 | 要情、政务信息 | 动态，短波 | 2\n办法一 | | 采用 | 不限 | | ＋１分\n注：以上为试行。");

        Assert.Equal([("要情", "动态"), ("要情", "短波"), ("政务信息", "动态"), ("政务信息", "短波"), (null, null)], Assert.Single(rules.Versions).Rows.Select(row => (row.Channel, row.Category)));
        Assert.Equal(1, rules.Versions[0].Rows[^1].Points);
    }

    [Fact]
    public void Cells_merged_downwards_hold_the_same_in_each_row()
    {
        var sheet = Small("计分", "项目 | 渠道 | 分值\n采用 | 要情 | 5\n | 省信息 | 8") with { After = """<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""" };
        var read = ScoreRulesReader.Read(Open(new SmallWorkbook(sheet)), Book)!;

        Assert.Empty(read.Findings);
        Assert.Equal([5m, 8m], read.Value!.Versions[0].Rows.Select(row => row.Points));
    }

    [Fact]
    public void Columns_stand_in_any_order_below_a_title_and_unknown_ones_are_named()
    {
        var read = Read("年度计分办法\n分值* | 项 目 | 依据\n5 | 报送 | 文件");

        Assert.Equal(5, read.Value!.Versions[0].Rows[0].Points);
        Assert.Equal("H31@C2", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
    }

    [Fact]
    public void Without_the_sheet_there_are_no_rules_and_without_a_header_they_are_refused()
    {
        Assert.Null(ScoreRulesReader.Read(Sheet("项目 | 分值", "台账"), Book));
        Assert.Equal("H30", Assert.Single(Read("事项 | 得分\n采用 | 5").Findings).Rule);
    }

    [Fact]
    public void Entries_at_fault_are_named_and_the_others_count()
    {
        var read = ScoreRulesReader.Read(Sheets(("计分", "项目 | 分值 | 条件\n加分 | 5 | 事由“交流发言”"), ("加减分", "月份 | 单位 | 事由 | 次数\n2023-03 | 东区 | 交流发言 | \n2023-13 | 东区 | 交流发言 | \n2023-03 | 东曲 | 交流发言 | \n2023-03 | 东区 | 发言 | \n2023-03 | 东区 | 交流发言 | 一")), Book)!;

        Assert.Equal("H49@A3 H49@B4 H49@C5 H49@D6", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Equal(5, read.Value!.Points("2023").Of(Dongqu));
    }

    [Fact]
    public void Kinds_that_no_item_has_and_adoptions_without_a_row_are_named()
    {
        var rules = Rules("项目 | 渠道 | 类别 | 分值\n采用 | 要情 | 调研 | 5\n采用 | 要情 | 调妍 | 6\n批示 | | | 3");
        var table = rules.Points("2023", Item("2023-01-10", Dongqu).Kind("调研").In("要情").In("省信息"), Item("2024-01-10", Dongqu).In("网站"));

        Assert.Equal(["H41 Warning C3", "H48 Info "], table.Findings.Select(finding => $"{finding.Rule} {finding.Level} {finding.Where.Cell}"));
        Assert.Equal(("调研", "采用·省信息（调研、单篇）"), (table.Findings[0].Suggestion, table.Findings[1].Quote));
    }

    [Theory]
    [InlineData("报送≥8", "报送≥8")]
    [InlineData("报送>=8篇", "报送≥8")]
    [InlineData("报送 不少于 8 篇", "报送≥8")]
    [InlineData("报送＞7", "报送>7")]
    [InlineData("采用率<30%", "采用率<30%")]
    [InlineData("采用率低于0.3", "采用率<30%")]
    [InlineData("采用率≥50％", "采用率≥50%")]
    public void Conditions_are_read_as_people_write_them(string text, string written) =>
        Assert.Equal(written, ConditionText.Write(Assert.IsType<RuleCondition.Threshold>(ConditionText.Read(text, RuleItem.Base))));

    [Theory]
    [InlineData("报送≥8%")]
    [InlineData("采用率<130%")]
    [InlineData("八篇")]
    [InlineData("报送≥-1")]
    public void Other_words_are_no_conditions(string text) => Assert.Null(ConditionText.Read(text, RuleItem.Base));
}
