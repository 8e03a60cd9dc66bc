namespace OfficeBulletin.Tests.Proofing.Notices;

public sealed class FaultyNoticeTests
{
    [Theory]
    [InlineData("=合计|12|2|9|7", "=合计|12|2|8|7", "table.total", "8")]
    [InlineData("报送信息18条", "报送信息81条", "notice.number-differs", "81")]
    [InlineData("区县报送信息12条", "区县报送信息11条", "notice.number-differs", "11")]
    [InlineData("（处室10条，区县6条）", "（处室10条，区县7条）", "notice.parts", "16")]
    [InlineData("其中处室5条", "其中处室6条", "notice.number-differs", "6")]
    [InlineData("被采用7条（", "被采用8条（", "notice.number-differs", "8")]
    [InlineData("渝中|5|1|4|4", "渝中|5|1|6|4", "table.total,table.adopted-over-submitted", "9,6")]
    [InlineData("秘书处|6|2|6|5", "秘书处|六|2|6|5", "table.not-a-number", "六")]
    [InlineData("涪陵|0||||", "涪陵|-3||||", "table.total,table.negative", "12,-3")]
    [InlineData("2024年1-12月区县信息", "2023年1-12月区县信息", "notice.period-differs", "2023年1-12月")]
    public void One_fault_in_the_yearly_notice_is_found_and_nothing_else(string right, string wrong, string names, string quotes)
    {
        Assert.Contains(right, SoundNotices.Yearly, StringComparison.Ordinal);
        var findings = TypedNotice.Findings(SoundNotices.Yearly.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(names, string.Join(',', findings.Select(finding => finding.Name)));
        Assert.Equal(quotes, string.Join(',', findings.Select(finding => finding.Quote)));
    }

    [Theory]
    [InlineData("2024年，共收到信息35条，其中处室16条、区县20条。", "35")]
    [InlineData("2024年，全市共报送信息39条。", "39")]
    [InlineData("2024年，各区县报送信息２１条。", "２１")]
    [InlineData("山城史志网采用29条。", null)]
    [InlineData("全市被山城史志网采用29条。", "29")]
    [InlineData("处室报送 16 条，被史志网采用 14 条。", "14")]
    [InlineData("报送较多的有秘书处（10条）、万州（8条）。", "8")]
    [InlineData("万州区报送19条。", "19")]
    [InlineData("共收到信息36条，其中处室17条。", "17")]
    [InlineData("共收到信息36条。其中，处室17条，区县20条。", "17")]
    [InlineData("向市委办公厅报送信息12条，被采用5条（其中处室3条，区县3条）。", "5")]
    [InlineData("向国家地情中心报送信息30条（处室18条，区县13条）。", "30")]
    [InlineData("向国家地情中心报送信息30条，被采用11条（其中处室8条，区县4条）。", "11")]
    [InlineData("处室报送16条（其中调研类24条）。", "16")]
    public void A_number_of_the_narrative_that_is_not_the_tables_is_found(string narrative, string? quote)
    {
        var findings = TypedNotice.Findings(narrative + SoundNarratives.Tables);
        Assert.Equal(quote is null ? [] : [quote], findings.Select(finding => finding.Quote));
        Assert.All(findings, finding => Assert.Equal(("F02", FindingLevel.Error, quote), (finding.Rule, finding.Level, narrative.Substring(finding.Where.Start!.Value, finding.Where.Length!.Value))));
    }

    [Theory]
    [InlineData("情况表\n单位|报送|史志网采用|史志采用|采用合计\n万州|6|3|2|5\n涪陵|5|1||2\n渝中|2|2|1|3\n=合计|13|6|3|10", "table.row-total", 2, "2")]
    [InlineData("情况表\n单位|一季度|二季度|三季度|合计\n万州|1|2|3|6\n涪陵|0|1|1|3\n渝中|1|1|1|3\n=合计|2|4|5|12", "table.row-total", 2, "3")]
    [InlineData("情况表\n单位|报送（条）|采用（条）\n秘书处|5|2\n编研一处|4|2\n处室小计|9|5\n万州|6|3\n区县小计|6|3\n=合计|15|7", "table.total", 3, "5")]
    [InlineData("情况表\n单位|报送（篇）|采用（篇）\n合计|12|4\n万州|6|3\n涪陵|5|1", "table.total", 1, "12")]
    [InlineData("情况表\n单位|报送|采用\n万州|6|3\n涪陵|5|6\n渝中|9|2\n北碚|3|1", "table.adopted-over-submitted", 2, "6")]
    [InlineData("情况表\n单位|报送|采用\n万州|6|3\n涪陵||1\n渝中|9|2\n北碚|3|1", "table.adopted-over-submitted", 2, "1")]
    [InlineData("情况表\n单位|报送（条）|采用（条）\n万州|6|3\n涪陵|三|1\n渝中|9|2\n北碚|3|1", "table.not-a-number", 2, "三")]
    [InlineData("情况表\n单位|报送（条）|采用（条）\n万州|6|3\n涪陵|3|－1\n渝中|9|2\n北碚|3|1", "table.negative", 2, "－1")]
    [InlineData("情况表\n单位|报送（条）|采用（条）\n万州|6|3\n涪陵|3|1\n渝中|9|2\n万州|3|1", "table.unit-twice", 4, "万州")]
    [InlineData("情况表\n单位|报送数|采用数|采用率\n万州|6|3|50%\n涪陵|7|1|41.3%\n渝中|3|2|66.7%\n北碚|4|1|25%", "table.rate", 2, "41.3%")]
    [InlineData("情况表\n单位|得分|名次\n万州|30|1\n涪陵|20|2\n渝中|20|3\n北碚|10|3\n石柱|8|5", "table.rank", 4, "3")]
    [InlineData("情况表\n类别|条数|占比\n动态|10|33.3%\n经验|10|33.3%\n调研|10|30.3%\n=合计|30|100%", "table.shares", 4, "占比")]
    public void One_fault_in_a_table_is_found_and_nothing_else(string table, string name, int row, string quote)
    {
        var finding = Assert.Single(TypedNotice.Findings(table));
        Assert.Equal((name, row, quote), (finding.Name, finding.Where.Row, finding.Quote));
    }
}
