using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class FieldTests
{
    [Fact]
    public void A_field_keeps_what_it_shows_and_loses_its_code()
    {
        var file = UnitFile.WithBody(Par(R("截至"), Field(" DATE \\@ \"yyyy年M月d日\" ", R("2023年12月1日")), R("，")));
        Assert.Equal(["截至2023年12月1日，"], file.Body());
        Assert.Equal("1 个域只保留了显示的文字：“DATE”，请核对。", file.Says("import.fields"));
    }

    [Fact]
    public void A_simple_field_is_read_alike() =>
        Assert.Equal(["共8页"], UnitFile.WithBody(Par(R("共"), $"<w:fldSimple w:instr=\" NUMPAGES \">{R("8")}</w:fldSimple>", R("页"))).Body());

    [Fact]
    public void A_field_inside_a_code_is_part_of_the_code() =>
        Assert.Equal(["结果"], UnitFile.WithBody(Par(
            Run("<w:fldChar w:fldCharType=\"begin\"/>"), Run("<w:instrText>IF </w:instrText>"), Field(" MERGEFIELD 区县 ", R("不显示")),
            Run("<w:instrText> = 1</w:instrText>"), Run("<w:fldChar w:fldCharType=\"separate\"/>"), R("结果"), Run("<w:fldChar w:fldCharType=\"end\"/>"))).Body());

    [Fact]
    public void A_field_may_reach_over_paragraphs() =>
        Assert.Equal(["目录一", "目录二", "正文。"], UnitFile.WithBody(
            Par(Run("<w:fldChar w:fldCharType=\"begin\"/>"), Run("<w:instrText> TOC \\o </w:instrText>"), Run("<w:fldChar w:fldCharType=\"separate\"/>"), R("目录一")),
            P("目录二"), Par(Run("<w:fldChar w:fldCharType=\"end\"/>")), P("正文。")).Body());

    [Fact]
    public void A_field_that_never_ends_swallows_no_text() =>
        Assert.Equal(["前文，后文。", "下一段。"], UnitFile.WithBody(Par(R("前文，"), Run("<w:fldChar w:fldCharType=\"begin\"/>"), Run("<w:instrText> PAGE </w:instrText>"), R("后文。")), P("下一段。")).Body());

    [Fact]
    public void A_hyperlink_field_names_its_address() =>
        Assert.Equal("1 处超链接只保留文字，网址未带入：“https://example.org/”。", UnitFile.WithBody(Par(Field(" HYPERLINK \"https://example.org/\" \\t \"_blank\" ", R("网页")))).Says("import.hyperlinks"));

    [Theory]
    [InlineData("eq \\o\\ac(○,3)", "第③组")]
    [InlineData("EQ \\o\\ac(○,31)", "第㉛组")]
    [InlineData("SYMBOL 252 \\f \"Wingdings\" \\s 12", "第√组")]
    [InlineData("MACROBUTTON NoMacro 【填写】", "第【填写】组")]
    public void Fields_that_show_something_without_a_result_give_it(string code, string shown) =>
        Assert.Equal([shown], UnitFile.WithBody(Par(R("第"), BareField(code), R("组"))).Body());

    [Fact]
    public void A_reading_made_by_a_field_is_named()
    {
        var file = UnitFile.WithBody(Par(BareField("EQ \\* jc0 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(qí),綦)"), R("江")));
        Assert.Equal(["綦江"], file.Body());
        Assert.Contains("“綦（qí）”", file.Says("import.ruby"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_equation_without_text_is_named()
    {
        var file = UnitFile.WithBody(Par(R("完成"), BareField("EQ \\f(1,2)"), R("以上")));
        Assert.Equal(["完成以上"], file.Body());
        Assert.Contains("“EQ \\f(1,2)”", file.Says("import.fields-without-text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Form_fields_show_their_state() =>
        Assert.Equal(["☑是□否 合格"], UnitFile.WithBody(Par(
            BareField("FORMCHECKBOX", "<w:checkBox><w:sizeAuto/><w:checked/></w:checkBox>"), R("是"),
            BareField("FORMCHECKBOX", "<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox>"), R("否 "),
            BareField("FORMDROPDOWN", "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"优秀\"/><w:listEntry w:val=\"合格\"/></w:ddList>"))).Body());

    [Fact]
    public void Text_deleted_inside_a_field_takes_no_mark_with_it() =>
        Assert.Equal(["见下文"], UnitFile.WithBody(Par(R("见"), Field(" REF a ", Deleted("上文"), Inserted(R("下文"))))).Body());
}
