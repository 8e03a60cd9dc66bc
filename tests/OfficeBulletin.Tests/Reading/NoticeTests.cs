using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using static OfficeBulletin.Tests.Reading.ParsedIssue;

namespace OfficeBulletin.Tests.Reading;

public sealed class NoticeTests
{
    private static readonly string[] Header = ["区县名称", "报送数量(条)"];

    [Fact]
    public void A_table_split_at_a_page_break_is_one_table()
    {
        var table = Assert.Single(Read(Plain("2023年报送情况"), Table(Header, ["万州", "3"], ["黔江", ""]), Table(["区县 名称", "报送数量(条)"], ["荣昌", "0"], ["合 计", "3"])).Tables);
        Assert.Equal("2023年报送情况", table.Caption);
        Assert.Equal(["万州 3", "黔江 ∅", "荣昌 0"], table.Rows.Select(Text));
        Assert.Equal("合 计 3", Text(table.Total!));
    }

    [Fact]
    public void A_second_part_without_a_header_goes_on_and_is_said()
    {
        var outcome = Of(Heading("情况通报"), Plain("说明。"), Plain("报送情况"), Table(Header, ["万州", "3"]), Plain("（续表）"), Table(["荣昌", "0"], ["合计", "3"]));
        var table = Assert.Single(outcome.Value!.Columns[0].Notice!.Tables);
        Assert.Equal(["万州 3", "荣昌 0"], table.Rows.Select(Text));
        Assert.Equal("合计 3", Text(table.Total!));
        Assert.Equal("R20", Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void A_table_whose_first_row_is_set_as_text_has_no_header()
    {
        var table = Assert.Single(Read(Plain("报送情况"), Table(["万州", "3"], ["荣昌", "0"]) with { HasNoHeader = true }).Tables);
        Assert.Empty(table.Header);
        Assert.Equal(["万州 3", "荣昌 0"], table.Rows.Select(Text));
    }

    [Fact]
    public void The_narrative_is_no_caption_though_its_last_line_ends_without_a_stop()
    {
        var notice = Of(Heading("情况通报"), Body("各单位报送情况见下表"), Table(Header, ["万州", "3"])).Value!.Columns[0].Notice!;
        Assert.Equal("各单位报送情况见下表", Assert.IsType<Paragraph>(Assert.Single(notice.Narrative)).Text);
        Assert.Equal("", Assert.Single(notice.Tables).Caption);
    }

    [Fact]
    public void A_header_repeated_by_hand_in_the_middle_is_no_row() =>
        Assert.Equal(["万州 3", "荣昌 0"], Assert.Single(Read(Plain("报送情况"), Table(Header, ["万州", "3"], Header, ["荣昌", "0"])).Tables).Rows.Select(Text));

    [Fact]
    public void Two_tables_with_captions_stay_two() =>
        Assert.Equal(["甲表", "乙表"], Read(Plain("甲表"), Table(Header, ["万州", "3"]), Plain("乙表"), Table(Header, ["荣昌", "0"])).Tables.Select(table => table.Caption), StringComparer.Ordinal);

    [Fact]
    public void A_column_with_captioned_tables_is_a_notice_whatever_its_name()
    {
        var column = Of(Heading("年度统计"), Body("说明。"), PrintedIssue.Line("甲表", PrintedRole.TableCaption), Table(Header, ["万州", "3"])).Value!.Columns[0];
        Assert.Equal(ColumnKind.Notice, column.Kind);
        Assert.Equal("说明。", ((Paragraph)Assert.Single(column.Notice!.Narrative)).Text);
    }

    [Fact]
    public void A_column_of_articles_about_a_notice_is_none()
    {
        var column = Of(Heading("情况通报"), Title("标题"), Body("正文。"), Attribution("（办公室供稿）")).Value!.Columns[0];
        Assert.Equal(ColumnKind.Articles, column.Kind);
        Assert.Null(column.Notice);
    }

    [Fact]
    public void A_table_without_a_caption_and_text_after_the_tables_are_named()
    {
        PrintedBlock[] blocks = [Heading("情况通报"), Plain("说明。"), Table(Header, ["万州", "3"]), Plain("特此通报。")];
        Assert.Equal(["R18", "R17"], Rules(blocks));
        Assert.Equal(2, Of(blocks).Value!.Columns[0].Notice!.Narrative.Count);
    }

    [Fact]
    public void Merged_cells_are_read_as_blanks_and_named()
    {
        var table = new Table([[Cell.Of("区县"), Cell.Of("数量")], [new Cell([Paragraph.Of("万州")], RowSpan: 2), Cell.Of("3")], [Cell.Covered, Cell.Of("4")]], 1, []);
        var outcome = Of(Heading("情况通报"), Plain("报送情况"), new PrintedBlock(table));
        Assert.Equal(["万州 3", "∅ 4"], Assert.Single(outcome.Value!.Columns[0].Notice!.Tables).Rows.Select(Text));
        Assert.Equal("R19", Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void An_article_typed_below_the_notice_is_an_item_and_named()
    {
        PrintedBlock[] blocks = [Heading("情况通报"), Body("说明。") with { NoticeId = "n" }, Title("标题"), Body("正文。"), Attribution("（办公室供稿）")];
        var column = Of(blocks).Value!.Columns[0];
        Assert.Equal(["标题|正文。(办公室)"], Items(column));
        Assert.Single(column.Notice!.Narrative);
        Assert.Equal(["R21"], Rules(blocks));
    }

    private static Notice Read(params PrintedBlock[] blocks) => Of([Heading("2023年信息报送情况通报"), Plain("说明。"), .. blocks]).Value!.Columns[0].Notice!;

    private static string Text(IReadOnlyList<string?> row) => string.Join(' ', row.Select(cell => cell ?? "∅"));
}
