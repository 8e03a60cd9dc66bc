using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

public class DemoTests
{
    private static readonly Dictionary<string, string> NoOffice = new(StringComparer.Ordinal) { ["BULLETIN_SOFFICE"] = "/nowhere/soffice" };

    [FactNeeds("soffice")]
    public void The_demo_receives_plans_assembles_and_checks_the_sample_desk_and_finds_what_was_planted_and_nothing_else()
    {
        using var work = new Workplace();

        var ended = Bulletin.Run("demo", "--out", work.At("demo"));

        Assert.Contains("全部找到，没有多报", ended.Output, StringComparison.Ordinal);
        Assert.Equal(0, ended.Code);
        Assert.Equal(["demo/findings.json", "demo/issue.docx", "demo/issue.pdf", "demo/notice.docx", "demo/report.xlsx"], Made(work));
        Assert.Contains(work.At("demo/issue.docx"), ended.Output, StringComparison.Ordinal);
        Assert.Contains("demo/marked/合川区.xlsx", work.Results);
        using var findings = JsonDocument.Parse(File.ReadAllBytes(work.At("demo/findings.json")));
        Assert.Contains(findings.RootElement.EnumerateArray(), finding => finding.GetProperty("rule").GetString() is "E96");
    }

    [Fact]
    public void Without_LibreOffice_the_demo_goes_through_and_says_what_is_missing()
    {
        using var work = new Workplace();

        var ended = Bulletin.RunWith(NoOffice, "demo", "--out", work.At("demo"));

        Assert.Equal(0, ended.Code);
        Assert.Contains("没有找到 LibreOffice", ended.Output, StringComparison.Ordinal);
        Assert.Equal(["demo/findings.json", "demo/issue.docx", "demo/notice.docx", "demo/report.xlsx"], Made(work));
        Assert.Contains("预编：完成\n", ended.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Messages);
    }

    [Fact]
    public void One_cell_of_a_sample_workbook_changed_changes_the_issue_there_and_only_there()
    {
        using var work = new Workplace();
        var program = Copied(work.At("program"));
        var before = Issue(work, program, "before");
        Change(Path.Combine(Path.GetDirectoryName(program)!, "samples", "desk", "submissions", "万州区.xlsx"), "1560", "1561");

        var after = Issue(work, program, "after");

        var changed = Assert.Single(before.Zip(after), lines => lines.First != lines.Second);
        Assert.Contains("拍摄照片1560张", changed.First, StringComparison.Ordinal);
        Assert.Equal(changed.Second, changed.First.Replace("拍摄照片1560张", "拍摄照片1561张", StringComparison.Ordinal));
        Assert.Equal(before.Length, after.Length);
    }

    [Fact]
    public void Every_run_starts_from_the_samples_anew()
    {
        using var work = new Workplace();
        Bulletin.RunWith(NoOffice, "demo", "--out", work.At("demo"));
        File.WriteAllText(work.At("demo/desk/submissions/多余.csv"), "x");
        File.WriteAllText(work.At("demo/marked/旧的.xlsx"), "x");

        Assert.Equal(0, Bulletin.RunWith(NoOffice, "demo", "--out", work.At("demo")).Code);
        Assert.False(File.Exists(work.At("demo/desk/submissions/多余.csv")));
        Assert.False(File.Exists(work.At("demo/marked/旧的.xlsx")));
    }

    [Fact]
    public void A_folder_that_is_somebody_elses_is_not_cleared()
    {
        using var work = new Workplace();
        Directory.CreateDirectory(work.At("demo/desk"));
        File.WriteAllText(work.At("demo/desk/重要.txt"), "x");

        var ended = Bulletin.RunWith(NoOffice, "demo", "--out", work.At("demo"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("--out", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["demo/desk/重要.txt"], work.Results);
    }

    private static IEnumerable<string> Made(Workplace work) =>
        work.Results.Where(name => name.Count(character => character == '/') == 1 && !name.StartsWith("demo/.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The program with templates and samples of its own.</summary>
    private static string Copied(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return Path.Combine(folder, "bulletin.dll");
    }

    private static string[] Issue(Workplace work, string program, string name)
    {
        Assert.Equal(0, Bulletin.RunProgram(program, NoOffice, "demo", "--out", work.At(name)).Code);
        return Bulletin.Run("read", work.At($"{name}/issue.docx"), "--json").Output.Split('\n');
    }

    private static void Change(string workbook, string text, string other)
    {
        using var zip = ZipFile.Open(workbook, ZipArchiveMode.Update);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            using var part = entry.Open();
            using var reader = new StreamReader(part, Encoding.UTF8);
            var xml = reader.ReadToEnd();
            if (!xml.Contains(text, StringComparison.Ordinal))
                continue;
            part.SetLength(0);
            part.Write(Encoding.UTF8.GetBytes(xml.Replace(text, other, StringComparison.Ordinal)));
        }
    }
}
