namespace OfficeBulletin.Tests.Json;

public sealed class JsonSyntaxTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1,\n}", 2, 9, "多了一个逗号")]
    [InlineData("[1, 2, ]", 1, 6, "多了一个逗号")]
    [InlineData("[1,, 2]", 1, 4, "多了一个逗号")]
    [InlineData("{ \"a\": 1\n  \"b\": 2 }", 2, 3, "少了一个逗号")]
    [InlineData("[ {} {} ]", 1, 6, "少了一个逗号")]
    [InlineData("{ \"a\": \"没有收尾,\n \"b\": 1 }", 1, 14, "少了收尾的引号")]
    [InlineData("{ \"a\": \"没有收尾", 1, 12, "到这里就断了")]
    [InlineData("{ \"a\": 1", 1, 8, "到这里就断了")]
    [InlineData("", 1, 1, "文件是空的")]
    [InlineData("{ \"a\": “中文引号” }", 1, 8, "半角双引号")]
    [InlineData("{ 'a': 1 }", 1, 3, "半角双引号")]
    [InlineData("{ \"a\": 1， \"b\": 2 }", 1, 9, "半角逗号")]
    [InlineData("{ \"a\"：1 }", 1, 6, "半角冒号")]
    [InlineData("【】", 1, 1, "半角括号")]
    [InlineData("{　\"a\": 1 }", 1, 2, "全角空格")]
    [InlineData("// 说明\n{ }", 1, 1, "不能写注释")]
    [InlineData("{ \"a\": \"articles\\01.docx\" }", 1, 18, "路径请用 /")]
    [InlineData("{ \"a\": }", 1, 8, "少了内容")]
    [InlineData("[ 1 }", 1, 5, "括号不配对")]
    [InlineData("{ } }", 1, 5, "括号不配对")]
    [InlineData("{ \"a\": \"他说\"好\"。\" }", 1, 12, "引号不配对")]
    [InlineData("{ \"a\": 012 }", 1, 9, "数字写法不对")]
    [InlineData("{ \"a\": True }", 1, 8, "放在半角双引号里")]
    [InlineData("{ a: 1 }", 1, 3, "放在半角双引号里")]
    public void A_slip_of_the_pen_is_shown_where_it_is_and_how_to_mend_it(string text, int line, int column, string message)
    {
        var outcome = SampleIssue.Read(text);
        var finding = Assert.Single(outcome.Findings);
        Assert.True(outcome.Refused);
        Assert.Equal("J03", finding.Rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (finding.Where.Line, finding.Where.LineColumn));
    }
}
