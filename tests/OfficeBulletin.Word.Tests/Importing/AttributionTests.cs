using OfficeBulletin.Word.Importing;
using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class AttributionTests
{
    private const string Body = "12月1日，万州区召开党史工作座谈会，总结全年工作，研究下一步安排。";

    private static ImportedArticle Of(params string[] blocks) => UnitFile.WithBody(blocks).Article();

    [Fact]
    public void Two_units_are_credited_together()
    {
        var article = Of(P(Body), Right("（万州区委党史研究室、开州区委党史研究室供稿）"));
        Assert.Equal(["万州区委党史研究室", "开州区委党史研究室"], article.Units);
        Assert.Equal([Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void A_long_line_of_units_is_an_attribution_all_the_same()
    {
        var units = Enumerable.Range(1, 20).Select(number => $"第{number}区县委党史研究室").ToList();
        var article = Of(P(Body), Right($"（{string.Join('、', units)}供稿）"));
        Assert.Equal(units, article.Units);
        Assert.Equal([Body], Shown.Lines(article.Body));
    }

    [Fact]
    public void An_attribution_at_the_end_of_the_last_line_is_cut_off_it()
    {
        var article = Of(Par(R("会议圆满结束。"), R("（万州区委党史研究室供稿）", "<w:rFonts w:eastAsia=\"楷体\"/>")));
        Assert.Equal(["万州区委党史研究室"], article.Units);
        Assert.Equal(["会议圆满结束。"], Shown.Lines(article.Body));
    }

    [Fact]
    public void An_attribution_behind_a_line_break_stood_on_its_own_line()
    {
        var article = Of(Par(R("会议圆满结束。"), Run("<w:br/>"), R("　　（万州区委党史研究室供稿）")));
        Assert.Equal(["会议圆满结束。"], Shown.Lines(article.Body));
    }

    [Theory]
    [InlineData("供稿单位：万州区委党史研究室")]
    [InlineData("供稿：万州区委党史研究室")]
    [InlineData("（供稿单位：万州区委党史研究室）")]
    [InlineData("报送单位：万州区委党史研究室")]
    [InlineData("                    万州区委党史研究室供稿")]
    public void Other_ways_to_say_it_are_understood_and_named(string line)
    {
        var file = UnitFile.WithBody(P(Body), P(line));
        Assert.Equal(["万州区委党史研究室"], file.Article().Units);
        Assert.Equal([Body], file.Body());
        Assert.Contains($"“{line.Trim()}”", file.Says("import.attribution-form"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_about_sending_in_is_no_attribution() =>
        Assert.Equal([Body, "全年共有41个区县供稿"], Shown.Lines(Of(P(Body), P("全年共有41个区县供稿")).Body));

    [Fact]
    public void Who_wrote_and_checked_it_stays_and_is_named()
    {
        var file = UnitFile.WithBody(P(Body), Right("（万州区委党史研究室供稿）"), P("撰稿：林一凡  审核：周望舒"), P("联系电话：023-00000000"));
        Assert.Equal(["万州区委党史研究室"], file.Article().Units);
        Assert.Equal([Body, "撰稿：林一凡  审核：周望舒", "联系电话：023-00000000"], file.Body());
        Assert.Equal("文末还有 2 行署名、审核或联系方式：“撰稿：林一凡  审核：周望舒”、“联系电话：023-00000000”，已留在正文，请确认是否刊出。", file.Says("import.closing-lines"));
    }

    [Fact]
    public void A_signature_and_a_date_at_the_right_stay_and_are_named()
    {
        var file = UnitFile.WithBody(P(Body), Right("万州区委党史研究室"), Right("2023年12月5日"));
        Assert.Equal([Body, "万州区委党史研究室", "2023年12月5日"], file.Body());
        Assert.Contains("文末还有 2 行", file.Says("import.closing-lines"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_behind_the_attribution_does_not_hide_it()
    {
        var article = Of(P(Body), Right("（万州区委党史研究室供稿）"), Table("9 9", Row(Cell("甲"), Cell("乙"))), "<w:p/>");
        Assert.Equal(["万州区委党史研究室"], article.Units);
    }

    [Fact]
    public void An_attribution_in_the_middle_is_text() =>
        Assert.Equal(["第一条。（万州区委党史研究室供稿）", Body, Body + "其二。"], Shown.Lines(Of(P("第一条。（万州区委党史研究室供稿）"), P(Body), P(Body + "其二。")).Body));
}
