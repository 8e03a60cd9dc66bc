using OfficeBulletin.Issues;
using static OfficeBulletin.Word.Tests.ReadBack.TypedDocument;

namespace OfficeBulletin.Word.Tests.ReadBack;

/// <summary>Markup that older issues hold and newer ones seldom do.</summary>
public sealed class OlderIssueTests
{
    [Fact]
    public void A_symbol_of_a_font_of_its_own_is_a_character_of_any_font() =>
        Assert.Equal("18℃±2℃。", Text(R("18℃") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/></w:r>" + R("2℃。")));

    [Fact]
    public void A_symbol_not_known_keeps_its_code() =>
        Assert.Equal("见\uF0AA。", Text(R("见") + "<w:r><w:sym w:font=\"自制符号\" w:char=\"F0AA\"/></w:r>" + R("。")));

    [Fact]
    public void A_field_without_its_end_hides_no_text() =>
        Assert.Equal("前半句，后半句。", Text(R("前半句，") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + R("后半句。")));

    [Fact]
    public void Text_in_a_cell_that_another_covers_is_kept()
    {
        var table = Assert.IsType<Table>(Article("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/></w:tblGrid>"
            + "<w:tr>" + Cell("街道", "<w:vMerge w:val=\"restart\"/>") + Cell("12") + "</w:tr><w:tr>" + Cell("乡镇", "<w:vMerge/>") + Cell("24") + "</w:tr></w:tbl>").Body[^1]);
        Assert.Equal("街道\n乡镇", table.Rows[0][0].Text);
        Assert.Equal(2, table.Rows[0][0].RowSpan);
    }

    [Fact]
    public void Text_drawn_as_a_shape_is_named()
    {
        var file = Saved("<w:p>" + R("正文。") + "<w:r><w:pict><v:shape><v:textpath string=\"热烈祝贺\"/></v:shape></w:pict></w:r></w:p>");
        Assert.Equal(("R44", "热烈祝贺"), file.Read().Findings.Select(finding => (finding.Rule, finding.Quote)).Single());
    }

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r>{T(text)}</w:r></w:p></w:tc>";

    private static string Text(string runs) => Assert.IsType<Paragraph>(Article("<w:p>" + runs + "</w:p>").Body[1]).Text;

    private static Item Article(string markup) => Saved(markup).Read().Value!.Columns[0].Items[0];

    private static WordFile Saved(string markup) =>
        new TypedDocument().P("【动态】", "heading 1").P("标题", "heading 2").P("导语。", "正文").Raw(markup).P("（办公室供稿）", "供稿").Saved();
}
