using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using static OfficeBulletin.Tests.Reading.ParsedIssue;

namespace OfficeBulletin.Tests.Reading;

public sealed class ImprintTests
{
    [Fact]
    public void Recipients_stand_between_commas_and_end_without_a_full_stop()
    {
        var imprint = Read(PrintedIssue.Line("送：市级有关部门领导，各省级、副省级城市党史部门。"));
        Assert.Equal(["市级有关部门领导", "各省级、副省级城市党史部门"], imprint.Send);
    }

    [Fact]
    public void Labels_of_other_offices_are_understood()
    {
        var imprint = Read(PrintedIssue.Line("抄报: 省史志院"), PrintedIssue.Line("抄　送：市委办公厅"), PrintedIssue.Line("分发：各区县"), PrintedIssue.Line("责任编辑：何一鸣  联系电话：023—60000000  电子邮箱：a@example.org"));
        Assert.Equal(["省史志院"], imprint.Report);
        Assert.Equal(["市委办公厅"], imprint.Send);
        Assert.Equal(["各区县"], imprint.Distribute);
        Assert.Equal(("何一鸣", "023—60000000", "a@example.org"), (imprint.Editor, imprint.Phone, imprint.Email));
    }

    [Fact]
    public void An_imprint_set_in_a_table_is_read_by_its_rows()
    {
        var imprint = Read(Table(["报：", "省史志院"], ["送：市委办公厅", "发：各区县"], ["责编：何一鸣", ""]));
        Assert.Equal(["省史志院"], imprint.Report);
        Assert.Equal(["市委办公厅"], imprint.Send);
        Assert.Equal(["各区县"], imprint.Distribute);
        Assert.Equal("何一鸣", imprint.Editor);
    }

    [Fact]
    public void A_list_that_goes_on_below_is_one_list() =>
        Assert.Equal(["各区县党史部门", "各处室"], Read(PrintedIssue.Line("发：各区县党史部门，"), PrintedIssue.Line("各处室")).Distribute);

    [Fact]
    public void A_slot_tells_what_a_line_without_its_label_is()
    {
        var line = PrintedIssue.Line("呈阅：省史志院，市委办公厅", PrintedRole.Imprint) with { Slots = [new PrintedSlot("imprint.report", "省史志院")] };
        Assert.Equal(["省史志院", "市委办公厅"], Read(line).Report);
    }

    [Fact]
    public void An_unknown_line_is_named_whole()
    {
        var finding = Assert.Single(Of(Heading("动态"), Body("正文。"), Attribution("（办公室供稿）"), PrintedIssue.Line("报：省史志院"), PrintedIssue.Line("（共印150份）")).Findings);
        Assert.Equal(("R22", "（共印150份）"), (finding.Rule, finding.Quote));
    }

    [Fact]
    public void A_label_printed_twice_keeps_both_lists_and_says_so()
    {
        var outcome = Of(Heading("动态"), Body("正文。"), Attribution("（办公室供稿）"), PrintedIssue.Line("送：甲局"), PrintedIssue.Line("送：乙局"));
        Assert.Equal(["甲局", "乙局"], outcome.Value!.Imprint.Send);
        Assert.Equal("R23", Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void A_sentence_that_begins_like_a_label_stays_in_its_article()
    {
        var outcome = Of(Heading("动态"), Title("标题"), Body("报：一词由来已久。"), Attribution("（办公室供稿）"));
        Assert.Equal(["标题|报：一词由来已久。(办公室)"], Items(outcome.Value!.Columns[0]));
        Assert.Equal(Imprint.Empty.Report, outcome.Value.Imprint.Report);
    }

    private static Imprint Read(params PrintedBlock[] lines) =>
        Of([Heading("动态"), Body("正文。"), Attribution("（办公室供稿）"), .. lines]).Value!.Imprint;
}
