using OfficeBulletin.Proofing;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Proofing.Notices;

public sealed class SilentUnitTests
{
    private const string Tables = """


        2024年各处室信息报送及采用情况
        处室名称|报送（条）|采用（条）
        秘书处|10|8
        编研一处||
        宣教处|6|5
        =合计|16|13

        2024年各区县信息报送及采用情况
        区县名称|报送（条）|采用（条）
        万州|9|7
        涪陵|0|
        渝中|0|
        北碚|3|1
        =合计|12|8
        """;

    [Theory]
    [InlineData("{0}个区县未报送。", 2)]
    [InlineData("仍有{0}个区县没有报送信息。", 2)]
    [InlineData("2024年，区县报送信息12条，{0}个区县零报送。", 2)]
    [InlineData("还有{0}个区县、1个处室未报送信息。", 2)]
    [InlineData("还有2个区县和{0}个处室均未报送信息。", 1)]
    [InlineData("未报送信息的区县有{0}个。", 2)]
    [InlineData("全市有{0}个单位未报送信息，请予重视。", 3)]
    public void As_many_units_are_silent_as_the_tables_list_with_nothing(string way, int right)
    {
        Assert.Empty(Findings(way, right.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["F10 7"], Findings(way, "7"));
        Assert.Equal(["F10 五"], Findings(way, "五"));
    }

    [Theory]
    [InlineData("上半年有7个区县未报送。")]
    [InlineData("7个区县未报送调研信息。")]
    [InlineData("向国家地情中心7个区县未报送。")]
    [InlineData("7个乡镇未报送。")]
    [InlineData("近7个区县未报送。")]
    [InlineData("连续两年有7个区县未报送。")]
    [InlineData("7个区县未按时报送。")]
    [InlineData("有7个区县报送，其余区县未报送。")]
    public void What_is_told_of_another_time_or_thing_is_left_alone(string narrative) => Assert.Empty(Findings(narrative, ""));

    [Fact]
    public void Tables_that_list_only_who_sent_something_cannot_say() =>
        Assert.Empty(TypedNotice.Findings("7个区县未报送。\n\n2024年区县情况\n区县|报送（条）\n万州|9\n涪陵|2").Select(finding => finding.Message));

    [Fact]
    public void The_ledger_knows_the_silent_units_by_its_register()
    {
        var book = Book(District("万州"), District("涪陵"), District("渝中"));
        var tally = book.Tally("2024", Sent(On(2024, 1), District("万州")));
        Assert.Empty(NoticeChecks.Against("情况通报", TypedNotice.Notice("2个区县未报送。"), tally, book).Select(finding => finding.Message));
        Assert.Equal("F10", Assert.Single(NoticeChecks.Against("情况通报", TypedNotice.Notice("1个区县未报送。"), tally, book)).Rule);
    }

    private static IEnumerable<string> Findings(string way, string number) => TypedNotice.Findings(way.Replace("{0}", number, StringComparison.Ordinal) + Tables).Select(finding => $"{finding.Rule} {finding.Quote}");
}
