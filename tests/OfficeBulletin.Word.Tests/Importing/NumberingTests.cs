using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class NumberingTests
{
    [Fact]
    public void Numbers_become_text_as_the_trade_sets_it() =>
        Assert.Equal(["一、加强领导", "（一）成立专班", "1.明确分工", "（1）逐项落实", "（二）定期调度", "1.每月通报", "二、注重宣传", "（一）线上线下"], UnitFile
            .WithBody(ListItem("加强领导"), ListItem("成立专班", level: 1), ListItem("明确分工", level: 2), ListItem("逐项落实", level: 3), ListItem("定期调度", level: 1), ListItem("每月通报", level: 2),
                ListItem("注重宣传"), ListItem("线上线下", level: 1))
            .Numbering(List(0, "chineseCounting %1、", "chineseCounting （%2）", "decimal %3.", "decimal (%4)") + Instance(1, 0))
            .Body());

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 2, "B")]
    [InlineData("upperLetter", 781, "781")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("japaneseCounting", 12, "十二")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographZodiacTraditional", 60, "癸亥")]
    [InlineData("decimalEnclosedCircleChinese", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "㉑")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("ideographEnclosedCircle", 2, "㊁")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("numberInDash", 7, "- 7 -")]
    public void Every_format_of_the_trade_is_written(string format, int number, string written) =>
        Assert.Equal([$"[{written}]事项"], UnitFile
            .WithBody(ListItem("事项"))
            .Numbering(List(0, $"{format} [%1]") + Instance(1, 0, $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{number}\"/></w:lvlOverride>"))
            .Body());

    [Fact]
    public void An_unknown_format_is_decimal_and_named()
    {
        var file = UnitFile.WithBody(ListItem("事项")).Numbering(List(0, "hebrew1 %1.") + Instance(1, 0));
        Assert.Equal(["1.事项"], file.Body());
        Assert.Contains("“hebrew1”", file.Says("import.number-formats"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_custom_format_with_leading_zeros_is_known() =>
        Assert.Equal(["001.事项"], UnitFile.WithBody(ListItem("事项")).Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" + Instance(1, 0)).Body());

    [Fact]
    public void Bullets_show_the_level() =>
        Assert.Equal(["●甲", "○乙", "■丙", "■丁"], UnitFile
            .WithBody(ListItem("甲"), ListItem("乙", level: 1), ListItem("丙", level: 2), ListItem("丁", level: 3))
            .Numbering(List(0, "bullet \uF0B7", "bullet o", "bullet \uF0A7", "bullet \uF0B7") + Instance(1, 0)).Body());

    [Theory]
    [InlineData("%1)", "甲方案", "1）甲方案")]
    [InlineData("(%1)", "甲方案", "（1）甲方案")]
    [InlineData("(%1)", "Plan A", "(1)Plan A")]
    [InlineData("第%1章", "总则", "第1章总则")]
    [InlineData("%1", "2023年工作", "1 2023年工作")]
    [InlineData("%1", "总则", "1总则")]
    public void Brackets_are_full_width_in_Chinese_and_figures_do_not_run_together(string level, string text, string shown) =>
        Assert.Equal([shown], UnitFile.WithBody(ListItem(text)).Numbering(List(0, "decimal " + level) + Instance(1, 0)).Body());

    [Fact]
    public void Legal_numbering_shows_every_level_in_figures() =>
        Assert.Equal(["第一章总则", "1.1依据"], UnitFile.WithBody(ListItem("总则"), ListItem("依据", level: 1)).Numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>" + Level("chineseCounting 第%1章", 0)
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>" + Instance(1, 0)).Body());

    [Fact]
    public void Two_instances_of_a_list_count_on_and_a_start_of_its_own_begins_afresh() =>
        Assert.Equal(["1.甲", "2.乙", "3.丙", "1.丁", "2.戊"], UnitFile
            .WithBody(ListItem("甲"), ListItem("乙"), ListItem("丙", 2), ListItem("丁", 3), ListItem("戊", 3))
            .Numbering(List(0, "decimal %1.") + Instance(1, 0) + Instance(2, 0) + Instance(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")).Body());

    [Fact]
    public void A_level_that_never_restarts_counts_on() =>
        Assert.Equal(["一、甲", "1.乙", "二、丙", "2.丁"], UnitFile.WithBody(ListItem("甲"), ListItem("乙", level: 1), ListItem("丙"), ListItem("丁", level: 1)).Numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>" + Level("chineseCounting %1、", 0)
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum>" + Instance(1, 0)).Body());

    [Fact]
    public void A_skipped_level_counts_as_used_once() =>
        Assert.Equal(["1.1甲", "1.2乙", "2丙"], UnitFile.WithBody(ListItem("甲", level: 1), ListItem("乙", level: 1), ListItem("丙")).Numbering(List(0, "decimal %1", "decimal %1.%2") + Instance(1, 0)).Body());

    [Fact]
    public void An_instance_may_redefine_a_level() =>
        Assert.Equal(["A.甲"], UnitFile.WithBody(ListItem("甲")).Numbering(List(0, "decimal %1.") + Instance(1, 0,
            "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:lvlOverride>")).Body());

    [Fact]
    public void A_style_numbers_its_paragraphs_and_zero_takes_the_number_away() =>
        Assert.Equal(["一、甲", "（一）乙", "丙"], UnitFile
            .WithBody(Styled("21", "甲"), Styled("31", "乙"), ParWith("<w:pStyle w:val=\"21\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", R("丙")))
            .Styles(Style("21", "层次一", properties: "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>") + Style("31", "层次二", properties: "<w:basedOn w:val=\"21\"/>"))
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"21\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"31\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>" + Instance(1, 0))
            .Body());

    [Fact]
    public void A_list_that_stands_for_a_numbering_style_is_followed() =>
        Assert.Equal(["(1)Item"], UnitFile
            .WithBody(ListItem("Item", 2))
            .Styles("<w:style w:type=\"numbering\" w:customStyle=\"1\" w:styleId=\"ns\"><w:name w:val=\"编号样式\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/><w:styleLink w:val=\"ns\"/>" + Level("decimal (%1)", 0) + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/><w:numStyleLink w:val=\"ns\"/></w:abstractNum>" + Instance(1, 0) + Instance(2, 1))
            .Body());

    [Fact]
    public void A_list_without_definition_has_no_number() =>
        Assert.Equal(["甲"], UnitFile.WithBody(ListItem("甲", 9)).Damaged().Body());

    [Fact]
    public void A_paragraph_joined_by_a_deleted_mark_is_counted_once() =>
        Assert.Equal(["1.甲乙", "2.丙"], UnitFile
            .WithBody(ParWith("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>", R("甲")), ListItem("乙"), ListItem("丙"))
            .Numbering(List(0, "decimal %1.") + Instance(1, 0)).Body());
}
