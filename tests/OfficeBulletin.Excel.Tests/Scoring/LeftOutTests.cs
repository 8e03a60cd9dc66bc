using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>A row of the rules that is at fault costs that row, and the scores say so.</summary>
public sealed class LeftOutTests
{
    private const string Card = "指标 | 类型 | 取数 | 每条分值 | 权重\n报送 | 计数 | 报送 | 1 | 40\n采用 | 计数 | 采用·省报纸 | 1 | 35\n批示 | 计数 | 批示 | 1 | 25";

    [Fact]
    public void A_rule_for_an_unknown_channel_is_left_out_and_the_others_count()
    {
        var read = Read("项目 | 渠道 | 分值\n报送 | | 2\n采用 | 日报 | 5\n采用 | 要情 | 8\n采用 | 国办 | 很多");

        Assert.Equal("H39@B3 H34@C5 H102@", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Equal([3, 5], read.Value!.LeftOut);
        var table = read.Value.Points("2023", Item("2023-01-10", Dongqu).In("要情"));
        Assert.Equal((10m, "计分办法（第 3、5 行有误，没有计）"), (table.Of(Dongqu), table.Rules));
    }

    [Fact]
    public void Sound_rules_say_nothing_of_rows() => Assert.Equal("计分办法", Read("项目 | 分值\n报送 | 2").Value!.Points("2023").Rules);

    [Theory]
    [InlineData("项目 | 渠道 | 分值\n采用 | 日报 | 5")]
    [InlineData("施行起 | 项目 | 分值\n去年夏天 | 报送 | 5\n | 采用 | 8")]
    [InlineData("事项 | 得分\n采用 | 5")]
    public void Without_a_row_left_or_with_months_that_cannot_be_read_the_rules_are_refused(string sheet) => Assert.True(Read(sheet).Refused);

    [Fact]
    public void An_indicator_at_fault_is_left_out_and_the_weights_stay_percents()
    {
        var read = ScoreCardReader.Read(Sheets(("评分卡", Card)), Book)!;

        Assert.Equal("H53@C3 H102@", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Equal([("报送", 0.4m), ("批示", 0.25m)], read.Value!.Indicators.Select(indicator => (indicator.Name, indicator.Weight)));
        Assert.EndsWith("（第 3 行有误，没有计）", read.Value.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_that_cannot_be_read_refuses_the_card() => Assert.True(ScoreCardReader.Read(Sheets(("评分卡", Card.Replace("| 25", "| 若干", StringComparison.Ordinal))), Book)!.Refused);

    [Fact]
    public void What_was_assessed_for_an_indicator_that_is_left_out_is_not_told_again()
    {
        var read = ScoreCardReader.Read(Sheets(("评分卡", "指标 | 类型 | 上限\n选题 | 评定 | 很高\n文字 | 评定 | 10"), ("评定", "月份 | 对象 | 指标 | 得分\n2023-06 | 东区 | 选题 | 5\n2023-06 | 东区 | 文字 | 5")), Book)!;

        Assert.Equal("H54@C2 H102@", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Single(read.Value!.Assessments);
    }
}
