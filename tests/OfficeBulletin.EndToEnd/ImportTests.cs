using System.Text;
using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

/// <summary><c>bulletin import</c>: an issue folder from an older issue.</summary>
public class ImportTests
{
    private const string Older = """
        史志工作简报
        第9期
        （总第129期）
        示例市史志研究室编 2025年9月30日
        【本室动态】
        市史志研究室召开年中工作会
        近日，市史志研究室召开年中工作会，研究下半年工作安排。
        会议要求，下半年要盯住时间节点，抓好书稿审读。
        （市史志研究室办公室供稿）
        责编：郑小满
        """;

    [Fact]
    public void A_text_becomes_a_folder_that_assembles_and_checks_without_complaint()
    {
        using var work = new Workplace();
        var ended = Import(work, Encoding.UTF8.GetBytes(Older));
        Assert.True(ended is { Code: 0, Messages: "" }, ended.Messages);
        Assert.Contains("栏目 1 个，稿件 1 篇", ended.Output, StringComparison.Ordinal);
        var assembled = Bulletin.Run("assemble", work.At("往期"), "-o", work.At("往期.docx"));
        Assert.True(assembled is { Code: 0, Messages: "" }, assembled.Messages);
        Assert.Equal(0, Bulletin.Run("check", work.At("往期")).Code);
    }

    [Fact]
    public void A_number_that_is_not_printed_stays_unknown()
    {
        using var work = new Workplace();
        var ended = Import(work, Encoding.UTF8.GetBytes(Older[Older.IndexOf('【', StringComparison.Ordinal)..]));
        Assert.Contains("留空的：刊名、期号、总期号、编印单位、日期", ended.Output, StringComparison.Ordinal);
        using var issue = JsonDocument.Parse(File.ReadAllText(work.At("往期/issue.json")));
        Assert.Equal(JsonValueKind.Null, issue.RootElement.GetProperty("masthead").GetProperty("number").ValueKind);
    }

    [Fact]
    public void A_word_issue_brings_its_pictures_tables_and_notes()
    {
        using var work = new Workplace();
        var sample = Path.Combine(AppContext.BaseDirectory, "samples", "issue");
        Assert.Equal(0, Bulletin.Run("assemble", sample, "-o", work.At("一.docx")).Code);
        var ended = Import(work, File.ReadAllBytes(work.At("一.docx")));
        Assert.True(ended.Code == 0, ended.Messages);
        Assert.Equal(["01.png", "02.jpg"], Directory.EnumerateFiles(work.At("往期/pictures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var again = Bulletin.Run("assemble", work.At("往期"), "-o", work.At("二.docx"));
        Assert.True(again.Code == 0, again.Messages);
        Assert.Equal(Read(work.At("一.docx")), Read(work.At("二.docx")));
    }

    [Fact]
    public void An_issue_that_is_there_already_is_not_touched()
    {
        using var work = new Workplace().WithOneArticle();
        var before = File.ReadAllText(Path.Combine(work.Issue, "issue.json"));
        File.WriteAllText(work.At("旧.txt"), Older);
        var ended = Bulletin.Run("import", work.At("旧.txt"), "-o", work.Issue);
        Assert.Equal(2, ended.Code);
        Assert.Contains("I09", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(work.Issue, "issue.json")));
    }

    [Fact]
    public void A_folder_with_other_files_in_it_is_filled()
    {
        using var work = new Workplace();
        Directory.CreateDirectory(work.At("往期"));
        File.WriteAllText(work.At("往期/说明.txt"), "来自档案柜。");
        Assert.Equal(0, Import(work, Encoding.UTF8.GetBytes(Older)).Code);
        Assert.Equal(["issue.json", "说明.txt"], Directory.EnumerateFileSystemEntries(work.At("往期")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "G01")]
    [InlineData("   \n\n  ", "R01")]
    [InlineData("%PDF-1.7 …", "I03")]
    [InlineData("{\\rtf1 …}", "G07")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005简报", "I02")]
    public void What_is_no_text_is_refused_with_a_sentence_and_nothing_is_written(string content, string rule)
    {
        using var work = new Workplace();
        var ended = Import(work, Encoding.UTF8.GetBytes(content));
        Assert.Equal(2, ended.Code);
        Assert.Contains(rule, ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["旧.bin"], work.Results);
    }

    [Fact]
    public void A_file_a_hundred_times_as_long_as_an_issue_is_refused()
    {
        using var work = new Workplace();
        var ended = Import(work, Encoding.UTF8.GetBytes(new string('字', 3 << 20)));
        Assert.Equal(2, ended.Code);
        Assert.Contains("I01", ended.Messages, StringComparison.Ordinal);
    }

    private static Ended Import(Workplace work, byte[] file)
    {
        File.WriteAllBytes(work.At("旧.bin"), file);
        return Bulletin.Run("import", work.At("旧.bin"), "-o", work.At("往期"));
    }

    /// <summary>What the document says, without the names of its picture files.</summary>
    private static string Read(string document) => string.Join('\n', Bulletin.Run("read", document, "--json").Output.Split('\n').Where(line => !line.Contains("\"picture\"", StringComparison.Ordinal)));
}
