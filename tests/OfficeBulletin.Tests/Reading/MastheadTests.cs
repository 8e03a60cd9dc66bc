using OfficeBulletin.Issues;
using static OfficeBulletin.Tests.Reading.ParsedIssue;

namespace OfficeBulletin.Tests.Reading;

public sealed class MastheadTests
{
    [Theory]
    [InlineData("第12期")]
    [InlineData("第 12 期")]
    [InlineData("第１２期")]
    [InlineData("第十二期")]
    [InlineData("（第12期）")]
    public void A_number_is_read_in_every_spelling(string line) => Assert.Equal(12, Read(line).Number);

    [Theory]
    [InlineData("（总第231期）")]
    [InlineData("(总第 231 期)")]
    [InlineData("总第二百三十一期")]
    [InlineData("总 231 期")]
    [InlineData("总期第231期")]
    public void A_cumulative_number_is_no_number(string line)
    {
        var masthead = Read(line);
        Assert.Equal((null, 231), (masthead.Number, masthead.CumulativeNumber));
    }

    [Fact]
    public void Numbers_date_and_publisher_may_share_a_line()
    {
        var masthead = Read("2023年第4期（总第205期） 示例市志办编印 2023年5月9日");
        Assert.Equal(new Masthead(null, 2023, 4, 205, "示例市志办", new DateOnly(2023, 5, 9)), masthead);
    }

    [Theory]
    [InlineData("2024年1月30日")]
    [InlineData("2024 年 1 月 30 日")]
    [InlineData("二〇二四年一月三十日")]
    [InlineData("２０２４年１月３０日")]
    [InlineData("2024.1.30")]
    [InlineData("2024-01-30")]
    public void A_date_is_read_in_every_spelling(string line) => Assert.Equal(new DateOnly(2024, 1, 30), Read(line).Date);

    [Theory]
    [InlineData("示例市委党史研究室编\t2024年3月30日", "示例市委党史研究室")]
    [InlineData("示例市委党史研究室主办 2024年3月30日", "示例市委党史研究室")]
    [InlineData("示例市志办　编 印　二〇二四年三月三十日", "示例市志办")]
    [InlineData("示例市志办编", "示例市志办")]
    public void A_publisher_is_read_without_what_it_does(string line, string publisher) => Assert.Equal(publisher, Read(line).Publisher);

    [Fact]
    public void What_is_not_printed_is_not_read()
    {
        var masthead = Read("示例市志办编 2020年12月10日");
        Assert.Equal(new Masthead(null, 2020, null, null, "示例市志办", new DateOnly(2020, 12, 10)), masthead);
        Assert.Null(Of(Heading("动态"), Body("正文。")).Value!.Masthead.Year);
    }

    [Theory]
    [InlineData(12, "2024年1月30日", 2023)]
    [InlineData(6, "2024年2月1日", 2023)]
    [InlineData(1, "2024年1月30日", 2024)]
    [InlineData(12, "2024年3月1日", 2024)]
    public void A_late_number_in_January_belongs_to_the_year_before(int number, string date, int year)
    {
        var outcome = Of(PrintedIssue.Line($"第{number}期"), PrintedIssue.Line("示例市志办编 " + date), Heading("动态"), Body("正文。"));
        Assert.Equal(year, outcome.Value!.Masthead.Year);
        Assert.Equal(year == 2023, outcome.Findings.Any(finding => finding.Rule == "R05"));
    }

    [Fact]
    public void The_year_that_the_document_says_wins_over_its_date()
    {
        var outcome = Issues.Reading.IssueParser.Parse(
            [PrintedIssue.Line("第3期"), PrintedIssue.Line("2024年5月9日"), Heading("动态"), Body("正文。")],
            new Issues.Reading.IssueOrigin("x", 2023));
        Assert.Equal(2023, outcome.Value!.Masthead.Year);
        Assert.Empty(outcome.Findings);
    }

    [Theory]
    [InlineData("第12、13期合刊", "R03")]
    [InlineData("增刊", "R03")]
    [InlineData("2024年2月30日", "R04")]
    [InlineData("内部资料 注意保存", "R02")]
    public void A_line_that_cannot_be_read_is_named(string line, string rule)
    {
        var finding = Assert.Single(Of(Centred("史志简报", 40), PrintedIssue.Line(line), PrintedIssue.Line("示例市志办编 2024年5月9日"), Heading("动态"), Body("正文。")).Findings);
        Assert.Equal((rule, line), (finding.Rule, finding.Quote));
    }

    [Theory]
    [InlineData("史志简报")]
    [InlineData("史 志 简 报")]
    [InlineData("史\n志\n简\n报")]
    public void The_name_is_the_largest_line_above_the_numbers(string printed)
    {
        var masthead = Of(Plain("内部资料"), Centred(printed, 56), Plain("第3期"), Heading("动态"), Body("正文。")).Value!.Masthead;
        Assert.Equal("史志简报", masthead.Title);
    }

    [Fact]
    public void A_masthead_set_in_a_table_is_read_by_its_cells()
    {
        var masthead = Of(Centred("史志简报", 56), Table(["第3期", "（总第103期）"], ["示例市志办编", "2024年5月9日"]), Heading("动态"), Body("正文。")).Value!.Masthead;
        Assert.Equal(new Masthead("史志简报", 2024, 3, 103, "示例市志办", new DateOnly(2024, 5, 9)), masthead);
    }

    private static Masthead Read(string line) => Of(PrintedIssue.Line(line), Heading("动态"), Body("正文。")).Value!.Masthead;
}
