using System.IO.Compression;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace OfficeBulletin.EndToEnd;

public class AssembleTests
{
    [Fact]
    public void A_folder_becomes_a_Word_file_that_Word_accepts()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));

        Assert.Equal(0, ended.Code);
        using var document = WordprocessingDocument.Open(work.At("issue.docx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document));
        Assert.Contains("会议研究了下一步工作。", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Equal(["issue.docx"], work.Results);
    }

    [Fact]
    public void Without_measuring_the_report_says_that_nothing_was_measured()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));

        foreach (var line in (string[])["页数：未测量", "目录：未测量", "字体：未测量"])
            Assert.Contains(line, ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_as_json_names_the_file_the_findings_and_no_layout()
    {
        using var work = new Workplace().WithOneArticle().WithFile("旧稿.docx", "");

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--json");

        using var json = JsonDocument.Parse(ended.Output);
        Assert.Equal(work.At("issue.docx"), json.RootElement.GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("layout").ValueKind);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("folder.file-unnamed", finding.GetProperty("name").GetString());
        Assert.Equal("旧稿.docx", finding.GetProperty("where").GetProperty("file").GetString());
    }

    [Fact]
    public void A_missing_output_folder_is_made_and_said()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("成品/2025/issue.docx"));

        Assert.Equal(0, ended.Code);
        Assert.True(File.Exists(work.At("成品/2025/issue.docx")));
        Assert.Contains("已新建", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_as_long_as_the_file_system_allows_is_written()
    {
        using var work = new Workplace().WithOneArticle();
        var name = new string('刊', 83) + ".docx";

        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At(name)).Code);

        Assert.Equal([name], work.Results);
    }

    [Fact]
    public void An_older_result_is_replaced_as_a_whole()
    {
        using var work = new Workplace().WithOneArticle();
        File.WriteAllText(work.At("issue.docx"), "older");

        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx")).Code);

        using var zip = ZipFile.OpenRead(work.At("issue.docx"));
        Assert.NotNull(zip.GetEntry("word/document.xml"));
    }

    [Fact]
    public void The_result_may_stand_in_the_issue_folder_and_is_not_reported_the_next_time()
    {
        using var work = new Workplace().WithOneArticle();
        var output = Path.Combine(work.Issue, "issue.docx");

        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", output).Code);
        var again = Bulletin.Run("assemble", work.Issue, "-o", output);

        Assert.Equal(0, again.Code);
        Assert.Empty(again.Messages);
    }

    [Fact]
    public void A_template_of_the_office_is_used()
    {
        using var work = new Workplace().WithOneArticle();
        Assert.Equal(0, Bulletin.Run("template", "new", "-o", work.At("模板")).Code);

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--template", work.At("模板/issue.docx"));

        Assert.Equal(0, ended.Code);
    }

    [Fact]
    public void A_missing_template_is_refused()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--template", work.At("没有.docx"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("找不到模板", ended.Messages, StringComparison.Ordinal);
        Assert.Empty(work.Results);
    }

    [Fact]
    public void What_one_reads_is_what_was_written()
    {
        using var work = new Workplace().WithOneArticle();
        Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));

        var ended = Bulletin.Run("read", work.At("issue.docx"), "--json");

        Assert.Equal(0, ended.Code);
        using var json = JsonDocument.Parse(ended.Output);
        var item = json.RootElement.GetProperty("columns")[0].GetProperty("items")[0];
        Assert.Equal("市史志研究室召开书稿审读会", item.GetProperty("title")[0].GetString());
        Assert.Equal("市史志研究室办公室", item.GetProperty("units")[0].GetString());
        Assert.Equal(["2025年12月2日，市史志研究室召开书稿审读会。", "会议研究了下一步工作。"], item.GetProperty("body").EnumerateArray().Select(paragraph => paragraph.GetString()));
    }

    [Fact]
    public void Five_hundred_articles_and_a_paragraph_of_ten_thousand_characters_are_assembled()
    {
        var articles = Enumerable.Range(1, 500).Select(n => $$"""{ "title": "第{{n}}篇", "body": ["{{(n == 250 ? new string('史', 10_000) : "正文。")}}"], "units": ["万州区史志研究室"] }""");
        using var work = new Workplace().With(string.Join(",\n", articles));

        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx")).Code);

        using var json = JsonDocument.Parse(Bulletin.Run("read", work.At("issue.docx"), "--json").Output);
        var items = json.RootElement.GetProperty("columns")[0].GetProperty("items");
        Assert.Equal(500, items.GetArrayLength());
        Assert.Equal(10_000, items[249].GetProperty("body")[0].GetString()!.Length);
    }

    [Fact]
    public void An_empty_column_keeps_its_heading()
    {
        using var work = new Workplace().With("", column: "经验交流");

        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx")).Code);

        using var json = JsonDocument.Parse(Bulletin.Run("read", work.At("issue.docx"), "--json").Output);
        Assert.Equal("经验交流", json.RootElement.GetProperty("columns")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_character_that_the_fonts_lack_is_named()
    {
        using var work = new Workplace().With("""{ "title": "甲", "body": ["编者王䶮。"], "units": ["万州区史志研究室"] }""");

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"));

        Assert.Equal(0, ended.Code);
        Assert.Contains("【本室动态】第1篇第1段 · “䶮”", ended.Messages, StringComparison.Ordinal);
    }
}
