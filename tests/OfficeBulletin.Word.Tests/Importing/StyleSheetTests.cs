using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class StyleSheetTests
{
    private const string TableStyle = "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"t1\"><w:name w:val=\"浅色网格\"/><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";

    private static UnitFile With(string styles) => UnitFile.WithBody(Styled("a", "万州区召开座谈会"), ParWith("<w:pStyle w:val=\"b\"/>", R("正文", "<w:rStyle w:val=\"c\"/>"))).Styles(styles);

    private static string Named => Style("a", "Title");

    private static string Character => Style("c", "重点", "character", "<w:rPr><w:b/></w:rPr>");

    [Fact]
    public void Table_styles_between_others_change_nothing()
    {
        var article = With(TableStyle + Named + TableStyle.Replace("t1", "t2", StringComparison.Ordinal) + Style("b", "正文") + Character + TableStyle.Replace("t1", "t3", StringComparison.Ordinal)).Damaged().Article();
        Assert.Equal(["万州区召开座谈会"], article.Title);
        Assert.Equal(["*正文*"], Shown.Lines(article.Body));
    }

    [Theory]
    [InlineData("<w:style w:type=\"table\" w:styleId=\"t9\"/>")]
    [InlineData("<w:style w:type=\"table\" w:styleId=\"a&gt;b\" w:note=\">\"/>")]
    [InlineData("<!-- <w:style w:type=\"table\"> -->")]
    [InlineData("<?note <w:style w:type=\"table\"> ?>")]
    [InlineData("<w:style w:type=\"table\" w:styleId=\"t7\"><w:style></w:style></w:style>")]
    [InlineData("<w:style w:type=\"table\" w:styleId=\"t8\"><w:style w:type=\"paragraph\" w:styleId=\"x\"></w:style></w:style>")]
    public void Odd_style_sheets_are_read_all_the_same(string oddity)
    {
        var article = With(oddity + TableStyle + Named + oddity + Character).Damaged().Article();
        Assert.Equal(["万州区召开座谈会"], article.Title);
        Assert.Equal(["*正文*"], Shown.Lines(article.Body));
    }

    [Fact]
    public void Styles_that_inherit_from_each_other_in_a_circle_end() =>
        Assert.Equal(["*正文*"], UnitFile.WithBody(ParWith("<w:pStyle w:val=\"a\"/>", R("正文", "<w:b/>")))
            .Styles(Style("a", "甲", properties: "<w:basedOn w:val=\"b\"/>") + Style("b", "乙", properties: "<w:basedOn w:val=\"a\"/>")).Body());

    [Fact]
    public void A_style_defined_twice_is_the_first() =>
        Assert.Equal(["万州区召开座谈会"], With(Named + Style("a", "正文缩进")).Damaged().Article().Title);

    [Fact]
    public void The_default_style_says_what_is_no_emphasis() =>
        Assert.Equal(["全文加粗的稿件"], UnitFile.WithBody(Par(R("全文加粗", "<w:b/>"), R("的稿件")))
            .Styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"1\"><w:name w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>").Body());
}
