using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

public class DemoTests
{
    [FactNeeds("soffice")]
    public void The_demo_assembles_and_checks_the_sample_issue_and_finds_what_was_planted_and_nothing_else()
    {
        using var work = new Workplace();

        var ended = Bulletin.Run("demo", "--out", work.At("demo"));

        Assert.Contains("全部找到，没有多报", ended.Output, StringComparison.Ordinal);
        Assert.Equal(0, ended.Code);
        Assert.Equal(["demo/findings.json", "demo/issue.docx", "demo/issue.pdf"], work.Results.Order(StringComparer.Ordinal));
        Assert.Contains(work.At("demo/issue.docx"), ended.Output, StringComparison.Ordinal);
        using var findings = JsonDocument.Parse(File.ReadAllBytes(work.At("demo/findings.json")));
        Assert.Contains(findings.RootElement.EnumerateArray(), finding => finding.GetProperty("rule").GetString() is "S04");
    }

    [Fact]
    public void Without_LibreOffice_the_demo_goes_through_and_says_what_is_missing()
    {
        using var work = new Workplace();

        var ended = Bulletin.RunWith(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["BULLETIN_SOFFICE"] = "/nowhere/soffice" },
            "demo", "--out", work.At("demo"));

        Assert.Equal(0, ended.Code);
        Assert.Contains("没有找到 LibreOffice", ended.Output, StringComparison.Ordinal);
        Assert.Equal(["demo/findings.json", "demo/issue.docx"], work.Results.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Watched_by_nobody_its_progress_comes_in_plain_lines()
    {
        using var work = new Workplace();

        var ended = Bulletin.RunWith(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["BULLETIN_SOFFICE"] = "/nowhere/soffice" },
            "demo", "--out", work.At("demo"));

        Assert.Contains("读稿：完成\n", ended.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Messages);
    }
}
