using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OfficeBulletin.EndToEnd;

public sealed partial class CrossCheckTests : IDisposable
{
    private const string Notice = """
        { "masthead": { "title": "山城史志", "year": 2024, "number": 1, "cumulativeNumber": 1, "publisher": "市史志研究室", "date": "2024-05-20" },
          "columns": [
            { "name": "动态", "items": [ { "title": "万州区召开口述史工作会", "body": ["正文。"], "units": ["万州区史志中心"] } ] },
            { "name": "2024年情况通报", "kind": "notice", "narrative": ["2024年，共收到区县报送信息3条。"],
              "tables": [ { "caption": "2024年区县信息报送及采用情况", "header": ["区县名称", "报送数量（条）", "史志网采用（条）", "山城史志采用（条）"],
                "rows": [["万州", 2, 1, 1], ["涪陵", 1, null, null]], "total": ["合计", 3, 1, 1] } ] } ],
          "imprint": {} }
        """;

    private readonly Workplace work = new Workplace().WithFile("issue.json", Notice).WithFile("ledger.xlsx", Ledger("2024-03-05"));

    public void Dispose() => work.Dispose();

    [Fact]
    public void A_typed_notice_is_checked_against_the_ledger_of_its_folder()
    {
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", work.Issue).Output);

        work.WithFile("issue.json", Notice.Replace("[\"涪陵\", 1,", "[\"涪陵\", 2,", StringComparison.Ordinal).Replace("\"合计\", 3", "\"合计\", 4", StringComparison.Ordinal).Replace("信息3条", "信息4条", StringComparison.Ordinal));

        Assert.Equal(["F02 table.ledger-differs", "F02 notice.ledger-differs"], Rules(Bulletin.Run("check", work.Issue, "--json").Output));
    }

    [Fact]
    public void A_report_in_the_place_of_the_ledger_is_told()
    {
        var report = Path.Combine(work.Issue, "报表.xlsx");
        Assert.Empty(Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "-o", report).Messages);

        Assert.Contains("是做好的报表，不是台账", Bulletin.Run("report", report, "--period", "2024").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_of_another_year_is_told_once()
    {
        work.WithFile("ledger.xlsx", Ledger("2022-03-05", "2022-04-05"));

        Assert.Equal(["H87 ledger.other-period"], Rules(Bulletin.Run("check", work.Issue, "--json").Output));
    }

    [Fact]
    public void Adoptions_of_the_own_bulletin_are_compared_with_the_issues_that_are_given()
    {
        Assert.Empty(Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "--issues", work.Issue).Messages);

        work.WithFile("issue.json", Notice.Replace("\"units\": [\"万州区史志中心\"]", "\"units\": [\"万州区史志中心\", \"涪陵区史志中心\"]", StringComparison.Ordinal));
        var ended = Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "--issues", work.Issue);

        Assert.Equal(0, ended.Code);
        Assert.Contains("“涪陵区史志中心”：期刊署名 1 条，台账记“山城史志”采用 0 条。台账里没有的：“万州区召开口述史工作会”（2024年第1期）", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_as_it_was_written_is_sound_and_one_with_typed_totals_is_not()
    {
        var report = Path.Combine(work.Issue, "报表.xlsx");
        Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "-o", report);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", report).Output);

        Change(report, Sum(), "<${prefix}v>9${value}</${prefix}v>");

        var ended = Bulletin.Run("check", report, "--json");
        Assert.Equal(1, ended.Code);
        Assert.Equal(["H92 report.total-typed", "H93 report.total-differs"], Rules(ended.Output).Distinct());
        using var json = JsonDocument.Parse(ended.Output);
        Assert.All(json.RootElement.EnumerateArray(), finding => Assert.Matches("^[A-Z]+[0-9]+$", finding.GetProperty("where").GetProperty("cell").GetString()));
    }

    [Fact]
    public void A_count_that_somebody_changed_is_told_with_what_the_ledger_in_the_report_says()
    {
        var report = Path.Combine(work.Issue, "报表.xlsx");
        Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "-o", report);

        Change(report, Submitted(), "${before}7<");

        var ended = Bulletin.Run("check", report);
        Assert.Equal(1, ended.Code);
        Assert.Contains("“万州”的“报送数量（条）”是 7，本工作簿的台账统计是 2", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_is_told_in_a_folder_without_the_register_too()
    {
        var report = Report();
        Change(report, Submitted(), "${before}7<");
        using var elsewhere = new Workplace();
        var moved = elsewhere.At("报表.xlsx");
        File.Copy(report, moved);

        Assert.Equal(["H94 report.ledger-differs"], Rules(Bulletin.Run("check", moved, "--json").Output).Distinct().Except(["H93 report.total-differs"]));
    }

    [Fact]
    public void A_report_of_joint_items_that_are_split_is_sound_in_another_folder()
    {
        work.WithFile("ledger.xlsx", UnitWorkbook.Of(
            ("台账", [["日期", "报送单位", "标题", "采用·史志网"], ["2024-03-05", "万州区史志中心、涪陵区史志中心", "两区联合举办讲座开幕", "是"], ["2024-04-05", "万州区史志中心", "万州区开展红色遗址普查", ""]]),
            ("单位", [["序号", "名称", "简称", "类别"], ["1", "万州区史志中心", "万州", "区县"], ["2", "涪陵区史志中心", "涪陵", "区县"], ["3", "渝中区史志中心", "渝中", "区县"]]),
            ("口径", [["项目", "口径"], ["联合报送", "均分"]])));
        var report = Report();
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", report).Output);

        using var elsewhere = new Workplace();
        var moved = elsewhere.At("报表.xlsx");
        File.Copy(report, moved);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", moved).Output);
    }

    [Fact]
    public void A_rank_and_a_number_of_the_cover_that_somebody_typed_are_told_at_their_cells()
    {
        var report = Report();
        Change(report, Rank(), "${before}2<");
        Change(report, Narrative(), "报送信息9条");

        using var json = JsonDocument.Parse(Bulletin.Run("check", report, "--json").Output);
        Assert.Equal(["H101 排名与计分 A4", "F02 封面 A6"], json.RootElement.EnumerateArray().Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("where").GetProperty("sheet").GetString()} {finding.GetProperty("where").GetProperty("cell").GetString()}"));
    }

    [Fact]
    public void What_cannot_be_compared_is_said()
    {
        var report = Report();
        Change(report, LedgerSheet(), "name=\"旧表\"", "xl/workbook.xml");

        var ended = Bulletin.Run("check", report);
        Assert.Equal(0, ended.Code);
        Assert.Contains("没有工作表“台账”，综述、各表和排名没有和台账核对", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_stands_alone_is_judged_as_a_notice()
    {
        var notice = Path.Combine(work.Issue, "通报.docx");
        Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "--notice", notice);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", notice).Output);

        Change(notice, Narrative(), "报送信息9条", "word/document.xml");

        Assert.Equal(["F02 notice.number-differs"], Rules(Bulletin.Run("check", notice, "--json").Output));
    }

    [Fact]
    public void A_notice_from_the_ledger_is_read_with_it_once_and_what_was_typed_is_compared()
    {
        var from = Drawn("");
        work.WithFile("issue.json", from);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", work.Issue).Output);

        work.WithFile("issue.json", Drawn(", \"narrative\": [\"2024年，共收到区县报送信息5条。\"]"));
        Assert.Equal(["F02 notice.number-differs"], Rules(Bulletin.Run("check", work.Issue, "--json").Output));

        work.WithFile("issue.json", from).WithFile("ledger.xlsx", Ledger("2022-03-05", "2022-04-05"));
        Assert.Equal(["H87 ledger.other-period"], Rules(Bulletin.Run("check", work.Issue, "--json").Output));

        work.WithFile("ledger.xlsx", Ledger("2024-03-05", "昨天"));
        using var json = JsonDocument.Parse(Bulletin.Run("check", work.Issue, "--json").Output);
        var told = json.RootElement.EnumerateArray().Select(finding => finding.ToString()).ToList();
        Assert.NotEmpty(told);
        Assert.Equal(told.Distinct(StringComparer.Ordinal), told);
    }

    [Fact]
    public void A_workbook_without_a_table_of_counts_is_refused_with_a_sentence()
    {
        var ended = Bulletin.Run("check", Path.Combine(work.Issue, "ledger.xlsx"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("这个工作簿里没有带合计的统计表", ended.Messages, StringComparison.Ordinal);
    }

    private string Report()
    {
        var report = Path.Combine(work.Issue, "报表.xlsx");
        Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2024", "-o", report);
        return report;
    }

    private static string Drawn(string typed) => $$"""
        { "masthead": { "title": "山城史志", "year": 2024, "number": 1, "cumulativeNumber": 1, "publisher": "市史志研究室", "date": "2024-05-20" },
          "columns": [ { "name": "2024年情况通报", "kind": "notice", "from": "ledger.xlsx"{{typed}} } ], "imprint": {} }
        """;

    private static byte[] Ledger(string first, string second = "2024-04-05") => UnitWorkbook.Of(
        ("台账", [["日期", "报送单位", "标题", "采用·史志网", "采用·山城史志"], [first, "万州区史志中心", "万州区召开口述史工作会", "", first.StartsWith("2024", StringComparison.Ordinal) ? "2024年第1期" : ""], [second, "万州区史志中心", "万州区开展红色遗址普查", "是", ""], [second, "涪陵区史志中心", "涪陵区举办专题展览开幕", "", ""]]),
        ("单位", [["序号", "名称", "简称", "类别"], ["1", "万州区史志中心", "万州", "区县"], ["2", "涪陵区史志中心", "涪陵", "区县"]]),
        ("渠道", [["渠道", "本刊"], ["史志网", "否"], ["山城史志", "是"]]));

    private static IReadOnlyList<string> Rules(string output)
    {
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.EnumerateArray().Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("name").GetString()}")];
    }

    /// <summary>Changes a report in all its sheets, as somebody does who types over cells.</summary>
    private static void Change(string report, Regex what, string to, string parts = "xl/worksheets/,xl/sharedStrings.xml")
    {
        using var zip = ZipFile.Open(report, ZipArchiveMode.Update);
        foreach (var part in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && parts.Split(',').Any(part => entry.FullName.StartsWith(part, StringComparison.Ordinal))).ToList())
        {
            string xml;
            using (var reader = new StreamReader(part.Open()))
                xml = reader.ReadToEnd();
            using var stream = part.Open();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(what.Replace(xml, to)));
        }
    }

    [GeneratedRegex(@"(?<before><(x:)?c r=""B3""[^>]*><(x:)?v>)2<", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Submitted();

    [GeneratedRegex(@"(?<before><(x:)?c r=""A4""[^>]*>\s*<(x:)?f>RANK\([^<]*</(x:)?f>\s*<(x:)?v>)1<", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Rank();

    [GeneratedRegex("报送信息3条", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Narrative();

    [GeneratedRegex("name=\"台账\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LedgerSheet();

    /// <summary>Sums of columns from the third row on.</summary>
    [GeneratedRegex(@"<(?<prefix>(x:)?)f>SUM\([A-Z]+3:[^<]*</\k<prefix>f>\s*<(x:)?v>(?<value>\d+)</(x:)?v>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Sum();
}
