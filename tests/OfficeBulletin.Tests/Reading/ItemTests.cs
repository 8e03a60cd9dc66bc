using OfficeBulletin.Issues.Reading;
using static OfficeBulletin.Tests.Reading.ParsedIssue;

namespace OfficeBulletin.Tests.Reading;

public sealed class ItemTests
{
    [Fact]
    public void Heading_paragraphs_without_text_between_are_one_title() =>
        Assert.Equal(["第一行+第二行|正文。(办公室)"], Items(Heading("动态"), Title("第一行"), Title("第二行"), Body("正文。"), Attribution("（办公室供稿）")));

    [Fact]
    public void A_subtitle_is_known_by_its_dash_or_its_style() =>
        Assert.Equal(["标题+——副题|正文。(办公室)", "标题二+副题二|正文。(办公室)"], Items(
            Heading("动态"), Title("标题"), PrintedIssue.Line("——副题"), Body("正文。"), Attribution("（办公室供稿）"),
            Title("标题二"), PrintedIssue.Line("副题二", PrintedRole.Subtitle), Body("正文。"), Attribution("（办公室供稿）")));

    [Fact]
    public void Each_attribution_ends_a_brief() =>
        Assert.Equal(["|甲。/乙。(办公室)", "|丙。(宣教处、忠县)"], Items(
            Heading("信息短波"), PrintedIssue.Line("甲。"), PrintedIssue.Line("乙。（办公室供稿）"), PrintedIssue.Line("丙。"), PrintedIssue.Line("( 宣教处、忠县 供稿 )")));

    [Fact]
    public void Text_between_two_items_is_kept_and_named()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题"), Body("正文。"), Attribution("（办公室供稿）"), Body("编者补记一段。"), Title("标题二"), Body("正文。"), Attribution("（宣教处供稿）")];
        Assert.Equal(["标题|正文。(办公室)", "|编者补记一段。()", "标题二|正文。(宣教处)"], Items(blocks));
        var finding = Assert.Single(Of(blocks).Findings);
        Assert.Equal(("R08", "编者补记一段。", "动态", 2), (finding.Rule, finding.Quote, finding.Where.Column, finding.Where.Item));
    }

    [Fact]
    public void Text_after_the_last_attribution_of_a_column_is_kept_and_named()
    {
        PrintedBlock[] blocks = [Heading("信息短波"), Body("甲。", "b1"), Attribution("（办公室供稿）", "b1"), Body("乙。"), Heading("动态"), Title("标题"), Body("正文。"), Attribution("（办公室供稿）")];
        Assert.Equal(["|甲。(办公室)", "|乙。()"], Items(blocks));
        Assert.Equal(["R08"], Rules(blocks));
    }

    [Fact]
    public void A_brief_typed_beside_the_others_is_a_brief_like_them()
    {
        PrintedBlock[] blocks = [Heading("信息短波"), Body("甲。", "b1"), Attribution("（办公室供稿）", "b1"), Body("乙。"), Attribution("（忠县供稿）")];
        Assert.Equal(["|甲。(办公室)", "|乙。(忠县)"], Items(blocks));
        Assert.Empty(Rules(blocks));
    }

    [Fact]
    public void An_article_typed_into_the_control_of_another_is_an_item_of_its_own()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题", "a"), Body("正文。", "a"), Title("新题", "a"), Body("新文。", "a"), Attribution("（办公室供稿）", "a")];
        Assert.Equal(["标题|正文。()", "新题|新文。(办公室)"], Items(blocks));
        Assert.Equal(["a", null], Of(blocks).Value!.Columns[0].Items.Select(item => item.Id), StringComparer.Ordinal);
        Assert.Equal(["R10"], Rules(blocks));
    }

    [Fact]
    public void Text_typed_above_a_title_leaves_the_control_to_the_titled_item()
    {
        PrintedBlock[] blocks = [Heading("动态"), Body("编者按。", "a"), Title("标题", "a"), Body("正文。", "a"), Attribution("（办公室供稿）", "a")];
        Assert.Equal(["|编者按。()", "标题|正文。(办公室)"], Items(blocks));
        Assert.Equal([null, "a"], Of(blocks).Value!.Columns[0].Items.Select(item => item.Id), StringComparer.Ordinal);
        Assert.Equal(["R10", "R08"], Rules(blocks));
    }

    [Fact]
    public void A_deleted_attribution_leaves_the_items_apart_by_their_controls() =>
        Assert.Equal(["标题|正文。()", "标题二|正文二。(办公室)"], Items(
            Heading("动态"), Title("标题", "a"), Body("正文。", "a"), Title("标题二", "b"), Body("正文二。", "b"), Attribution("（办公室供稿）", "b")));

    [Fact]
    public void A_deleted_attribution_leaves_untitled_briefs_apart_by_their_controls() =>
        Assert.Equal(["|甲。()", "|乙。(办公室)"], Items(Heading("信息短波"), Body("甲。", "a"), Body("乙。", "b"), Attribution("（办公室供稿）", "b")));

    [Fact]
    public void An_attribution_or_text_typed_below_the_control_belongs_to_its_item()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题", "a"), Body("正文。", "a"), Body("补一段。"), Attribution("（办公室供稿）"), Title("标题二", "b"), Body("正文。", "b")];
        Assert.Equal(["标题|正文。/补一段。(办公室)", "标题二|正文。()"], Items(blocks));
        Assert.Equal(["R09"], Rules(blocks));
    }

    [Fact]
    public void A_title_retyped_above_its_control_stays_with_its_text()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题"), Body("正文。", "a"), Attribution("（办公室供稿）", "a")];
        Assert.Equal(["标题|正文。(办公室)"], Items(blocks));
        Assert.Equal("a", Of(blocks).Value!.Columns[0].Items[0].Id);
    }

    [Fact]
    public void A_copied_control_gives_a_new_item()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("甲", "a"), Body("正文。", "a"), Title("乙", "b"), Body("正文。", "b"), Title("甲", "a"), Body("正文。", "a")];
        Assert.Equal(["a", "b", null], Of(blocks).Value!.Columns[0].Items.Select(item => item.Id), StringComparer.Ordinal);
        Assert.Equal(["R24"], Rules(blocks));
    }

    [Fact]
    public void Two_attribution_lines_are_one_with_all_units()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题"), Body("正文。"), Attribution("（办公室供稿）"), Attribution("（忠县供稿）")];
        Assert.Equal(["标题|正文。(办公室、忠县)"], Items(blocks));
        Assert.Equal(["R12"], Rules(blocks));
    }

    [Fact]
    public void An_attribution_in_a_form_nobody_knows_is_kept_as_text_and_named()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题"), Body("正文。"), Attribution("（本刊记者）")];
        Assert.Equal(["标题|正文。/（本刊记者）()"], Items(blocks));
        Assert.Equal(["R11"], Rules(blocks));
    }

    [Fact]
    public void An_attribution_after_a_line_break_stands_on_its_own_line()
    {
        var item = Of(Heading("动态"), Title("标题"), Body("正文。\n（办公室供稿）")).Value!.Columns[0].Items[0];
        Assert.Equal(("正文。", false), (((Issues.Paragraph)item.Body[0]).Text, item.AttributionInline));
    }

    [Fact]
    public void A_bracket_in_the_middle_of_an_item_is_no_attribution() =>
        Assert.Equal(["标题|图片（档案馆供稿）/正文。(办公室)"], Items(
            Heading("动态"), Title("标题", "a"), Body("图片（档案馆供稿）", "a"), Body("正文。", "a"), Attribution("（办公室供稿）", "a")));

    [Fact]
    public void A_picture_below_the_attribution_stays_with_its_item()
    {
        PrintedBlock[] blocks = [Heading("动态"), Title("标题"), Body("正文。"), Attribution("（办公室供稿）"), new(new Issues.Picture("会场.png", new byte[1], null, null, null)), PrintedIssue.Line("会场一角", PrintedRole.PictureCaption), Title("标题二"), Body("正文。")];
        var item = Of(blocks).Value!.Columns[0].Items[0];
        Assert.Equal("会场一角", Assert.IsType<Issues.Picture>(item.Body[1]).Caption);
        Assert.Equal(["R14"], Rules(blocks));
    }

    [Fact]
    public void Text_in_a_text_box_and_automatic_numbers_are_named()
    {
        Assert.Equal(["R16"], Rules(Heading("动态"), Title("标题"), Body("框里的字。") with { InBox = true }, Attribution("（办公室供稿）")));
        Assert.Equal(["R27"], Rules(Heading("动态"), Title("标题"), Body("第一项。") with { HasListNumber = true }, Attribution("（办公室供稿）")));
    }

    [Fact]
    public void A_footnote_in_a_title_is_named_with_its_text()
    {
        var title = new PrintedBlock(new Issues.Paragraph([new Issues.Run("标题", Note: new Issues.Footnote(["题注。"]))]), PrintedRole.ItemTitle);
        var finding = Assert.Single(Of(Heading("动态"), title, Body("正文。"), Attribution("（办公室供稿）")).Findings);
        Assert.Equal(("R15", "题注。"), (finding.Rule, finding.Quote));
    }

    [Fact]
    public void Indents_typed_as_blanks_are_layout_and_footnotes_survive_the_cut()
    {
        var text = new Issues.Paragraph([new Issues.Run("　　"), new Issues.Run("正文", Issues.Emphasis.Bold, new Issues.Footnote(["注。"])), new Issues.Run("结束。（办公室供稿）　", Note: new Issues.Footnote(["尾注。"]))]);
        var paragraph = Assert.IsType<Issues.Paragraph>(Of(Heading("动态"), Title("标题"), new PrintedBlock(text, PrintedRole.Body)).Value!.Columns[0].Items[0].Body[0]);
        Assert.Equal("正文结束。", paragraph.Text);
        Assert.Equal(["注。", "尾注。"], paragraph.Runs.SelectMany(run => run.Note?.Paragraphs ?? []), StringComparer.Ordinal);
        Assert.Equal(Issues.Emphasis.Bold, paragraph.Runs[0].Emphasis);
    }
}
