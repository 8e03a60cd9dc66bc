using System.Text;
using OfficeBulletin.Desk;
using OfficeBulletin.Issues;

namespace OfficeBulletin.EndToEnd;

public class FolderTests
{
    private const string Article = """{ "title": "甲", "body": "articles/01.txt", "units": ["万州区史志研究室"] }""";

    [Theory]
    [InlineData("第一段。\n第二段。")]
    [InlineData("\uFEFF第一段。\r\n\r\n　　第二段。\r\n")]
    [InlineData("  第一段。\r第二段。")]
    public void A_text_has_one_paragraph_a_line_however_it_was_typed(string text)
    {
        using var work = new Workplace().With(Article).WithFile("articles/01.txt", text);

        var read = IssueFolder.Read(work.Issue);

        Assert.Empty(read.Findings);
        Assert.Equal(["第一段。", "第二段。"], Paragraphs(read.Value!));
    }

    [Fact]
    public void A_text_in_the_older_Chinese_encoding_is_read_and_named()
    {
        using var work = new Workplace().With(Article)
            .WithFile("articles/01.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("万州区召开座谈会。"));

        var read = IssueFolder.Read(work.Issue);

        Assert.Equal(["万州区召开座谈会。"], Paragraphs(read.Value!));
        Assert.Equal(("J47", "articles/01.txt"), (Assert.Single(read.Findings).Rule, read.Findings[0].Where.File));
    }

    [Fact]
    public void The_last_line_of_a_text_may_credit_the_units()
    {
        using var work = new Workplace().With("""{ "title": "甲", "body": "01.txt" }""").WithFile("01.txt", "正文。\n（万州区史志研究室、开州区史志研究室供稿）\n");

        var item = Assert.Single(IssueFolder.Read(work.Issue).Value!.Issue.Columns[0].Items);

        Assert.Equal(["万州区史志研究室", "开州区史志研究室"], item.Units);
        Assert.Equal("正文。", Assert.IsType<Paragraph>(Assert.Single(item.Body)).Text);
    }

    [Fact]
    public void Units_in_issue_json_win_and_the_difference_is_named()
    {
        using var work = new Workplace().With(Article).WithFile("articles/01.txt", "正文。\n（开州区史志研究室供稿）");

        var read = IssueFolder.Read(work.Issue);

        Assert.Equal(["万州区史志研究室"], read.Value!.Issue.Columns[0].Items[0].Units);
        Assert.Equal(("J50", FindingLevel.Info, "开州区史志研究室"), (Assert.Single(read.Findings).Rule, read.Findings[0].Level, read.Findings[0].Quote));
    }

    [Fact]
    public void A_name_that_differs_in_case_is_read_and_named()
    {
        using var work = new Workplace().With(Article).WithFile("Articles/01.TXT", "正文。");

        var read = IssueFolder.Read(work.Issue);

        Assert.Equal(["正文。"], Paragraphs(read.Value!));
        Assert.Equal(("J44", "Articles/01.TXT"), (Assert.Single(read.Findings).Rule, read.Findings[0].Suggestion));
    }

    [Fact]
    public void Two_files_that_differ_only_in_case_are_told_apart()
    {
        using var work = new Workplace().With(Article).WithFile("articles/01.txt", "小写。").WithFile("articles/01.TXT", "大写。");
        if (!OperatingSystem.IsLinux())
            return;

        Assert.Equal(["小写。"], Paragraphs(IssueFolder.Read(work.Issue).Value!));
    }

    [Fact]
    public void Files_that_nothing_names_are_mentioned_hidden_ones_not()
    {
        using var work = new Workplace().WithOneArticle().WithFile("旧稿/02.docx", "x").WithFile(".DS_Store", "x").WithFile("~$01.docx", "x");

        Assert.Equal(["旧稿/02.docx"], IssueFolder.Read(work.Issue).Findings.Select(finding => finding.Quote));
    }

    [Fact]
    public void Many_files_come_in_the_order_of_issue_json()
    {
        using var work = new Workplace().With(string.Join(",\n", Enumerable.Range(1, 40).Select(n => $$"""{ "title": "第{{n}}篇", "body": "{{n}}.txt", "units": [] }""")));
        foreach (var n in Enumerable.Range(1, 40))
            work.WithFile($"{n}.txt", $"正文{n}。");

        var items = IssueFolder.Read(work.Issue).Value!.Issue.Columns[0].Items;

        Assert.Equal(Enumerable.Range(1, 40).Select(n => $"正文{n}。"), items.Select(item => ((Paragraph)item.Body[0]).Text));
    }

    [Fact]
    public void Faults_of_many_files_are_told_in_the_order_of_issue_json()
    {
        using var work = new Workplace().With(string.Join(",\n", Enumerable.Range(1, 9).Select(n => $$"""{ "title": "第{{n}}篇", "body": "{{n}}.txt", "units": [] }""")));

        var refused = IssueFolder.Read(work.Issue);

        Assert.True(refused.Refused);
        Assert.Equal(Enumerable.Range(1, 9).Select(n => $"{n}.txt"), refused.Findings.Select(finding => finding.Quote));
        Assert.All(refused.Findings, finding => Assert.Equal("issue.json", finding.Where.File));
    }

    [Fact]
    public void An_article_without_a_title_anywhere_is_named()
    {
        using var work = new Workplace().With("""{ "body": "01.txt", "units": [] }""").WithFile("01.txt", "正文。");

        Assert.Equal("J51", Assert.Single(IssueFolder.Read(work.Issue).Findings).Rule);
    }

    private static IEnumerable<string> Paragraphs(IssueFolder folder) => folder.Issue.Columns[0].Items[0].Body.Cast<Paragraph>().Select(paragraph => paragraph.Text);
}
