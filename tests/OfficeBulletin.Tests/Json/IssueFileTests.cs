using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Tests.Json;

public sealed class IssueFileTests
{
    private static readonly IssueDraft Draft = SampleIssue.Read(SampleIssue.Text).Value!;

    [Fact]
    public void A_sound_file_gives_no_finding() => Assert.Empty(SampleIssue.Read(SampleIssue.Text).Findings);

    [Fact]
    public void The_masthead_keeps_the_year_of_the_number_and_the_date_apart() =>
        Assert.Equal(new Masthead("山城修志通讯", 2025, 3, 47, "山城修志办公室", new DateOnly(2025, 4, 18)), Draft.Masthead);

    [Fact]
    public void Columns_stand_in_the_editors_order_and_know_their_kind() =>
        Assert.Equal(
            [("工作动态", ColumnKind.Articles), ("信息短波", ColumnKind.Briefs), ("2024年情况通报", ColumnKind.Notice), ("上半年通报", ColumnKind.Notice)],
            Draft.Columns.Select(column => (column.Name, column.Kind)));

    [Fact]
    public void Title_lines_subtitle_override_and_units_are_read()
    {
        var item = Draft.Columns[0].Items[0].Item;
        Assert.Equal(["老城门调查", "完成首轮测绘"], item.Title);
        Assert.Equal(["——以东水门为例"], item.Subtitle);
        Assert.Equal("老城门调查完成测绘", item.ContentsOverride);
        Assert.Equal(["渝中区地方志办公室", "南岸区地方志办公室"], item.Units);
        Assert.Equal("a1", item.Id);
    }

    [Fact]
    public void A_body_holds_paragraphs_notes_tables_and_pictures()
    {
        var body = Draft.Columns[0].Items[0].Item.Body;
        var run = Assert.Single(Assert.IsType<Paragraph>(body[0]).Runs);
        Assert.Equal("测绘组走访了六处城门。", run.Text);
        Assert.Equal(["据一九三六年测绘图。"], run.Note!.Paragraphs);
        var table = Assert.IsType<Table>(body[1]);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal([3, 2], table.ColumnWidths);
        Assert.Equal("5.80", table.Rows[1][1].Text);
        Assert.Equal((2, 1), (table.Rows[2][0].ColumnSpan, table.Rows[2][0].RowSpan));
        Assert.Same(Cell.Covered, table.Rows[2][1]);
        var picture = Assert.IsType<PictureFile>(body[2]);
        Assert.Equal(("pictures/城门.jpg", "东水门"), (picture.Name, picture.Caption));
    }

    [Fact]
    public void An_article_in_a_file_waits_for_its_title_and_units()
    {
        var item = Draft.Columns[0].Items[1];
        Assert.Equal(("articles/01.docx", false, false), (item.BodyFile, item.TitleGiven, item.UnitsGiven));
        Assert.Equal((14, 17), (item.Where.Line, item.Where.LineColumn));
        Assert.Equal(("article", "工作动态", 2), (item.Where.Part, item.Where.Column, item.Where.Item));
    }

    [Fact]
    public void No_units_given_on_purpose_is_not_the_same_as_units_left_to_the_file()
    {
        var item = Draft.Columns[0].Items[2];
        Assert.Equal("submissions/万州.xlsx#报送!7", item.From);
        Assert.True(item.UnitsGiven);
        Assert.True(item.Item.AttributionInline);
    }

    [Fact]
    public void A_brief_is_one_plain_text()
    {
        var brief = Draft.Columns[1].Items[0].Item;
        Assert.True(brief.IsBrief);
        Assert.Equal("合川区启动口述史采集。", Assert.IsType<Paragraph>(Assert.Single(brief.Body)).Text);
        Assert.Equal(["合川区地方志办公室"], brief.Units);
    }

    [Fact]
    public void Numbers_in_a_notice_table_are_printed_as_written_and_blank_is_not_zero()
    {
        var table = Assert.Single(Draft.Columns[2].Notice!.Notice.Tables);
        Assert.Equal(["007", "2.50", null], table.Rows[1]);
        Assert.Equal(["合计", "5.50", "1"], table.Total);
    }

    [Fact]
    public void A_notice_may_be_drawn_from_the_ledger() => Assert.Equal(("ledger.xlsx", "2025"), (Draft.Columns[3].Notice!.From, Draft.Columns[3].Notice!.Period?.ToString()));

    [Fact]
    public void An_imprint_takes_lists_single_texts_and_null()
    {
        Assert.Equal(["山城市委办公室"], Draft.Imprint.Report);
        Assert.Empty(Draft.Imprint.Send);
        Assert.Equal(["各区县"], Draft.Imprint.Distribute);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.False(IssueFile.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(SampleIssue.Text)).ToArray(), "issue.json").Refused);

    [Fact]
    public void A_column_without_any_title_holds_briefs() => Assert.Equal(ColumnKind.Briefs, Kind("""{ "name": "简明消息", "items": [ { "body": ["一条。"], "units": [] } ] }"""));

    [Fact]
    public void A_column_whose_titles_stand_in_word_files_holds_articles() => Assert.Equal(ColumnKind.Articles, Kind("""{ "name": "经验交流", "items": [ { "body": "a.docx" } ] }"""));

    [Fact]
    public void A_column_whose_titles_stand_in_a_submission_holds_articles() => Assert.Equal(ColumnKind.Articles, Kind("""{ "name": "经验交流", "items": [ { "from": "submissions/万州.xlsx#报送!7" } ] }"""));

    [Fact]
    public void A_column_without_items_holds_articles() => Assert.Equal(ColumnKind.Articles, Kind("""{ "name": "经验交流", "items": [] }"""));

    [Fact]
    public void The_editor_may_say_what_a_column_holds() => Assert.Equal(ColumnKind.Articles, Kind("""{ "name": "信息短波", "kind": "articles", "items": [ { "body": ["一条。"] } ] }"""));

    [Fact]
    public void A_legacy_word_file_is_a_file_and_not_a_paragraph() =>
        Assert.Equal("旧稿.doc", SampleIssue.Read(SampleIssue.WithItem("""{ "body": "旧稿.doc" }""")).Value!.Columns[0].Items[0].BodyFile);

    [Fact]
    public void A_sentence_that_speaks_of_a_file_is_a_paragraph() =>
        Assert.Null(SampleIssue.Read(SampleIssue.WithItem("""{ "body": "详情见附件，文件名为 1.docx" }""")).Value!.Columns[0].Items[0].BodyFile);

    [Fact]
    public void A_table_note_hangs_on_its_last_cell()
    {
        var table = Assert.IsType<Table>(Assert.Single(SampleIssue.Body("""{ "table": { "rows": [["一", "二"]] } }, { "note": "注。" }""")));
        Assert.Equal(["注。"], table.Rows[0][1].Paragraphs[^1].Runs[^1].Note!.Paragraphs);
    }

    [Fact]
    public void Two_notes_on_one_paragraph_keep_their_order()
    {
        var runs = Assert.IsType<Paragraph>(Assert.Single(SampleIssue.Body("""  "正文。", { "note": "甲" }, { "note": "乙" } """))).Runs;
        Assert.Equal("甲乙", string.Concat(runs.Select(run => run.Note!.Paragraphs[0])));
    }

    [Fact]
    public void Texts_survive_whatever_is_in_them() =>
        Assert.Equal("a<b & c𠮷\t二\n三", Assert.IsType<Paragraph>(Assert.Single(SampleIssue.Body("""  "　　a<b & c\ud842\udfb7\t二\n三  " """))).Text);

    [Fact]
    public void A_draft_is_resolved_item_by_item()
    {
        var issue = Draft.Resolve(draft => draft.BodyFile is null ? draft.Item : draft.Item with { Title = ["来自文件"] });
        Assert.Equal("来自文件", issue.Columns[0].Items[1].Title[0]);
        Assert.Equal("区县", issue.Columns[2].Notice!.Tables[0].Caption);
        Assert.Null(issue.Columns[0].Notice);
    }

    private static ColumnKind Kind(string column) => SampleIssue.Read(SampleIssue.WithColumn(column)).Value!.Columns[0].Kind;
}
