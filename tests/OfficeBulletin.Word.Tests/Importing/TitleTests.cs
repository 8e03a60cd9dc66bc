using OfficeBulletin.Word.Importing;
using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class TitleTests
{
    private const string Large = "<w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"44\"/>";
    private const string Body = "12月1日，万州区召开党史工作座谈会，总结全年工作，研究下一步安排。";

    private static readonly string Styles = Style("a3", "Title") + Style("1", "heading 1") + Style("2", "heading 2", properties: "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") + Style("my", "文章标题") + Style("sub", "Subtitle");

    private static ImportedArticle Of(params string[] blocks) => UnitFile.WithBody(blocks).Styles(Styles).Article();

    [Theory]
    [InlineData("a3")]
    [InlineData("1")]
    [InlineData("my")]
    public void A_title_is_known_by_the_name_of_its_style_never_by_its_id(string style)
    {
        var article = Of(Styled(style, "万州区召开党史工作座谈会"), P(Body));
        Assert.Equal(["万州区召开党史工作座谈会"], article.Title);
        Assert.Equal([Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void A_style_whose_id_says_title_but_whose_name_does_not_makes_none() =>
        Assert.Empty(UnitFile.WithBody(Styled("Title", "首先，要提高认识"), P(Body)).Styles(Style("Title", "我的正文")).Article().Title);

    [Fact]
    public void Centred_lines_in_a_larger_face_are_a_title_line_by_line()
    {
        var article = Of(Centred("万州区召开", Large), Centred("党史工作座谈会", Large), P(Body));
        Assert.Equal(["万州区召开", "党史工作座谈会"], article.Title);
        Assert.Equal([Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void A_line_break_in_a_title_separates_its_lines() =>
        Assert.Equal(["万州区召开", "党史工作座谈会"], Of(ParWith("<w:jc w:val=\"center\"/>", R("万州区召开", Large), Run("<w:br/>"), R("党史工作座谈会", Large)), P(Body)).Title);

    [Fact]
    public void A_title_centred_by_blanks_counts() =>
        Assert.Equal(["万州区召开党史工作座谈会"], Of(Par(R("          万州区召开党史工作座谈会", "<w:b/>")), P(Body)).Title);

    [Fact]
    public void A_dashed_line_below_is_the_subtitle()
    {
        var article = Of(Centred("守护红色记忆", Large), Centred("——万州区革命旧址保护纪实"), P(Body));
        Assert.Equal(["守护红色记忆"], article.Title);
        Assert.Equal(["——万州区革命旧址保护纪实"], article.Subtitle);
    }

    [Fact]
    public void A_subtitle_in_the_title_paragraph_is_one_too()
    {
        var article = Of(ParWith("<w:pStyle w:val=\"a3\"/>", R("守护红色记忆"), Run("<w:br/>"), R("——万州区革命旧址保护纪实")), P(Body));
        Assert.Equal(["守护红色记忆"], article.Title);
        Assert.Equal(["——万州区革命旧址保护纪实"], article.Subtitle);
    }

    [Fact]
    public void Lines_under_the_title_stay_in_the_body() =>
        Assert.Equal(["（2023年12月1日）", "万州区委党史研究室 林一凡", Body], Shown.Lines(Of(Centred("万州区召开党史工作座谈会", Large), Centred("（2023年12月1日）"), Centred("万州区委党史研究室 林一凡"), P(Body)).Body));

    [Fact]
    public void An_attribution_under_the_title_is_taken()
    {
        var article = Of(Centred("万州区召开党史工作座谈会", Large), Centred("（万州区委党史研究室供稿）"), P(Body));
        Assert.Equal(["万州区委党史研究室"], article.Units);
        Assert.Equal([Body], Shown.Lines(article.Body));
    }

    [Theory]
    [InlineData("附件1")]
    [InlineData("附件：")]
    [InlineData("第3期")]
    [InlineData("（总第105期）")]
    [InlineData("万党史〔2023〕12号")]
    [InlineData("2023年12月1日")]
    [InlineData("【区县动态】")]
    public void What_stands_above_the_title_is_not_eaten(string line)
    {
        var file = UnitFile.WithBody(P(line), Centred("万州区召开党史工作座谈会", Large), P(Body));
        Assert.Equal(["万州区召开党史工作座谈会"], file.Article().Title);
        Assert.Equal([line, Body], file.Body());
        Assert.Contains($"“{line}”", file.Says("import.lines-before-title"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_letterhead_is_no_title()
    {
        var article = Of(Centred("党史工作信息", "<w:color w:val=\"FF0000\"/><w:sz w:val=\"72\"/>"), Centred("万州区召开党史工作座谈会", Large), P(Body));
        Assert.Equal(["万州区召开党史工作座谈会"], article.Title);
        Assert.Equal(["党史工作信息", Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void A_picture_above_the_title_stays_above_the_body() =>
        Assert.Equal(["万州区召开党史工作座谈会"], Of(Par(Anchored(ShapeUri, Shape())), Centred("万州区召开党史工作座谈会", Large), P(Body)).Title);

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("会议强调，要加强领导。")]
    [InlineData("（2023年12月1日）")]
    public void Headings_of_sections_sentences_and_dates_are_no_title(string line)
    {
        var article = Of(Styled("1", line), P(Body));
        Assert.Empty(article.Title);
        Assert.Equal([line, Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void The_first_section_heading_ends_the_title()
    {
        var article = Of(Styled("1", "万州区党史工作总结"), Styled("1", "一、总体情况"), P(Body));
        Assert.Equal(["万州区党史工作总结"], article.Title);
        Assert.Equal(["一、总体情况", Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void One_of_many_headings_is_no_title()
    {
        var article = Of(Styled("1", "主要做法"), P(Body), Styled("1", "工作成效"), P(Body));
        Assert.Empty(article.Title);
        Assert.Equal(["主要做法", Body, "工作成效", Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void Headings_without_a_number_are_named() =>
        Assert.Equal("2 个小标题没有序号：“主要做法”、“工作成效”，已按正文带入，请加上“一、”等序号。",
            UnitFile.WithBody(Styled("2", "主要做法"), P(Body), Styled("2", "工作成效"), P(Body), Styled("2", "三、下一步打算")).Styles(Styles).Says("import.headings-without-number"));

    [Fact]
    public void A_first_line_that_reads_like_a_title_stays_and_is_named()
    {
        var file = UnitFile.WithBody(P("万州区召开党史工作座谈会"), P(Body));
        Assert.Equal(["万州区召开党史工作座谈会", Body], file.Body());
        Assert.Equal("正文第一行：“万州区召开党史工作座谈会”像是标题，但文件里没有设成标题，请确认是否留在正文。", file.Says("import.first-line"));
    }

    [Fact]
    public void Four_lines_of_that_look_are_no_title() =>
        Assert.Empty(Of(Centred("横眉冷对", Large), Centred("俯首甘为", Large), Centred("躲进小楼", Large), Centred("管它冬夏", Large), P(Body)).Title);

    [Fact]
    public void A_subtitle_alone_is_text() =>
        Assert.Equal(["——万州区革命旧址保护纪实", Body], Shown.Lines(Of(Centred("——万州区革命旧址保护纪实", Large), P(Body)).Body));

    [Fact]
    public void A_brief_has_no_title() => Assert.Empty(Of(P(Body)).Title);

    [Fact]
    public void A_lone_centred_line_is_a_brief() => Assert.Equal(["喜迎新春"], Shown.Lines(Of(Centred("喜迎新春", Large)).Body));

    [Fact]
    public void The_bold_of_a_title_is_no_emphasis_anywhere() =>
        Assert.Equal([Body], Shown.Lines(Of(Centred("万州区召开党史工作座谈会", "<w:b/>"), P(Body)).Body));
}
