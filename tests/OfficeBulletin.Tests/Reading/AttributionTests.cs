using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Reading;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("（办公室供稿）", "办公室")]
    [InlineData("( 办公室 供 稿 )", "办公室")]
    [InlineData("（办公室、忠县县委党史研究室供稿）", "办公室|忠县县委党史研究室")]
    [InlineData("（办公室（机关党委、人事处）、宣教处供稿）", "办公室（机关党委、人事处）|宣教处")]
    public void Units_are_read_as_they_are_printed(string line, string units)
    {
        Assert.Equal(units.Split('|'), Attribution.Parse(line));
        Assert.Equal(units.Split('|'), Attribution.ParseEnd("正文（试行）。" + line)!.Value.Units);
    }

    [Fact]
    public void What_is_printed_is_read_back() =>
        Assert.Equal(["征研一处（南方局研究室）", "万州区"], Attribution.Parse(Attribution.Print(["征研一处（南方局研究室）", "万州区"])!));

    [Fact]
    public void Every_district_may_stand_in_one_attribution()
    {
        var units = Enumerable.Range(1, 80).Select(number => $"第{number}区县委党史研究室").ToList();
        Assert.Equal(units, Attribution.Parse(Attribution.Print(units)!));
    }

    [Theory]
    [InlineData("（办公室）")]
    [InlineData("欢迎供稿")]
    [InlineData("正文。（办公室供稿）")]
    public void Another_line_is_no_attribution(string line) => Assert.Null(Attribution.Parse(line));
}
