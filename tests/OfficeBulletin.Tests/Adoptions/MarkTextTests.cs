using System.Globalization;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Tests.Adoptions;

/// <summary>A cell of a channel says no, yes, or yes and where.</summary>
public sealed class MarkTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("否")]
    [InlineData("无")]
    [InlineData("0")]
    [InlineData("０")]
    [InlineData("×")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("✗")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("/")]
    [InlineData("N")]
    [InlineData("no")]
    [InlineData("FALSE")]
    [InlineData("未采用")]
    [InlineData("未 采 用")]
    [InlineData("没有")]
    [InlineData("否，已在别处刊发")]
    [InlineData("未采用（篇幅太长）")]
    [InlineData("\u200B")]
    public void These_say_no(string text) => Assert.Equal(new MarkReading(MarkVerdict.No, null), MarkText.Read(text));

    [Theory]
    [InlineData("是")]
    [InlineData(" 是 ")]
    [InlineData("√")]
    [InlineData("✓")]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("Y")]
    [InlineData("yes")]
    [InlineData("TRUE")]
    [InlineData("已采用")]
    [InlineData("采用。")]
    public void These_say_yes_and_no_more(string text) => Assert.Equal(new MarkReading(MarkVerdict.Yes, ChannelMark.Plain), MarkText.Read(text));

    [Theory]
    [InlineData("2023年第3期", "2023 第3期")]
    [InlineData("2023 年第 3 期", "2023 第3期")]
    [InlineData("２０２３年第３期", "2023 第3期")]
    [InlineData("2023年3期", "2023 第3期")]
    [InlineData("2023第3期", "2023 第3期")]
    [InlineData("23年第3期", "2023 第3期")]
    [InlineData("二〇二三年第十二期", "2023 第12期")]
    [InlineData("2023年第3期（2024-01-30）", "2024-01-30 2023 第3期")]
    [InlineData("2023年第12期(2024年1月30日)", "2024-01-30 2023 第12期")]
    [InlineData("2024-01-30（2023年第12期）", "2024-01-30 2023 第12期")]
    [InlineData("2024年1月30日 2023年第12期", "2024-01-30 2023 第12期")]
    [InlineData("2023年第3期（总第222期）", "2023 第3期")]
    [InlineData("2023年第3期 总第222期", "2023 第3期")]
    [InlineData("总第222期", "")]
    [InlineData("《重庆宣传》2023年第3期", "2023 第3期")]
    [InlineData("《重庆宣传》（2023年第3期）", "2023 第3期")]
    [InlineData("2023年《重庆宣传》第3期", "2023 第3期")]
    [InlineData("重庆宣传2023年第3期", "2023 第3期")]
    [InlineData("重庆宣传 2023年第3期 第5版", "2023 第3期")]
    [InlineData("2023年第3期第5页", "2023 第3期")]
    [InlineData("《红岩》2023(3)", "2023 第3期")]
    [InlineData("2023年第3、4期", "2023 第3期")]
    [InlineData("2023年第3-4期合刊", "2023 第3期")]
    [InlineData("2023年第12期、2024年第1期", "2023 第12期")]
    [InlineData("2023年增刊第2期", "2023")]
    [InlineData("第3期", "第3期")]
    [InlineData("2023年", "2023")]
    [InlineData("2023", "2023")]
    [InlineData("2023年度", "2023")]
    [InlineData("2023年6月", "2023-06-01")]
    [InlineData("2023-06", "2023-06-01")]
    [InlineData("2023.6", "2023-06-01")]
    [InlineData("2023-06-15", "2023-06-15")]
    [InlineData("2023-06-15T00:00:00", "2023-06-15")]
    [InlineData("2023年6月15日", "2023-06-15")]
    [InlineData("2023 年 6 月 15 日", "2023-06-15")]
    [InlineData("2023/6/15", "2023-06-15")]
    [InlineData("20230615", "2023-06-15")]
    [InlineData("45092", "2023-06-15")]
    [InlineData("重庆党史网 2023-06-15", "2023-06-15")]
    [InlineData("重庆党史网2023-06-15", "2023-06-15")]
    [InlineData("2023-06-15，头版", "2023-06-15")]
    [InlineData("是，2023年第3期", "2023 第3期")]
    [InlineData("《巴渝史话》", "")]
    [InlineData("云阳县持续推进红色遗址保护利用", "")]
    [InlineData("喜迎2022年新春，各区县开展走访慰问活动", "")]
    [InlineData("干部能力提升培训班第3期在渝北开班", "")]
    [InlineData("https://www.example.cn/2021/0615/12345.html", "")]
    [InlineData("www.example.cn/a/2021-06-15.htm", "")]
    [InlineData("example.gov.cn/2021/06/15/t2021.shtml", "")]
    [InlineData("2023-06-15 https://www.example.cn/2021/0615/12345.html", "2023-06-15")]
    public void These_say_where_and_perhaps_when(string text, string when)
    {
        var (verdict, mark) = MarkText.Read(text);
        Assert.Equal(MarkVerdict.Yes, verdict);
        Assert.Equal(when, When(mark!));
        Assert.Equal(text.Trim(), mark!.Where);
        Assert.Null(mark.Manner);
    }

    [Theory]
    [InlineData("2023年第3期（综合）", "综合", "2023 第3期")]
    [InlineData("2023年第3期(部分)", "部分", "2023 第3期")]
    [InlineData("2023年第3期（2023-04-10）（综合）", "综合", "2023-04-10 2023 第3期")]
    [InlineData("2023-06-15（综合采用）", "综合", "2023-06-15")]
    [InlineData("是（综合）", "综合", "")]
    [InlineData("√（部分）", "部分", "")]
    [InlineData("综合采用", "综合", "")]
    [InlineData("单篇", "单篇", "")]
    [InlineData("2023年第3期（头条）", "头条", "2023 第3期")]
    [InlineData("2023年第3期（特约评论）", "特约评论", "2023 第3期")]
    public void The_bracket_at_the_end_says_how(string text, string manner, string when)
    {
        var (verdict, mark) = MarkText.Read(text);
        Assert.Equal((MarkVerdict.Yes, manner, when, text), (verdict, mark!.Manner, When(mark), mark.Where));
    }

    [Theory]
    [InlineData("待定")]
    [InlineData("审核中")]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("100%")]
    [InlineData("也许")]
    [InlineData("拟采用")]
    [InlineData("拟于2023年第5期刊发")]
    [InlineData("领导正在审阅")]
    [InlineData("已提交等待回复")]
    [InlineData("是否采用尚不清楚")]
    [InlineData("2023-02-30")]
    [InlineData("2023年13月")]
    [InlineData("08:30:00")]
    [InlineData("#REF!")]
    [InlineData("?")]
    [InlineData("是？")]
    [InlineData("pending")]
    [InlineData("已转报")]
    [InlineData("甲")]
    public void Other_words_say_nothing_that_can_be_counted(string text) => Assert.Equal(new MarkReading(MarkVerdict.NotUnderstood, null), MarkText.Read(text));

    [Fact]
    public void A_day_without_its_year_is_a_yes_that_wants_a_look()
    {
        var (verdict, mark) = MarkText.Read("6月15日");
        Assert.Equal((MarkVerdict.NoYear, "", "6月15日"), (verdict, When(mark!), mark!.Where));
    }

    [Fact]
    public void In_a_column_of_what_was_forwarded_已报_says_yes() => Assert.Equal(MarkVerdict.Yes, MarkText.Read("已报", forwarded: true).Verdict);

    private static string When(ChannelMark mark) =>
        string.Join(' ', new[] { mark.On?.ToString("O", CultureInfo.InvariantCulture), mark.Year?.ToString(CultureInfo.InvariantCulture), mark.Number is { } number ? $"第{number}期" : null }.OfType<string>());
}
