namespace OfficeBulletin.EndToEnd;

public class CallTests
{
    [Theory]
    [InlineData("没有“--fix”这个选项。", "check", "x.docx", "--fix")]
    [InlineData("缺少 FOLDER", "assemble", "-o", "x.docx")]
    [InlineData("缺少 -o ISSUE.docx", "assemble", "x")]
    [InlineData("-o 后面要写 ISSUE.docx。", "assemble", "x", "-o")]
    [InlineData("--template 只能写一次。", "assemble", "x", "-o", "x.docx", "--template", "a", "--template", "b")]
    [InlineData("多写了“y”。", "check", "x", "y")]
    [InlineData("没有“frob”这个命令。", "frob")]
    [InlineData("请写上命令", "template")]
    [InlineData("请写上命令")]
    public void A_wrong_call_is_answered_with_a_sentence_and_exit_code_2(string sentence, params string[] call)
    {
        var ended = Bulletin.Run(call);

        Assert.Equal(2, ended.Code);
        Assert.Contains(sentence, ended.Messages, StringComparison.Ordinal);
        Assert.Contains("--help", ended.Messages, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
        Assert.DoesNotContain("   at ", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_call_are_told_at_once()
    {
        var ended = Bulletin.Run("assemble", "--bogus");

        Assert.Contains("没有“--bogus”这个选项。", ended.Messages, StringComparison.Ordinal);
        Assert.Contains("缺少 FOLDER", ended.Messages, StringComparison.Ordinal);
        Assert.Contains("缺少 -o", ended.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("assemble")]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("template check")]
    [InlineData("template new")]
    public void Every_command_says_what_it_does_and_shows_a_call(string command)
    {
        var ended = Bulletin.Run([.. command.Split(' '), "--help"]);

        Assert.Equal(0, ended.Code);
        Assert.Contains($"用法：bulletin {command}", ended.Output, StringComparison.Ordinal);
        Assert.Contains($"示例：\n  bulletin {command}", ended.Output, StringComparison.Ordinal);
        Assert.Empty(ended.Messages);
    }

    [Fact]
    public void The_help_of_the_whole_lists_every_command()
    {
        var ended = Bulletin.Run("--help");

        Assert.Equal(0, ended.Code);
        foreach (var command in (string[])["demo", "assemble", "read", "check", "template"])
            Assert.Contains($"  {command} ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_number()
    {
        var ended = Bulletin.Run("--version");

        Assert.Equal(0, ended.Code);
        Assert.True(Version.TryParse(ended.Output.Trim(), out _));
    }

    [Fact]
    public void Chinese_is_printed_as_utf_8_whatever_the_system_says()
    {
        var ended = Bulletin.RunWith(new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "C", ["LC_ALL"] = "C" }, "--help");

        Assert.Contains("简报编辑台", ended.Output, StringComparison.Ordinal);
        Assert.False(ended.Output.StartsWith('\uFEFF'));
    }
}
