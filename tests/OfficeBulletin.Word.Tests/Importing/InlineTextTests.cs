using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class InlineTextTests
{
    [Fact]
    public void Tabs_line_breaks_and_hyphens_are_text() =>
        Assert.Equal(["姓名\t职务\n1921-2021"], UnitFile.WithBody(Par(R("姓名"), Run("<w:tab/>"), R("职务"), Run("<w:br/>"), R("1921"), Run("<w:noBreakHyphen/>"), R("20"), Run("<w:softHyphen/>"), R("21"))).Body());

    [Fact]
    public void A_page_break_ends_a_paragraph() =>
        Assert.Equal(["上一页的话。", "下一页的话。"], UnitFile.WithBody(Par(R("上一页的话。"), Run("<w:br w:type=\"page\"/>"), R("下一页的话。"))).Body());

    [Fact]
    public void A_large_initial_goes_on_in_its_paragraph() =>
        Assert.Equal(["初冬时节，山城暖阳。"], UnitFile.WithBody(ParWith("<w:framePr w:dropCap=\"drop\" w:lines=\"2\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"text\"/>", R("初")), P("冬时节，山城暖阳。")).Body());

    [Fact]
    public void Angle_brackets_ampersands_and_rare_characters_survive() =>
        Assert.Equal(["刊于<重庆日报>A&B，作者𠮷田䶮。"], UnitFile.WithBody(P("刊于<重庆日报>A&B，作者𠮷田䶮。")).Body());

    [Fact]
    public void Indents_and_blanks_at_both_ends_go_without_a_word()
    {
        var file = UnitFile.WithBody(P("　　会议在万州 召开。  　"), P("　"), "<w:p/>");
        Assert.Equal(["会议在万州 召开。"], file.Body());
        Assert.Empty(file.Read().Findings);
    }

    [Fact]
    public void Blanks_that_a_program_forgot_to_protect_stay() =>
        Assert.Equal(["red star"], UnitFile.WithBody("<w:p><w:r><w:t>red </w:t></w:r><w:r><w:t>\n   star\n  </w:t></w:r></w:p>").Body());

    [Fact]
    public void Invisible_characters_go_and_are_named_once()
    {
        var file = UnitFile.WithBody(P("史\u200B料\uFEFF征\u00AD编\u202E、\u00A0整理"));
        Assert.Equal(["史料征编、 整理"], file.Body());
        Assert.Equal("去掉了 4 个看不见的字符：“U+200B（零宽空格）”、“U+FEFF（字节顺序标记）”、“U+00AD（软连字符）”等。", file.Says("import.invisible-characters"));
    }

    [Fact]
    public void Private_and_broken_characters_stay_and_are_named()
    {
        var file = UnitFile.WithBody(P("人名\uE123与\uFFFD"));
        Assert.Equal(["人名\uE123与\uFFFD"], file.Body());
        Assert.Contains("2 个私用区或损坏的字符照录：“U+E123”、“U+FFFD”", file.Says("import.private-characters"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:dir w:val=\"ltr\">{0}</w:dir>")]
    [InlineData("<w:bdo w:val=\"ltr\">{0}</w:bdo>")]
    [InlineData("<w:customXml w:element=\"unit\">{0}</w:customXml>")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:permStart w:id=\"1\" w:edGrp=\"everyone\"/>{0}<w:permEnd w:id=\"1\"/>")]
    [InlineData("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>{0}<w:bookmarkEnd w:id=\"1\"/>")]
    public void What_wraps_inline_text_leaves_no_trace(string wrapper)
    {
        var file = UnitFile.WithBody(Par(R("前"), wrapper.Replace("{0}", R("中"), StringComparison.Ordinal), R("后")));
        Assert.Equal(["前中后"], file.Body());
        Assert.Empty(file.Read().Findings);
    }

    [Fact]
    public void Smart_tags_of_older_Word_leave_no_trace() =>
        Assert.Equal(["在万州区召开"], UnitFile.WithBody(Par(R("在"), $"<w:smartTag w:uri=\"urn:x\" w:element=\"place\">{R("万州区")}</w:smartTag>", R("召开"))).Damaged().Body());

    [Fact]
    public void Blocks_in_content_controls_and_custom_markup_are_read() =>
        Assert.Equal(["一段。", "二段。"], UnitFile.WithBody($"<w:sdt><w:sdtPr/><w:sdtContent>{P("一段。")}</w:sdtContent></w:sdt>", $"<w:customXml w:element=\"x\">{P("二段。")}</w:customXml>").Body());

    [Fact]
    public void A_prompt_nobody_filled_in_is_kept_and_named()
    {
        var file = UnitFile.WithBody($"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("单击此处输入单位")}</w:sdtContent></w:sdt>", P("正文。"));
        Assert.Equal(["单击此处输入单位", "正文。"], file.Body());
        Assert.Contains("“单击此处输入单位”", file.Says("import.placeholder-text"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_branch_of_alternatives_is_read()
    {
        static string Either(string requires) =>
            $"<mc:AlternateContent><mc:Choice Requires=\"{requires}\">{R("新")}</mc:Choice><mc:Fallback>{R("旧")}</mc:Fallback></mc:AlternateContent>";
        Assert.Equal(["新写法旧写法"], UnitFile.WithBody($"<w:p xmlns:future=\"urn:future\">{Either("wps")}{R("写法")}{Either("future")}{R("写法")}</w:p>").Damaged().Body());
    }

    [Fact]
    public void Ruby_keeps_its_base_and_names_the_reading()
    {
        var file = UnitFile.WithBody(Par(R("地名"), Run(
            "<w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"20\"/><w:hpsBaseText w:val=\"21\"/><w:lid w:val=\"zh-CN\"/></w:rubyPr>"
            + $"<w:rt>{R("fú")}</w:rt><w:rubyBase>{R("涪")}</w:rubyBase></w:ruby>"), R("陵")));
        Assert.Equal(["地名涪陵"], file.Body());
        Assert.Equal("1 处注音未带入，只保留汉字：“涪（fú）”。", file.Says("import.ruby"));
    }

    [Fact]
    public void A_formula_gives_its_text_in_order_and_is_named()
    {
        var file = UnitFile.WithBody(Par(R("面积"), "<m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>", R("计")));
        Assert.Equal(["面积m^2^计"], file.Body());
        Assert.Contains("“m2”", file.Says("import.formulas"), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_elements_are_named_and_their_text_is_kept()
    {
        var file = UnitFile.WithBody($"<w:p xmlns:x=\"urn:x\">{R("甲")}<w:novelty>{R("乙")}</w:novelty><x:thing/></w:p>").Damaged();
        Assert.Equal(["甲乙"], file.Body());
        Assert.Equal("忽略了 2 处不认识的元素：“w:novelty”、“x:thing”（其中的文字照录），请对照原稿核对。", file.Says("import.unknown-elements"));
    }
}
