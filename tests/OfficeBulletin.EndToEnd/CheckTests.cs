using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

public class CheckTests
{
    private const string Faulty = """
        { "title": "市史志研究室召开书稿审读会", "contents": "市史志研究室举行书稿审读会", "body": ["正文。"], "units": ["市史志研究室办公室"] },
        { "title": "市史志研究室开展业务培训", "body": ["正文。"], "units": [] }
        """;

    [Fact]
    public void Errors_found_make_the_exit_code_1_and_the_findings_are_the_output()
    {
        using var work = new Workplace().With(Faulty);

        var ended = Bulletin.Run("check", work.Issue, "--json");

        Assert.Equal(1, ended.Code);
        using var json = JsonDocument.Parse(ended.Output);
        Assert.Equal(["S04", "S06"], json.RootElement.EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        Assert.Empty(ended.Messages);
    }

    [Fact]
    public void For_people_the_gravest_come_first_each_with_place_quote_and_sentence()
    {
        using var work = new Workplace().With(Faulty).WithFile("旧稿.txt", "x");

        var lines = Bulletin.Run("check", work.Issue).Output.Split('\n');

        Assert.StartsWith("错误 2 项", lines[0], StringComparison.Ordinal);
        Assert.Matches("^  目录【本室动态】第1条 · “举行” · .+（S04）$", lines[1]);
        Assert.Matches("^  【本室动态】第2篇 · .+（S06）$", lines[2]);
        Assert.StartsWith("说明 1 项", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_faultless_issue_is_said_to_be_one()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("check", work.Issue);

        Assert.Equal(0, ended.Code);
        Assert.Equal("没有发现问题。\n", ended.Output);
    }

    [Fact]
    public void The_finished_document_is_checked_as_the_folder_is()
    {
        using var work = new Workplace().With(Faulty);
        Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));

        var ended = Bulletin.Run("check", work.At("issue.docx"), "--json");

        Assert.Equal(1, ended.Code);
        using var json = JsonDocument.Parse(ended.Output);
        Assert.Superset(
            new HashSet<string?> { "S04", "S06" },
            json.RootElement.EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_register_beside_the_document_is_used()
    {
        using var work = new Workplace().With("""{ "title": "甲", "body": ["正文。"], "units": ["云阳县史志研究所"] }""");
        Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));
        var without = Bulletin.Run("check", work.At("issue.docx"), "--json");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "samples", "issue", "registers.xlsx"), work.At("registers.xlsx"));

        var with = Bulletin.Run("check", work.At("issue.docx"), "--json");

        Assert.DoesNotContain("云阳县史志研究所", without.Output, StringComparison.Ordinal);
        Assert.Contains("云阳县史志研究所", with.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("template check")]
    public void What_is_not_there_is_refused(string command)
    {
        using var work = new Workplace();

        var ended = Bulletin.Run([.. command.Split(' '), work.At("没有.docx")]);

        Assert.Equal(2, ended.Code);
        Assert.Contains("没有.docx", ended.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("template check")]
    public void What_is_no_Word_file_is_refused(string command)
    {
        using var work = new Workplace().WithFile("假的.docx", "not a zip");

        var ended = Bulletin.Run([.. command.Split(' '), Path.Combine(work.Issue, "假的.docx")]);

        Assert.Equal(2, ended.Code);
        Assert.Contains("假的.docx", ended.Messages, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
    }
}
