using static OfficeBulletin.Excel.Tests.Ledgers.SmallLedger;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>Which sheet is the ledger, which column holds what, and what is said about headings.</summary>
public sealed class LedgerSheetTests
{
    private static readonly string[] Item = ["2023-06-15", "万州", "万州举办宣讲"];

    [Fact]
    public void Headings_are_known_however_they_are_written()
    {
        var read = Read(new SmallSheet("台账", SmallWorkbook.Rows(4, ["序 号", "题目*", "供稿\n单位", "报送时间", "采用：\n中研院", "转报 - 中研院", "作者", "栏目", "领导批示"], ["1", "宣讲", "万州", "2023-06-15", "是", "是", "周明", "动态", "市级"])));
        Assert.Equal("", read.Said);
        Assert.Equal("2023-06-15 · 万州 · 宣讲 · 动态 · 周明 · 市级 · – · – · 中研院:(,,,)/(,,,)", read.Print());
    }

    [Fact]
    public void The_book_says_which_columns_the_ledger_has()
    {
        var book = Read(Sheet("台账", ["序号", "标题", "供稿单位", "报送时间", "采用：中研院", "转报-党史网", "领导批示", "闲话"], ["1", "宣讲", "万州", "2023-06-15", "是", "是", "市级", ""])).Sound;
        Assert.Equal(["日期", "报送单位", "标题", "批示", "转报·党史网", "采用·中研院"], ((string[])["日期", "报送单位", "标题", "类别", "撰稿人", "约稿", "批示", "备注", "转报·中研院", "转报·党史网", "采用·中研院", "采用·党史网"]).Where(book.Has));
    }

    [Fact]
    public void A_heading_that_nobody_knows_is_named_once_and_its_cells_are_no_faults()
    {
        var read = Read(Sheet("台账", ["日期", "报送单位", "标题", "是否采用", "采用·中研院"], [.. Item, "待定", "是"], ["2023-06-16", "万州", "另一条", "#REF!", ""]));
        Assert.Equal(("E92", "D1", FindingLevel.Info, "是否采用"), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level, read.Only.Quote));
        Assert.Equal(2, read.Items.Count);
    }

    [Fact]
    public void A_unit_s_form_is_no_ledger()
    {
        var read = Read(Sheet("报送", ["日期", "报送单位", "标题", "正文"], [.. Item, "万州区举办宣讲二十场。"]));
        Assert.Equal(("E90", FindingLevel.Error), (read.Only.Rule, read.Only.Level));
        Assert.Contains("“报送”是单位的报送表", read.Only.Message, StringComparison.Ordinal);

        Assert.Equal("E90@明细 E92@D1", Read(Sheet("明细", ["日期", "报送单位", "标题", "正文", "采用·中研院"], [.. Item, "万州区举办宣讲二十场。", "是"])).Said);
    }

    [Theory]
    [InlineData("采用")]
    [InlineData("采用·")]
    public void A_column_of_no_channel_is_a_warning(string heading)
    {
        var read = Read(Sheet("台账", ["日期", "报送单位", "标题", heading], [.. Item, "是"]));
        Assert.Equal(("E93", "D1", FindingLevel.Warning), (read.Only.Rule, read.Only.Where.Cell, read.Only.Level));
        Assert.Contains("请写成“采用·渠道名”", read.Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_columns_for_one_thing_the_better_or_the_first_is_read()
    {
        var read = Read(Sheet("台账", ["事件日期", "日期", "报送单位", "标题", "采用·中研院", "采用: 中研院", "备注", "备注"], ["2022-01-01", .. Item, "否", "是", "甲", "乙"]));
        Assert.Equal("E92@A1 E92@H1 E92@F1", read.Said);
        Assert.Equal([FindingLevel.Info, FindingLevel.Warning, FindingLevel.Warning], read.Findings.Select(finding => finding.Level));
        Assert.Equal("2023-06-15 · 万州 · 万州举办宣讲 · – ·  ·  · – · 甲 · 中研院:–/–", read.Print());
    }

    [Fact]
    public void Missing_columns_are_named_all_at_once_with_what_may_be_meant()
    {
        var read = Read(Sheet("台账", ["序号", "日 其", "标提", "类别", "备注"], ["1", .. Item]));
        Assert.Null(read.Book);
        var missing = read.Findings.Where(finding => finding.Rule == "E91").ToList();
        Assert.Equal([("B1", "日期"), ("A1", null), ("C1", "标题")], missing.Select(finding => (finding.Where.Cell, finding.Suggestion)));
        Assert.Contains("“报送单位”", missing[1].Message, StringComparison.Ordinal);
        Assert.All(missing, finding => Assert.Equal(FindingLevel.Error, finding.Level));
    }

    [Fact]
    public void Without_a_header_in_the_first_ten_rows_there_is_no_ledger()
    {
        var read = Read(new SmallSheet("台账", SmallWorkbook.Rows(11, Header, Item)));
        Assert.Null(read.Book);
        Assert.Equal(("E91", "台账"), (read.Only.Rule, read.Only.Where.Sheet));
    }

    [Fact]
    public void The_only_sheet_with_such_a_header_is_the_ledger_whatever_its_name()
    {
        var read = Read(Sheet("说明", ["怎样填写"]), Sheet("台帐", Header, Item), Register);
        Assert.Equal(("E90", FindingLevel.Info, "台帐"), (read.Only.Rule, read.Only.Level, read.Only.Where.Sheet));
        Assert.Single(read.Items);
    }

    [Fact]
    public void Of_several_such_sheets_none_is_taken()
    {
        var read = Read(Sheet("2022", Header, Item), Sheet("2023", Header, Item));
        Assert.Null(read.Book);
        Assert.Equal(("E90", FindingLevel.Error), (read.Only.Rule, read.Only.Level));
        Assert.Contains("2022、2023", read.Only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_such_sheet_the_workbook_is_refused_with_all_other_faults()
    {
        var read = Read(Register, Sheet("事实", ["项目", "内容"], ["排名", "-8"]));
        Assert.Null(read.Book);
        Assert.Equal("E90@- E104@B2", read.Said);
    }

    [Fact]
    public void A_channel_that_the_office_does_not_list_is_counted_by_itself_and_one_without_a_column_is_named()
    {
        var read = Read(
            Sheet("台账", ["日期", "报送单位", "标题", "采用·中研园", "转报·市委办公厅", "采用·中央党史和文献研究院"], [.. Item, "是", "", "是"]),
            Sheet("渠道", ["渠道", "全称"], ["中研院", "中央党史和文献研究院"], ["市委办公厅", ""], ["重庆党史网", ""]));
        Assert.Equal("E93@D1 E93@A4", read.Said);
        Assert.Equal([(FindingLevel.Warning, "中研园", "中研院", "台账"), (FindingLevel.Info, "重庆党史网", null, "渠道")], read.Findings.Select(finding => (finding.Level, finding.Quote, finding.Suggestion, finding.Where.Sheet)));
        Assert.Equal(["中研园", "中研院", "市委办公厅"], read.Sound.Channels.Select(channel => channel.Name));
        Assert.Equal([true, true, false], Assert.Single(read.Items).Uses.Select(use => use.Adopted is not null));
    }

    [Fact]
    public void Registers_beside_the_ledger_serve_where_it_has_no_such_sheets()
    {
        var registers = Open(Register, Sheet("渠道", ["渠道", "本刊"], ["重庆党史网", "是"], ["中研院", ""]));
        var read = Read(Open(Ledger(["2023-06-15", "万州", "宣讲"])), registers);
        Assert.Equal("", read.Said);
        Assert.Equal("重庆党史网", read.Sound.Own!.Name);
        Assert.Equal("万州区委党史研究室", Assert.Single(read.Items).Units[0].Name);
        var own = Read(Open(Ledger(["2023-06-15", "涪陵", "宣讲"]), Sheet("单位", ["名称"], ["涪陵"]), Sheet("渠道", ["渠道"], ["重庆党史网"], ["中研院"])), registers);
        Assert.Equal("", own.Said);
        Assert.Null(own.Sound.Own);
        Assert.Equal("涪陵", Assert.Single(own.Sound.Units!.Units).Name);
    }

    [Fact]
    public void Channels_may_stand_in_a_row_below_their_group()
    {
        var read = Read(Sheet("台账", ["日期", "报送单位", "标题", "转报", "", "采用", "", ""], ["", "", "", "中研院", "市委办公厅", "中研院", "重庆党史网", "备注"], [.. Item, "是", "", "2023年第3期", "待定", "附照片"]));
        Assert.Equal("E97@G3", read.Said);
        Assert.Equal("2023-06-15 · 万州 · 万州举办宣讲 · – ·  ·  · – · 附照片 · 中研院:(,,,)/2023年第3期(,2023,3,) · 市委办公厅:–/– · 重庆党史网:–/–", read.Print());
    }

    [Fact]
    public void A_column_of_what_was_used_that_names_no_channel_is_not_counted()
    {
        var read = Read(Sheet("台账", ["日期", "报送单位", "标题", "转报", "采用"], [.. Item, "是", "是"], [.. Item[..2], "另一条", "否", ""]));
        Assert.Equal("E93@D1 E93@E1", read.Said);
        Assert.All(read.Findings, finding => Assert.Equal(FindingLevel.Warning, finding.Level));
        Assert.Equal(2, read.Items.Count);
    }

    [Fact]
    public void Hundreds_of_unknown_headings_are_counted()
    {
        var read = Read(Sheet("台账", ["日期", "报送单位", "标题", .. Enumerable.Range(1, 50).Select(number => $"栏{number}")], Item));
        Assert.Equal(20, read.Findings.Count(finding => finding.Rule == "E92"));
        Assert.Contains("30 处", Assert.Single(read.Findings, finding => finding.Rule == "E99").Message, StringComparison.Ordinal);
    }
}
