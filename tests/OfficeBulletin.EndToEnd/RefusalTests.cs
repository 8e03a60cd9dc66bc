namespace OfficeBulletin.EndToEnd;

/// <summary>What cannot be assembled is answered with sentences and exit code 2, and nothing is written.</summary>
public class RefusalTests
{
    [Fact]
    public void Malformed_json_is_named_by_line_and_column()
    {
        using var work = new Workplace().WithFile("issue.json", "{\n  \"masthead\": { \"title\": \"简报\" },\n  \"columns\": [ { \"name\" \"本室动态\" } ]\n}");

        var ended = Refused(work);

        Assert.Contains("issue.json 第3行第", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void All_missing_files_are_named_at_once()
    {
        using var work = new Workplace().With("""
            { "title": "甲", "body": "articles/01.docx", "units": ["万州区史志研究室"] },
            { "title": "乙", "body": "articles/02.txt", "units": ["万州区史志研究室"] },
            { "title": "丙", "body": [ "一段。", { "picture": "pictures/会场.jpg" } ], "units": ["万州区史志研究室"] }
            """);

        var ended = Refused(work);

        foreach (var name in (string[])["articles/01.docx", "articles/02.txt", "pictures/会场.jpg"])
            Assert.Contains($"文件夹里没有“{name}”", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        using var work = new Workplace();

        Assert.Contains("找不到期刊文件夹", Refused(work, work.At("没有")).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        using var work = new Workplace().WithOneArticle();

        Assert.Contains("是文件，不是期刊文件夹", Refused(work, Path.Combine(work.Issue, "issue.json")).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_issue_json_is_refused()
    {
        using var work = new Workplace();

        Assert.Contains("文件夹里没有“issue.json”", Refused(work).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_an_article_is_refused()
    {
        using var work = new Workplace().With("""{ "title": "甲", "body": "01.docx", "units": [] }""").WithFile("01.docx/x.txt", "x");

        Assert.Contains("“01.docx”是文件夹", Refused(work).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        using var work = new Workplace().With("""{ "title": "甲", "body": "01.txt", "units": [] }""");
        File.WriteAllText(work.At("secret.txt"), "机密");
        File.CreateSymbolicLink(Path.Combine(work.Issue, "01.txt"), work.At("secret.txt"));

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("指向别处的链接", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["secret.txt"], work.Results);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd.txt")]
    [InlineData("a/../../secret.txt")]
    public void A_path_out_of_the_folder_is_refused(string path)
    {
        using var work = new Workplace().With($$"""{ "title": "甲", "body": "{{path}}", "units": [] }""");

        Assert.Contains(path, Refused(work).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_none_is_refused()
    {
        using var work = new Workplace()
            .With("""{ "title": "甲", "body": [ "一段。", { "picture": "会场.jpg" } ], "units": [] }""")
            .WithFile("会场.jpg", "<html>not found</html>");

        Assert.Contains("“会场.jpg”不是可用的图片", Refused(work).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_none_is_refused()
    {
        using var work = new Workplace()
            .With("""{ "title": "甲", "body": "01.txt", "units": [] }""")
            .WithFile("01.txt", [0xFF, 0xFF, 0x00, 0x80]);

        Assert.Contains("“01.txt”不是可读的文本", Refused(work).Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issue.pdf", "须以 .docx 结尾")]
    [InlineData("第11期", "是文件夹")]
    public void An_output_that_cannot_be_a_Word_file_is_refused(string output, string sentence)
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At(output));

        Assert.Equal(2, ended.Code);
        Assert.Contains(sentence, ended.Messages, StringComparison.Ordinal);
        Assert.Empty(work.Results);
    }

    [Fact]
    public void An_output_in_a_place_that_cannot_be_written_to_is_refused()
    {
        using var work = new Workplace().WithOneArticle();
        File.WriteAllText(work.At("占位"), "a file where a folder is wanted");

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("占位/issue.docx"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("占位", ended.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["占位"], work.Results);
    }

    [Fact]
    public void What_an_issue_is_made_from_is_never_overwritten()
    {
        using var work = new Workplace().WithOneArticle();
        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("甲.docx")).Code);
        File.Move(work.At("甲.docx"), Path.Combine(work.Issue, "01.docx"));
        work.With("""{ "title": "甲", "body": "01.docx", "units": [] }""");
        var before = File.ReadAllBytes(Path.Combine(work.Issue, "01.docx"));

        var ended = Bulletin.Run("assemble", work.Issue, "-o", Path.Combine(work.Issue, "01.docx"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("会覆盖它", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(work.Issue, "01.docx")));
    }

    [Fact]
    public void Refused_as_json_the_file_is_null_and_the_reasons_are_findings()
    {
        using var work = new Workplace();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--json");

        Assert.Equal(2, ended.Code);
        using var json = System.Text.Json.JsonDocument.Parse(ended.Output);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.RootElement.GetProperty("file").ValueKind);
        Assert.Equal("J41", json.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    private static Ended Refused(Workplace work, string? folder = null)
    {
        var ended = Bulletin.Run("assemble", folder ?? work.Issue, "-o", work.At("issue.docx"));

        Assert.Equal(2, ended.Code);
        Assert.Empty(ended.Output);
        Assert.Empty(work.Results);
        Assert.DoesNotContain("   at ", ended.Messages, StringComparison.Ordinal);
        return ended;
    }
}
