using OfficeBulletin.Issues;
using static OfficeBulletin.Word.Tests.ReadBack.TypedDocument;

namespace OfficeBulletin.Word.Tests.ReadBack;

/// <summary>What Word keeps in a document beside plain text, as an issue's text sees it.</summary>
public sealed class TypedTests
{
    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_said()
    {
        var file = Article("<w:ins w:id=\"1\" w:author=\"甲\"><w:r>" + T("新增") + "</w:r></w:ins><w:del w:id=\"2\" w:author=\"甲\"><w:r><w:delText>旧文</w:delText></w:r></w:del>" + R("正文。"));
        Assert.Equal("新增正文。", FirstText(file));
        Assert.Equal(["R40"], file.Rules(), StringComparer.Ordinal);
    }

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_goes_on_in_the_next()
    {
        var file = Start().Raw("<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"甲\"/></w:rPr></w:pPr>" + R("前半句，") + "</w:p>").P("后半句。", "正文").P("（办公室供稿）", "供稿").Saved();
        Assert.Equal("前半句，后半句。", FirstText(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>表里的字。</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>")]
    public void A_paragraph_whose_mark_was_deleted_stays_where_no_other_follows(string after)
    {
        var file = Start().Raw("<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"甲\"/></w:rPr></w:pPr>" + R("最后一句。") + "</w:p>" + after).Saved();
        Assert.Equal("最后一句。", FirstText(file));
    }

    [Fact]
    public void Fields_are_read_by_what_they_show() => Assert.Equal("见第3页。", FirstText(Article(
        R("见第") + Field("begin") + "<w:r><w:instrText> PAGEREF x </w:instrText></w:r>" + Field("separate") + R("3") + Field("end") + "<w:fldSimple w:instr=\" DATE \">" + R("页") + "</w:fldSimple>" + R("。"))));

    [Fact]
    public void Breaks_tabs_and_special_hyphens_are_text() => Assert.Equal("甲\n乙\t丙\u2011丁\u00AD戊\n己。", FirstText(Article(
        "<w:r>" + T("甲") + "<w:br/>" + T("乙") + "<w:tab/>" + T("丙") + "<w:noBreakHyphen/>" + T("丁") + "<w:softHyphen/>" + T("戊") + "<w:cr/>" + T("己。") + "</w:r>")));

    [Fact]
    public void Markup_signs_and_rare_characters_survive() => Assert.Equal("A<B&C>\"D\" 𠮷。", FirstText(Article(R("A<B&C>\"D\" 𠮷。"))));

    [Fact]
    public void Hidden_text_comments_and_unknown_things_are_named()
    {
        var file = Article(R("正文。") + R("藏", "<w:vanish/>") + "<w:r><w:pgNum/></w:r>");
        Assert.Equal("正文。", FirstText(file));
        Assert.Equal(["R41", "R45"], file.Rules(), StringComparer.Ordinal);
        Assert.Contains("w:pgNum", file.Read().Findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_and_endnotes_stand_at_their_marks()
    {
        var file = Start().Runs(R("馆藏") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + R("甚丰") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>" + R("。"), "正文")
            .P("（办公室供稿）", "供稿").Footnote(1, "见馆藏目录。").Endnote(1, "见年鉴。").Saved();
        var runs = FirstParagraph(file).Runs;
        Assert.Equal(["馆藏", "甚丰", "。"], runs.Select(run => run.Text), StringComparer.Ordinal);
        Assert.Equal(["见馆藏目录。", "见年鉴。"], runs.SelectMany(run => run.Note?.Paragraphs ?? []), StringComparer.Ordinal);
        Assert.Equal(["R46"], file.Rules(), StringComparer.Ordinal);
    }

    [Fact]
    public void Emphasis_is_kept() => Assert.Equal(
        [Emphasis.Bold | Emphasis.Italic, Emphasis.Underline, Emphasis.Superscript, Emphasis.Subscript, Emphasis.None],
        FirstParagraph(Article(R("甲", "<w:b/><w:i/>") + R("乙", "<w:u w:val=\"single\"/>") + R("丙", "<w:vertAlign w:val=\"superscript\"/>") + R("丁", "<w:vertAlign w:val=\"subscript\"/>") + R("戊。", "<w:b w:val=\"0\"/><w:u w:val=\"none\"/>"))).Runs.Select(run => run.Emphasis));

    [Fact]
    public void Text_of_a_text_box_is_kept_once_and_named()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>框里的话。</w:t></w:r></w:p></w:txbxContent>";
        var file = Article(R("正文。") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"文本框 1\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + "<wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>" + Box + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + Box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
        Assert.Equal(["正文。", "框里的话。"], Texts(file), StringComparer.Ordinal);
        Assert.Equal(["R16"], file.Rules(), StringComparer.Ordinal);
    }

    [Fact]
    public void A_picture_has_bytes_name_size_and_the_caption_below()
    {
        var file = Start().P("正文。", "正文").Runs(Drawing("rId4"), "图注").P("会场一角", "图注").P("（办公室供稿）", "供稿").Saved();
        var picture = Assert.IsType<Picture>(FirstItem(file).Body[1]);
        Assert.Equal(("会场.png", 720000L, 360000L, "会场一角"), (picture.Name, picture.Width, picture.Height, picture.Caption));
        Assert.True(picture.Bytes.Span.SequenceEqual(Assembly.SampleIssue.Png));
        Assert.Empty(file.Rules());
    }

    [Fact]
    public void A_picture_that_is_not_in_the_file_is_named() => Assert.Equal(["R43"], Article(R("正文。") + Drawing("rId9")).Rules(), StringComparer.Ordinal);

    [Fact]
    public void Merged_cells_make_a_full_grid()
    {
        static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r>{T(text)}</w:r></w:p></w:tc>";
        var file = Start().P("正文。", "正文").Raw("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/><w:gridCol w:w=\"300\"/></w:tblGrid>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("总表", "<w:gridSpan w:val=\"2\"/>") + Cell("备注") + "</w:tr>"
            + "<w:tr>" + Cell("街道", "<w:vMerge w:val=\"restart\"/>") + Cell("12") + Cell("") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("24") + "</w:tr></w:tbl>").P("（办公室供稿）", "供稿").Saved();
        var table = Assert.IsType<Table>(FirstItem(file).Body[1]);
        Assert.Equal(["总表2x1 覆盖 备注1x1", "街道1x2 121x1 1x1", "覆盖 241x1 1x1"], table.Rows.Select(row => string.Join(' ', row.Select(cell => cell == Issues.Cell.Covered ? "覆盖" : $"{cell.Text}{cell.ColumnSpan}x{cell.RowSpan}"))), StringComparer.Ordinal);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal([100, 200, 300], table.ColumnWidths);
    }

    [Fact]
    public void Page_breaks_and_blank_paragraphs_are_no_text()
    {
        var file = new TypedDocument().Raw("<w:p/>").Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>").P("【动态】", "heading 1").P("　").P("标题", "heading 2").P("正文。", "正文").Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>").P("（办公室供稿）", "供稿").Saved();
        Assert.Equal(["正文。"], Texts(file), StringComparer.Ordinal);
        Assert.Empty(file.Rules());
    }

    [Fact]
    public void Contents_are_what_the_field_shows_and_no_part_of_the_body()
    {
        var file = new TypedDocument()
            .Runs(Field("begin") + "<w:r><w:instrText xml:space=\"preserve\"> TO</w:instrText></w:r><w:r><w:instrText>C \\o \"1-2\"</w:instrText></w:r>" + Field("separate") + R("【动态】"))
            .Runs("<w:hyperlink w:anchor=\"x\">" + R("标题") + "<w:r><w:tab/></w:r>" + Field("begin") + "<w:r><w:instrText> PAGEREF x </w:instrText></w:r>" + Field("separate") + R("2") + Field("end") + "</w:hyperlink>")
            .Runs(Field("end"))
            .P("【动态】", "heading 1").P("标题", "heading 2").P("正文。", "正文").P("（办公室供稿）", "供稿").Saved();
        var issue = file.Issue();
        Assert.Equal(["标题"], Assert.Single(issue.PrintedContents!).Entries, StringComparer.Ordinal);
        Assert.Single(issue.Columns);
        Assert.Empty(file.Rules());
    }

    [Fact]
    public void The_prompt_of_an_empty_control_is_no_value()
    {
        var file = new TypedDocument().Raw("<w:p>" + R("第") + "<w:sdt><w:sdtPr><w:tag w:val=\"ob:masthead.number\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + R("单击此处输入") + "</w:sdtContent></w:sdt>" + R("期") + "</w:p>")
            .P("【动态】", "heading 1").P("标题", "heading 2").P("正文。", "正文").Saved();
        Assert.Null(file.Issue().Masthead.Number);
    }

    [Fact]
    public void A_template_with_wording_of_its_own_is_read_by_its_slots()
    {
        static string Slot(string tag, string text) => $"<w:sdt><w:sdtPr><w:tag w:val=\"ob:{tag}\"/></w:sdtPr><w:sdtContent>{R(text)}</w:sdtContent></w:sdt>";
        var file = new TypedDocument().Runs(R("期号：") + Slot("masthead.number", "12")).Runs(R("承编方：") + Slot("masthead.publisher", "示例市志办"))
            .P("【动态】", "heading 1").P("标题", "heading 2").P("正文。", "正文").P("（办公室供稿）", "供稿")
            .Runs(R("呈：") + Slot("imprint.report", "省志院，市委办"), "版记").Runs(R("总编 ") + Slot("imprint.editor", "何一鸣") + R(" 热线 ") + Slot("imprint.phone", "023"), "版记").Saved();
        var issue = file.Issue();
        Assert.Equal((12, "示例市志办"), (issue.Masthead.Number, issue.Masthead.Publisher));
        Assert.Equal(["省志院", "市委办"], issue.Imprint.Report, StringComparer.Ordinal);
        Assert.Equal(("何一鸣", "023"), (issue.Imprint.Editor, issue.Imprint.Phone));
        Assert.Equal(["R26"], file.Rules(), StringComparer.Ordinal);
    }

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Drawing(string relationship) =>
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"720000\" cy=\"360000\"/><wp:docPr id=\"1\" name=\"图片 1\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
        + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"会场.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relationship + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"720000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static TypedDocument Start() => new TypedDocument().P("【动态】", "heading 1").P("标题", "heading 2");

    private static WordFile Article(string runs) => Start().Runs(runs, "正文").P("（办公室供稿）", "供稿").Saved();

    private static Item FirstItem(WordFile file) => file.Issue().Columns[0].Items[0];

    private static Paragraph FirstParagraph(WordFile file) => Assert.IsType<Paragraph>(FirstItem(file).Body[0]);

    private static string FirstText(WordFile file) => FirstParagraph(file).Text;

    private static IEnumerable<string> Texts(WordFile file) => FirstItem(file).Body.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}
