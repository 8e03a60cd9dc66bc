using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData("<w:b/>", "*展览*")]
    [InlineData("<w:b w:val=\"1\"/>", "*展览*")]
    [InlineData("<w:b w:val=\"0\"/>", "展览")]
    [InlineData("<w:i/>", "/展览/")]
    [InlineData("<w:u w:val=\"single\"/>", "_展览_")]
    [InlineData("<w:u w:val=\"none\"/>", "展览")]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "^展览^")]
    [InlineData("<w:vertAlign w:val=\"subscript\"/>", "~展览~")]
    [InlineData("<w:b/><w:i/><w:u w:val=\"wave\"/>", "_/*展览*/_")]
    [InlineData("<w:color w:val=\"FF0000\"/><w:sz w:val=\"44\"/><w:highlight w:val=\"yellow\"/>", "展览")]
    [InlineData("<w:smallCaps/>", "展览")]
    public void Emphasis_of_a_run_comes_over_and_nothing_else_of_its_look(string properties, string shown) =>
        Assert.Equal([$"参观{shown}。"], UnitFile.WithBody(Par(R("参观"), R("展览", properties), R("。"))).Body());

    [Fact]
    public void Runs_of_the_same_look_become_one() =>
        Assert.Equal(["*会议 召开*"], UnitFile.WithBody(Par(R("会", "<w:b/>"), R("议", "<w:b/>"), R(" ", "<w:lang w:val=\"zh-CN\"/>"), R("召开", "<w:b/>"))).Body());

    [Fact]
    public void A_character_style_gives_its_emphasis_and_what_it_inherits() =>
        Assert.Equal(["开展/*宣讲*/活动"], UnitFile
            .WithBody(Par(R("开展"), R("宣讲", "<w:rStyle w:val=\"a8\"/>"), R("活动")))
            .Styles(Style("a7", "强调", "character", "<w:rPr><w:b/></w:rPr>") + Style("a8", "重点", "character", "<w:basedOn w:val=\"a7\"/><w:rPr><w:i/></w:rPr>"))
            .Body());

    [Fact]
    public void The_bold_of_a_paragraph_style_is_no_emphasis_of_its_text() =>
        Assert.Equal(["一、总体情况"], UnitFile.WithBody(Styled("2", "一、总体情况")).Styles(Style("2", "heading 2", properties: "<w:rPr><w:b/></w:rPr>")).Body());

    [Fact]
    public void A_numbered_heading_set_in_bold_by_hand_is_a_heading_and_no_emphasis() =>
        Assert.Equal(["一、总体情况", "*（一）加强领导。*区委高度重视党史工作。"], UnitFile.WithBody(Par(R("一、总体情况", "<w:b/>")), Par(R("（一）加强领导。", "<w:b/>"), R("区委高度重视党史工作。"))).Body());

    [Fact]
    public void A_toggle_that_both_styles_switch_on_is_off() =>
        Assert.Equal(["一、总体情况"], UnitFile
            .WithBody(ParWith("<w:pStyle w:val=\"2\"/>", R("一、"), R("总体", "<w:rStyle w:val=\"s\"/>"), R("情况")))
            .Styles(Style("2", "heading 2", properties: "<w:rPr><w:b/></w:rPr>") + Style("s", "Strong", "character", "<w:rPr><w:b/></w:rPr>"))
            .Body());

    [Fact]
    public void Struck_text_is_kept_and_named()
    {
        var file = UnitFile.WithBody(Par(R("编写"), R("初稿", "<w:strike/>"), R("定稿")));
        Assert.Equal(["编写初稿定稿"], file.Body());
        Assert.Equal("1 处带删除线的文字按普通文字带入：“初稿”，不该刊出的请删去。", file.Says("import.struck"));
    }

    [Fact]
    public void Dots_under_characters_are_named() =>
        Assert.Equal("1 处着重号未带入：“务必”。", UnitFile.WithBody(Par(R("务必", "<w:em w:val=\"dot\"/>"), R("落实"))).Says("import.emphasis-dots"));

    [Fact]
    public void The_underline_of_a_hyperlink_is_no_emphasis()
    {
        var file = UnitFile
            .WithBody(Par(R("详见"), $"<w:hyperlink r:id=\"web\">{R("官网", "<w:u w:val=\"single\"/>")}</w:hyperlink>", R("。")))
            .External("web", "hyperlink", "https://example.org/dangshi");
        Assert.Equal(["详见官网。"], file.Body());
        Assert.Equal("1 处超链接只保留文字，网址未带入：“https://example.org/dangshi”。", file.Says("import.hyperlinks"));
    }

    [Fact]
    public void Hidden_text_stays_behind_and_is_quoted()
    {
        var file = UnitFile.WithBody(Par(R("公开部分"), R("内部掌握", "<w:vanish/>"))).Styles("");
        Assert.Equal(["公开部分"], file.Body());
        Assert.Equal("1 处隐藏文字未带入：“内部掌握”，需要刊出的请在原稿中取消隐藏。", file.Says("import.hidden-text"));
    }

    [Fact]
    public void Text_hidden_by_its_style_stays_behind() =>
        Assert.Equal(["公开"], UnitFile.WithBody(Par(R("公开"), R("不公开", "<w:rStyle w:val=\"h\"/>"))).Styles(Style("h", "暗", "character", "<w:rPr><w:vanish/></w:rPr>")).Body());
}
