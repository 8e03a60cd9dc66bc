using System.Buffers;
using System.Text;
using System.Text.Json;
using OfficeBulletin.Desk;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using static OfficeBulletin.EndToEnd.UnitWorkbook;

namespace OfficeBulletin.EndToEnd;

/// <summary>"from": "ledger.xlsx" in an issue's notice.</summary>
public class NoticeFromLedgerTests
{
    private static readonly string[] Heading = ["日期", "报送单位", "标题", "转报·网站", "采用·网站", "转报·内参", "采用·内参"];

    private static readonly (string, string[][]) Units = ("单位",
    [
        ["序号", "名称", "简称", "类别", "括注"],
        ["1", "宣传教育处", "宣教处", "处室", "含网站"],
        ["2", "人事处", "", "处室", ""],
        ["3", "万州区史志研究室", "万州", "区县", ""],
        ["4", "黔江区史志研究室", "黔江", "区县", ""],
    ]);

    private static readonly string[][] Rows =
    [
        ["2025-03-05", "宣传教育处", "甲", "是", "是", "", ""],
        ["2025-04-05", "宣传教育处", "乙", "是", "", "", ""],
        ["2025-11-05", "万州区史志研究室", "丙", "是", "是", "", "2025年第3期"],
        ["2024-05-05", "万州区史志研究室", "丁", "是", "是", "", ""],
    ];

    [Fact]
    public void The_notice_has_the_numbers_of_the_report_cell_by_cell()
    {
        using var work = Work("\"period\": \"2025\"");

        var report = Bulletin.Run("report", Path.Combine(work.Issue, "ledger.xlsx"), "--period", "2025", "--json");
        var (notice, findings) = Read(work);

        Assert.Empty(findings);
        Assert.Equal((0, ""), (report.Code, report.Messages));
        Assert.Equal(Text(report.Output), Text(Json(notice)));
        Assert.Equal(
            ["2025年1—12月，各单位共报送信息3条（处室2条、区县1条），比上年增加2条。", "向网站转报3条（处室2条、区县1条），被采用2条（处室1条、区县1条）；内参采用1条（均为区县）。"],
            notice.Narrative.Select(block => ((Paragraph)block).Text));
        Assert.Equal(
            ["宣教处（含网站） 2 1 ·", "人事处 · · ·", "合计 2 1 0", "万州 1 1 1", "黔江 0 · ·", "合计 1 1 1"],
            notice.Tables.SelectMany(table => table.Rows.Append(table.Total!)).Select(row => string.Join(' ', row.Select(cell => cell ?? "·"))));
    }

    [Fact]
    public void A_cell_of_the_ledger_changes_its_number_in_table_and_narrative_and_no_other()
    {
        using var before = Work();
        using var after = Work(rows: [Rows[0], ["2025-04-05", "宣传教育处", "乙", "是", "是", "", ""], Rows[2], Rows[3]]);

        var (was, now) = (Numbers(Read(before).Notice), Numbers(Read(after).Notice));

        Assert.Equal(was.Count, now.Count);
        Assert.Equal(
            [("narrative 2", "被采用2条（处室1条、区县1条）", "被采用3条（处室2条、区县1条）"), ("处室 宣教处（含网站） 网站采用（条）", "1", "2"), ("处室 合计 网站采用（条）", "1", "2")],
            was.Zip(now).Where(pair => pair.First != pair.Second).Select(pair => (pair.First.Where, pair.First.What, pair.Second.What)));
    }

    [Fact]
    public void Without_a_period_the_year_of_the_masthead_is_told()
    {
        using var named = Work("\"period\": 2025");
        using var silent = Work();

        Assert.Equal(Json(Read(named).Notice), Json(Read(silent).Notice));
    }

    [Theory]
    [InlineData("2025-Q2", "2025年4—6月，各单位共报送信息1条（均为处室），与上年同期持平。")]
    [InlineData("2025-03", "2025年3月，各单位共报送信息1条（均为处室）。")]
    [InlineData("2024..2025", "2024年1月—2025年12月，各单位共报送信息4条（处室2条、区县2条）。")]
    public void Any_period_can_be_told(string period, string told)
    {
        using var work = Work($"\"period\": \"{period}\"");

        Assert.Equal(told, ((Paragraph)Read(work).Notice.Narrative[0]).Text);
    }

    [Fact]
    public void What_is_written_beside_the_ledger_rules()
    {
        using var ownWords = Work("\"narrative\": [\"另行通报。\"]");
        using var ownTables = Work("\"tables\": []");

        Assert.Equal("另行通报。", ((Paragraph)Assert.Single(Read(ownWords).Notice.Narrative)).Text);
        Assert.Equal(2, Read(ownWords).Notice.Tables.Count);
        Assert.Empty(Read(ownTables).Notice.Tables);
        Assert.Equal(2, Read(ownTables).Notice.Narrative.Count);
    }

    [Fact]
    public void Faults_of_the_ledger_are_told_with_file_sheet_and_cell_once()
    {
        using var work = Work(rows: [Rows[0], ["2025-04-05", "宣传教育初", "乙", "待定", "", "", ""]]);

        var fault = Bulletin.Run("check", work.Issue, "--json");

        using var json = JsonDocument.Parse(fault.Output);
        Assert.Equal(
            ["ledger.xlsx 台账 B3", "ledger.xlsx 台账 D3"],
            json.RootElement.EnumerateArray().Select(finding => finding.GetProperty("where")).Where(where => where.TryGetProperty("cell", out _))
                .Select(where => $"{where.GetProperty("file")} {where.GetProperty("sheet")} {where.GetProperty("cell")}").Order(StringComparer.Ordinal));
        Assert.Equal(1, fault.Code);
    }

    [Theory]
    [InlineData("\"period\": \"去年\"", "H70")]
    [InlineData("\"period\": \"2025-13\"", "H70")]
    public void A_period_that_is_none_is_told_with_its_line(string period, string rule)
    {
        using var work = Work(period);

        var refused = IssueFolder.Read(work.Issue);

        var fault = Assert.Single(refused.Findings, finding => finding.Rule == rule);
        Assert.True(refused.Refused);
        Assert.Equal(("issue.json", true), (fault.Where.File, fault.Where.Line > 1));
    }

    [Fact]
    public void Without_period_and_without_a_year_the_folder_is_refused()
    {
        using var work = Work();
        work.WithFile("issue.json", File.ReadAllText(Path.Combine(work.Issue, "issue.json")).Replace("\"year\": 2025,", "", StringComparison.Ordinal));

        Assert.Contains("H71", IssueFolder.Read(work.Issue).Findings.Where(finding => finding.Level == FindingLevel.Error).Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("没有.xlsx", "J41")]
    [InlineData("../ledger.xlsx", "J14")]
    [InlineData("issue.json", null)]
    public void A_ledger_that_is_not_to_be_had_refuses_the_folder(string name, string? rule)
    {
        using var work = Work();
        work.WithFile("issue.json", File.ReadAllText(Path.Combine(work.Issue, "issue.json")).Replace("\"ledger.xlsx\"", $"\"{name}\"", StringComparison.Ordinal));

        var refused = IssueFolder.Read(work.Issue);

        Assert.True(refused.Refused);
        Assert.True(rule is null || refused.Findings.Any(finding => finding.Rule == rule));
    }

    [Fact]
    public void The_wording_of_the_folder_is_used_and_its_faults_refuse_the_folder()
    {
        using var work = Work();
        work.WithFile("narrative.docx", UnitArticle.Of("{期间}收到{报送}条，", "其中{#类别}{名称}{报送}条、{/类别}。"));
        Assert.Equal(["2025年1—12月收到3条，", "其中处室2条、区县1条。"], Read(work).Notice.Narrative.Select(block => ((Paragraph)block).Text));

        work.WithFile("narrative.docx", UnitArticle.Of("{期间}。", "{采用 网占}条。"));
        var refused = IssueFolder.Read(work.Issue);

        Assert.True(refused.Refused);
        Assert.Equal(("H62", "narrative.docx", 2, "{采用 网占}", "网站"), Only(refused.Findings));

        static (string, string?, int?, string?, string?) Only(IReadOnlyList<Finding> findings)
        {
            var fault = Assert.Single(findings);
            return (fault.Rule, fault.Where.File, fault.Where.Paragraph, fault.Quote, fault.Suggestion);
        }
    }

    [Fact]
    public void The_assembled_issue_prints_the_same_notice_and_checks_sound()
    {
        using var work = Work("\"period\": \"2025\"");

        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx")).Code);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", work.Issue).Output);
        Assert.Equal("没有发现问题。\n", Bulletin.Run("check", work.At("issue.docx")).Output);
        using var read = JsonDocument.Parse(Bulletin.Run("read", work.At("issue.docx"), "--json").Output);

        var column = read.RootElement.GetProperty("columns")[1];
        Assert.Equal(Text(Json(Read(work).Notice)), Text($$"""{ "narrative": {{column.GetProperty("narrative").GetRawText()}}, "tables": {{column.GetProperty("tables").GetRawText()}} }"""));
    }

    [Fact]
    public void A_planned_issue_keeps_the_notice_of_columns_json()
    {
        using var work = new Workplace();
        work.WithFile("columns.json", """{ "columns": [ { "name": "报送情况通报", "kind": "notice", "from": "ledger.xlsx", "period": "2025" } ] }""")
            .WithFile("submissions/万州.xlsx", Of(Row("万州区史志研究室", "万州区修复老码头", "万州区修复老码头一处，恢复石阶百余级。")))
            .WithFile("ledger.xlsx", Of(("台账", [Heading, .. Rows]), Units));

        Bulletin.Run("plan", work.Issue);
        var notice = IssueFolder.Read(work.Issue).Value!.Issue.Columns.Single(column => column.Notice is not null).Notice!;

        Assert.Equal(2, notice.Tables.Count);
    }

    private static Workplace Work(string more = "", string[][]? rows = null) => new Workplace().WithFile("issue.json", $$"""
        {
          "masthead": { "title": "史志工作简报", "year": 2025, "number": 12, "cumulativeNumber": 132, "publisher": "市史志研究室", "date": "2026-01-16" },
          "columns": [
            { "name": "本室动态", "items": [ { "title": ["宣教处召开书稿审读会"], "body": ["2025年12月2日，宣教处召开书稿审读会。", "会议研究了下一步工作。"], "units": ["宣传教育处"] } ] },
            { "name": "2025年报送情况通报", "kind": "notice", "from": "ledger.xlsx"{{(more.Length == 0 ? "" : ", " + more)}} } ],
          "imprint": { "report": ["市委办公厅"], "send": ["各区县史志研究室"], "distribute": ["本室各处"], "editor": "覃立言", "phone": "023-00000000", "email": "jianbao@example.cn" }
        }
        """).WithFile("ledger.xlsx", Of(("台账", [Heading, .. rows ?? Rows]), Units));

    private static (Notice Notice, IReadOnlyList<Finding> Findings) Read(Workplace work)
    {
        var read = IssueFolder.Read(work.Issue);
        Assert.False(read.Refused, string.Join('\n', read.Findings.Select(finding => finding.Message)));
        return (read.Value!.Issue.Columns[1].Notice!, read.Findings);
    }

    /// <summary>Every paragraph part by part, and every cell, with its place.</summary>
    private static List<(string Where, string What)> Numbers(Notice notice) =>
    [
        .. notice.Narrative.SelectMany((block, number) => ((Paragraph)block).Text.Split('，', '；').Select(part => ($"narrative {number + 1}", part.TrimEnd('。')))),
        .. notice.Tables.SelectMany(table => table.Rows.Append(table.Total!).SelectMany(row => row.Select((cell, column) => ($"{table.Header[0][..2]} {row[0]} {table.Header[column]}", cell ?? "")))),
    ];

    private static string Json(Notice notice)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            NoticeJson.Write(writer, notice);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The same however it is indented and escaped.</summary>
    private static string Text(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
