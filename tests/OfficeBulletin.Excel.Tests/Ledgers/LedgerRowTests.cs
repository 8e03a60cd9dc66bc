using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Ledgers.SmallLedger;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>Rows at fault: each fault is named at its cell, and what the row says soundly still counts.</summary>
public sealed class LedgerRowTests
{
    [Fact]
    public void Without_date_or_unit_a_row_does_not_count_and_without_title_it_does()
    {
        var read = Read(Register, Ledger(Row(date: ""), Row(unit: ""), Row(title: ""), Row(title: "万州宣讲")));
        Assert.Equal("E94@A2 E94@B3 E94@C4", read.Said);
        Assert.Equal([FindingLevel.Error, FindingLevel.Error, FindingLevel.Warning], read.Findings.Select(finding => finding.Level));
        Assert.Equal("|万州宣讲", string.Join('|', read.Items.Select(item => item.Title)));
    }

    [Theory]
    [InlineData("不详", "不是日期", FindingLevel.Error)]
    [InlineData("6月15日", "没有写年份", FindingLevel.Error)]
    [InlineData("2023", "没有写到月", FindingLevel.Error)]
    [InlineData("2023-02-30", "不是日历上的一天", FindingLevel.Error)]
    [InlineData("1823-02-03", "不是日历上的一天，或年份不对", FindingLevel.Error)]
    [InlineData("3/5/2023", "分不清", FindingLevel.Error)]
    [InlineData("23.6.15", "只有两位", FindingLevel.Warning)]
    [InlineData("45092", "不是日期格式", FindingLevel.Warning)]
    [InlineData("2023年6月", "没有写到日", FindingLevel.Warning)]
    [InlineData("2023年6月15日至17日", "好几天", FindingLevel.Info)]
    public void A_date_that_is_none_is_told_and_one_that_is_doubtful_is_used(string date, string words, FindingLevel level)
    {
        var read = Read(Ledger(Row(date: date), Row(title: "另一条")));
        Assert.Equal(("E95", "A2", level, date), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level, read.Only.Quote));
        Assert.Contains(words, read.Only.Message, StringComparison.Ordinal);
        Assert.Equal(level == FindingLevel.Error ? 1 : 2, read.Items.Count);
        Assert.Equal((2023, 6), (read.Items[0].Date.Year, read.Items[0].Date.Month));
    }

    [Theory]
    [InlineData(14, """<c r="A2" s="1"><v>45092</v></c>""")]
    [InlineData(22, """<c r="A2" s="1"><v>45092.5</v></c>""")]
    [InlineData(0, """<c r="A2" t="d"><v>2023-06-15</v></c>""")]
    public void A_true_date_is_one_whatever_its_format(int format, string cell)
    {
        var data = SmallWorkbook.Rows(1, Header) + $"""<row r="2">{cell}<c r="B2" t="inlineStr"><is><t>万州</t></is></c><c r="C2" t="inlineStr"><is><t>宣讲</t></is></c></row>""";
        var read = Read(Open(new SmallWorkbook(new SmallSheet("台账", data)) { Styles = SmallWorkbook.Formats(format.ToString(System.Globalization.CultureInfo.InvariantCulture)) }));
        Assert.Equal("", read.Said);
        Assert.Equal(new DateOnly(2023, 6, 15), Assert.Single(read.Items).Date);
    }

    [Fact]
    public void A_single_year_far_from_all_others_is_pointed_out()
    {
        var read = Read(Ledger(Row(title: "一"), Row(title: "二", date: "2033-06-15"), Row(title: "三", date: "2022-12-01"), Row(title: "四"), Row(title: "五", date: "2024-01-05")));
        Assert.Equal("E95@A3", read.Said);
        Assert.Equal((FindingLevel.Warning, "2033-06-15", 5), (read.Only.Level, read.Only.Quote, read.Items.Count));
    }

    [Fact]
    public void A_unit_that_nobody_knows_is_named_and_the_others_of_a_joint_item_are_kept()
    {
        var read = Read(Register, Ledger(Row(unit: "万洲"), Row(unit: "万州、某某局", title: "联合宣讲")));
        Assert.Equal("E96@B2 E96@B3", read.Said);
        Assert.Equal([("万洲", "万州区委党史研究室"), ("某某局", null)], read.Findings.Select(finding => (finding.Quote, finding.Suggestion)));
        Assert.All(read.Findings, finding => Assert.Equal(FindingLevel.Error, finding.Level));
        Assert.Equal(["万洲", "万州区委党史研究室|某某局"], read.Items.Select(item => string.Join('|', item.Units.Select(unit => unit.Name))));
        Assert.Contains(read.Items[1].Units[0], read.Sound.Units!.Units);
        Assert.DoesNotContain(read.Items[1].Units[1], read.Sound.Units!.Units);
    }

    [Fact]
    public void A_former_name_outside_its_years_is_a_warning_and_inside_them_none()
    {
        var read = Read(Register, Ledger(Row(unit: "南川区史志研究室", date: "2020-05-06"), Row(unit: "南川区史志研究室")));
        Assert.Equal("E96@B3", read.Said);
        Assert.Equal((FindingLevel.Warning, "南川区史志研究室", "南川区党史和地方志研究室"), (read.Only.Level, read.Only.Quote, read.Only.Suggestion));
        Assert.All(read.Items, item => Assert.Equal("南川区党史和地方志研究室", Assert.Single(item.Units).Name));
    }

    [Theory]
    [InlineData("待定")]
    [InlineData("审核中")]
    [InlineData("2")]
    [InlineData("-3")]
    [InlineData("已转报")]
    public void A_word_that_is_neither_yes_nor_no_counts_neither_way(string word)
    {
        var read = Read(Ledger(Row(adopted: word)));
        Assert.Equal(("E97", "G2", FindingLevel.Error, word), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level, read.Only.Quote));
        Assert.Equal(default, Assert.Single(read.Items).Uses[0]);
    }

    [Theory]
    [InlineData("2021年第3期", "2021 年")]
    [InlineData("2013-06-20", "2013 年")]
    [InlineData("2033年第3期", "2033 年")]
    [InlineData("6月20日", "没有写年份")]
    public void A_mark_in_a_year_far_from_the_item_is_pointed_out_and_counts(string mark, string words)
    {
        var read = Read(Ledger(Row(adopted: mark)));
        Assert.Equal(("E97", "G2", FindingLevel.Warning), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level));
        Assert.Contains(words, read.Only.Message, StringComparison.Ordinal);
        Assert.Equal(mark, Assert.Single(read.Items).Uses[0].Adopted!.Where);
    }

    [Theory]
    [InlineData("2022年第12期")]
    [InlineData("2024年第1期")]
    [InlineData("2025年第1期")]
    public void An_issue_of_the_year_before_or_after_is_nothing_to_speak_of(string mark) => Assert.Equal("", Read(Ledger(Row(adopted: mark))).Said);

    [Fact]
    public void An_issue_of_the_year_after_whose_month_nobody_wrote_is_told_once_a_column()
    {
        var read = Read(Ledger(Row(adopted: "2024年第2期（2024-02-20）"), Row(title: "另一条", adopted: "2024年第12期"), Row(title: "又一条", adopted: "2024年第5期")));

        Assert.Equal(("E97", "G3", FindingLevel.Info, "2024年第12期"), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level, read.Only.Quote));
        Assert.Contains("算在 2024 年 1 月（这一栏这样的有 2 格）", read.Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_true_numbers_and_booleans_are_read_by_what_they_say()
    {
        var data = SmallWorkbook.Rows(1, Header) + """<row r="2"><c r="A2" t="inlineStr"><is><t>2023-06-15</t></is></c><c r="B2" t="inlineStr"><is><t>万州</t></is></c><c r="C2" t="inlineStr"><is><t>宣讲</t></is></c><c r="F2" t="b"><v>1</v></c><c r="G2"><v>0</v></c><c r="H2" s="1"><v>45092</v></c></row>""";
        var read = Read(Open(new SmallWorkbook(new SmallSheet("台账", data)) { Styles = SmallWorkbook.Formats("14") }));
        Assert.Equal("", read.Said);
        Assert.Equal([new ChannelUse(ChannelMark.Plain, null), new ChannelUse(null, new ChannelMark("2023-06-15") { On = new DateOnly(2023, 6, 15) })], Assert.Single(read.Items).Uses);
    }

    [Fact]
    public void Formulas_count_by_their_stored_value_and_are_named_where_there_is_none()
    {
        var data = SmallWorkbook.Rows(1, Header)
            + """<row r="2"><c r="A2" t="str"><f>TEXT(1,2)</f><v>2023-06-15</v></c><c r="B2" t="str"><f>X1</f><v>万州</v></c><c r="C2" t="str"><f>X2</f><v>宣讲</v></c><c r="G2" t="str"><f>IF(1,2)</f><v>是</v></c></row>"""
            + """<row r="3"><c r="A3"><f>TODAY()</f></c><c r="B3" t="inlineStr"><is><t>万州</t></is></c><c r="C3" t="inlineStr"><is><t>读书会</t></is></c></row>"""
            + """<row r="4"><c r="A4" t="inlineStr"><is><t>2023-06-15</t></is></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" t="inlineStr"><is><t>座谈会</t></is></c></row>"""
            + """<row r="5"><c r="A5" t="inlineStr"><is><t>2023-06-15</t></is></c><c r="B5" t="inlineStr"><is><t>万州</t></is></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="e"><v>#N/A</v></c><c r="G5" t="e"><v>#N/A</v></c></row>""";
        var read = Read(new SmallSheet("台账", data));
        Assert.Equal("E107@A3 E107@B4 E107@G5 E107@C5 E107@D5", read.Said);
        Assert.Equal([FindingLevel.Error, FindingLevel.Error, FindingLevel.Error, FindingLevel.Warning, FindingLevel.Warning], read.Findings.Select(finding => finding.Level));
        Assert.Equal([2, 5], read.Items.Select(item => item.Row));
        Assert.Equal(ChannelMark.Plain, read.Items[0].Uses[0].Adopted);
    }

    [Fact]
    public void Totals_headings_between_rows_and_closing_lines_are_no_items()
    {
        var read = Read(Ledger(["一季度"], Row(), ["合计", "", "", "", "", "3", "2", "2"], ["", "小计", "", "", "", "", "1"], ["", "", "总计：12"], Header, [], ["制表人：周明", "", "审核人：李小华"]));
        Assert.Equal("E98@A2 E98@A4 E98@B5 E98@C6 E98@A9", read.Said);
        Assert.All(read.Findings, finding => Assert.Equal(FindingLevel.Info, finding.Level));
        Assert.Equal(3, Assert.Single(read.Items).Row);
    }

    [Fact]
    public void A_title_that_begins_like_a_total_is_one() => Assert.Equal("累计2000人次参观", Assert.Single(Read(Ledger(Row(title: "累计2000人次参观"))).Items).Title);

    [Fact]
    public void Units_may_be_written_as_the_tables_print_them()
    {
        var read = Read(Register, Ledger(Row(unit: "办公室 (机关党委调整前)"), Row(unit: "办公室（机关党委调整前）、万州")));
        Assert.Equal("", read.Said);
        Assert.Equal(["办公室", "办公室|万州区委党史研究室"], read.Items.Select(item => string.Join('|', item.Units.Select(unit => unit.Name))));
    }

    [Fact]
    public void Rows_numbered_and_chosen_in_advance_are_blank()
    {
        var read = Read(Sheet("台账", ["序号", "日期", "报送单位", "标题", "类别", "采用·中研院"], ["1", "2023-06-15", "万州", "宣讲", "动态", "是"], ["2", "", "", "", "动态", "否"], ["3"]));
        Assert.Equal("", read.Said);
        Assert.Single(read.Items);
    }

    [Fact]
    public void The_same_row_twice_is_pointed_out_with_both_cells_and_counts_twice()
    {
        var read = Read(Ledger(Row(), Row(title: "另一条"), Row(title: "万州 举办宣讲"), Row(date: "2023-06-16"), Row(unit: "涪陵")));
        Assert.Equal("E106@C4", read.Said);
        Assert.Equal(FindingLevel.Warning, read.Only.Level);
        Assert.Contains("C4 与 C2", read.Only.Message, StringComparison.Ordinal);
        Assert.Equal(5, read.Items.Count);
    }

    [Fact]
    public void A_block_merged_over_several_items_is_named_once_and_its_first_row_keeps_the_value()
    {
        var read = Read(Ledger(Row(), Row(date: "", title: "二"), Row(date: "", title: "三"), Row(title: "四")) with { After = """<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>""" });
        Assert.Equal("E105@A2", read.Said);
        Assert.Equal((FindingLevel.Error, "A2:A4"), (read.Only.Level, read.Only.Quote));
        Assert.Equal([2, 5], read.Items.Select(item => item.Row));
    }

    [Fact]
    public void Cells_merged_across_channels_are_named_and_those_of_titles_are_not()
    {
        var read = Read(Ledger(["一季度"], Row(adopted: "是")) with { After = """<mergeCells count="2"><mergeCell ref="A2:H2"/><mergeCell ref="G3:H3"/></mergeCells>""" });
        Assert.Equal("E98@A2 E105@G3", read.Said);
        Assert.Equal([true, false], Assert.Single(read.Items).Uses.Select(use => use.Adopted is not null));
    }

    [Fact]
    public void An_item_that_takes_two_merged_rows_is_one()
    {
        var read = Read(Ledger(Row(), []) with { After = """<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/></mergeCells>""" });
        Assert.Equal("", read.Said);
        Assert.Single(read.Items);
    }

    [Fact]
    public void Rows_that_a_filter_hides_count()
    {
        var data = SmallWorkbook.Rows(1, Header, Row(), Row(title: "二")).Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">", StringComparison.Ordinal);
        var read = Read(new SmallSheet("台账", data) { State = "state=\"hidden\"" }, Sheet("其他", ["说明"]));
        Assert.Equal("", read.Said);
        Assert.Equal(2, read.Items.Count);
    }

    [Fact]
    public void Commissions_and_instructions_are_read_and_what_is_neither_is_named()
    {
        var read = Read(Sheet(
            "台账",
            ["日期", "报送单位", "标题", "约稿", "批示", "备注"],
            ["2023-06-15", "万州", "宣讲", "约2023-05（迟报）", "市级×2", "附照片"],
            ["2023-06-30", "涪陵", "", "未完成", "", ""],
            ["2023-07-01", "涪陵", "读书会", "催稿中", "", ""]));
        Assert.Equal("E108@D4", read.Said);
        Assert.Equal(FindingLevel.Error, read.Only.Level);
        Assert.Equal(new Commission(CommissionOutcome.Late, "约2023-05"), read.Items[0].Commission);
        Assert.Equal(["市级", "市级"], read.Items[0].Instructions);
        Assert.Equal("附照片", read.Items[0].Note);
        Assert.False(read.Items[1].Sent);
        Assert.Null(read.Items[2].Commission);
    }

    [Fact]
    public void A_hundred_of_a_kind_are_listed_and_the_rest_is_counted()
    {
        var rows = Enumerable.Range(0, 130).Select(number => Row(title: $"第{number}条", adopted: "待定")).ToArray();
        var read = Read(Ledger([.. rows, Row(date: "不详")]));
        Assert.Equal(100, read.Findings.Count(finding => finding.Rule == "E97"));
        Assert.Single(read.Findings, finding => finding.Rule == "E95");
        var more = Assert.Single(read.Findings, finding => finding.Rule == "E99");
        Assert.Equal((FindingLevel.Info, "台账"), (more.Level, more.Where.Sheet));
        Assert.Contains("30 处", more.Message, StringComparison.Ordinal);
    }

    private static string[] Row(string date = "2023-06-15", string unit = "万州", string title = "万州举办宣讲", string adopted = "") => [date, unit, title, "", "", "", adopted, ""];
}
