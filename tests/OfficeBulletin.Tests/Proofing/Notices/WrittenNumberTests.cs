using FsCheck;
using FsCheck.Fluent;

namespace OfficeBulletin.Tests.Proofing.Notices;

/// <summary>Numbers in Chinese figures, and totals of which nobody is named.</summary>
public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("共报送信息{0}条。")]
    [InlineData("2024年，共报送信息{0}条。")]
    [InlineData("2024年1—12月，累计报送信息{0}篇，其中处室16篇。")]
    [InlineData("全年共上报信息{0}条（处室16条、区县20条）。")]
    [InlineData("2024年，报送信息{0}条，其中处室16条、区县20条。")]
    [InlineData("报送信息{0}篇，其中处室16篇。")]
    [InlineData("各单位共报送信息{0}条。")]
    [InlineData("收到各单位报送信息{0}条，")]
    public void The_total_is_known_by_the_first_words(string way)
    {
        foreach (var right in (string[])["36", "三十六", "３６"])
            Assert.Empty(Findings(way, right).Select(finding => finding.Message));
        foreach (var wrong in (string[])["37", "三十七", "３７", "一百三十六"])
            Assert.Equal([("F02", wrong)], Findings(way, wrong).Where(finding => finding.Name == "notice.number-differs").Select(finding => (finding.Rule, finding.Quote)));
    }

    [Theory]
    [InlineData("我办共报送信息99条。")]
    [InlineData("2024年，报送信息99条，被采用12条。")]
    [InlineData("2024年，向国家地情中心共报送信息99条。")]
    [InlineData("市档案馆积极投稿。共报送信息99条。")]
    [InlineData("区县工作有新进展，共报送信息99条。")]
    [InlineData("上半年，共报送信息九十九条。")]
    [InlineData("共报送调研信息九十九条。")]
    [InlineData("共报送约稿九条。")]
    [InlineData("区县报送信息几十条，处室报送十余条，报送上百条的没有。")]
    [InlineData("区县走出一条新路，处室抓好三条主线，区县报送的一条信息得到推广。")]
    [InlineData("处室落实十条措施，区县守住第二十一条底线，第三十条经验在区县推广。")]
    [InlineData("区县报送数十条，处室报送三四十条，处室报送近百条。")]
    [InlineData("区县报送信息二十条，处室报送十六条。")]
    [InlineData("区县报送二十余条、处室报送一二十条。")]
    public void What_counts_something_else_or_nothing_is_left_alone(string narrative) => Assert.Empty(Findings(narrative, "").Select(finding => finding.Message));

    [Fact]
    public void Any_number_reads_the_same_in_either_figures() => Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), number =>
    {
        Assert.Equal(Findings("区县报送信息{0}条。", number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Select(finding => finding.Suggestion), Findings("区县报送信息{0}条。", Chinese(number)).Select(finding => finding.Suggestion));
    }).QuickCheckThrowOnFailure();

    private static string Chinese(int number)
    {
        var text = "";
        foreach (var (unit, word) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / unit % 10;
            if (digit > 0)
                text += "零一二三四五六七八九"[digit] + word;
            else if (text.Length > 0 && text[^1] != '零' && number % unit > 0)
                text += "零";
        }
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static IReadOnlyList<Finding> Findings(string way, string number) => TypedNotice.Findings(way.Replace("{0}", number, StringComparison.Ordinal) + SoundNarratives.Tables);
}
