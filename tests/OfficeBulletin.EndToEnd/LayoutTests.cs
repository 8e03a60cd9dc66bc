using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

public class LayoutTests
{
    private static readonly Dictionary<string, string> NoLibreOffice = new(StringComparer.Ordinal) { ["BULLETIN_SOFFICE"] = "/nowhere/soffice" };

    [Fact]
    public void Without_LibreOffice_the_Word_file_is_written_and_the_exit_code_is_3()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.RunWith(NoLibreOffice, "assemble", work.Issue, "-o", work.At("issue.docx"), "--pdf", work.At("issue.pdf"));

        Assert.Equal(3, ended.Code);
        Assert.Contains("没有找到 LibreOffice", ended.Messages, StringComparison.Ordinal);
        Assert.Contains("页数：未测量", ended.Output, StringComparison.Ordinal);
        Assert.Equal(["issue.docx"], work.Results);
    }

    [Fact]
    public void A_LibreOffice_that_does_not_work_counts_as_missing()
    {
        using var work = new Workplace().WithOneArticle();
        var broken = new Dictionary<string, string>(StringComparer.Ordinal) { ["BULLETIN_SOFFICE"] = Path.Combine(work.Issue, "issue.json") };

        var ended = Bulletin.RunWith(broken, "assemble", work.Issue, "-o", work.At("issue.docx"), "--layout");

        Assert.Equal(3, ended.Code);
        Assert.Contains("未测量", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["issue.docx"], work.Results);
    }

    [FactNeeds("soffice")]
    public void Measured_the_contents_stand_on_page_1_the_body_begins_on_page_2_and_the_imprint_ends_the_last_page()
    {
        using var work = new Workplace().With(Articles(4));

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--pdf", work.At("成品/issue.pdf"), "--json");

        Assert.Equal(0, ended.Code);
        var layout = Layout(ended);
        var pages = layout.GetProperty("pages").GetInt32();
        Assert.Equal(1, layout.GetProperty("contentsLastPage").GetInt32());
        Assert.Equal(2, layout.GetProperty("bodyFirstPage").GetInt32());
        Assert.Equal(pages, layout.GetProperty("imprintPage").GetInt32());
        Assert.Equal(pages % 4, layout.GetProperty("pagesModFour").GetInt32());
        Assert.Equal(1, layout.GetProperty("rung").GetInt32());
        Assert.True(File.Exists(work.At("成品/issue.pdf")));
    }

    [FactNeeds("soffice")]
    public void Fonts_that_are_not_installed_are_named_with_what_stands_in_for_them()
    {
        using var work = new Workplace().WithOneArticle();

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--layout", "--json");

        var body = Layout(ended).GetProperty("fonts").EnumerateArray().Single(font => font.GetProperty("name").GetString() is "仿宋_GB2312");
        if (body.GetProperty("substituted").GetBoolean())
            Assert.Contains($"已替代：仿宋_GB2312 → {body.GetProperty("shownIn").GetString()}，仅供预览", ended.Output, StringComparison.Ordinal);
        else
            Assert.NotNull(body.GetProperty("shownIn").GetString());
    }

    [FactNeeds("soffice")]
    public void Contents_that_do_not_fit_flow_on_the_last_rung_and_that_is_said()
    {
        using var work = new Workplace().With(Articles(60));

        var ended = Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx"), "--layout", "--json");

        Assert.Equal(5, Layout(ended).GetProperty("rung").GetInt32());
        Assert.True(Layout(ended).GetProperty("contentsLastPage").GetInt32() > 1);
        Assert.Equal(Layout(ended).GetProperty("contentsLastPage").GetInt32() + 1, Layout(ended).GetProperty("bodyFirstPage").GetInt32());
        Assert.Contains("layout.contents-flow", ended.Output, StringComparison.Ordinal);
    }

    [FactNeeds("soffice")]
    public void The_users_own_font_settings_and_profile_are_left_alone()
    {
        using var work = new Workplace().WithOneArticle();
        Directory.CreateDirectory(work.At("home"));
        var home = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = work.At("home"), ["FONTCONFIG_FILE"] = work.At("none.conf") };

        var ended = Bulletin.RunWith(home, "assemble", work.Issue, "-o", work.At("issue.docx"), "--layout");

        Assert.Equal(0, ended.Code);
        Assert.Equal(["issue.docx"], work.Results);
    }

    private static string Articles(int count) => string.Join(",\n", Enumerable.Range(1, count).Select(n => $$"""
        { "title": ["某区召开第{{n}}次史志资料征集工作推进会"], "body": ["会议总结前一阶段工作，研究解决存在的问题，部署下一步任务。"], "units": ["万州区史志研究室"] }
        """));

    private static JsonElement Layout(Ended ended) => JsonDocument.Parse(ended.Output).RootElement.GetProperty("layout");
}
