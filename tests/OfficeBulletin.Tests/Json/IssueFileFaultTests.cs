using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Tests.Json;

public sealed class IssueFileFaultTests
{
    [Theory]
    [InlineData("""{ "masthead": { "date": "2024-02-30" }, "columns": [] }""", "J09", 25)]
    [InlineData("""{ "masthead": { "date": "2024年2月3日" }, "columns": [] }""", "J09", 25)]
    [InlineData("""{ "masthead": { "number": 0 }, "columns": [] }""", "J10", 27)]
    [InlineData("""{ "masthead": { "year": 2023.5 }, "columns": [] }""", "J10", 25)]
    [InlineData("""{ "masthead": { "year": "2023" }, "columns": [] }""", "J06", 25)]
    [InlineData("""{ "masthead": [], "columns": [] }""", "J06", 15)]
    [InlineData("""{ "masthead": {}, "columns": {} }""", "J06", 30)]
    [InlineData("""{ "masthead": {} }""", "J07", 1)]
    [InlineData("""{ "columns": [] }""", "J07", 1)]
    [InlineData("""[1]""", "J06", 1)]
    [InlineData("""{ "masthead": {}, "columns": [ { "name": "  " } ] }""", "J11", 42)]
    [InlineData("""{ "masthead": {}, "columns": [ { } ] }""", "J07", 32)]
    [InlineData("""{ "masthead": {}, "masthead": {}, "columns": [] }""", "J05", 19)]
    [InlineData("""{ "masthead": {}, "columns": [ { "name": "甲", "kind": "brief", "items": [ {} ] } ] }""", "J12", 55)]
    [InlineData("""{ "masthead": {}, "columns": [ { "name": "甲", "items": ["x"] } ] }""", "J06", 57)]
    public void A_fault_is_named_with_its_column(string text, string rule, int column)
    {
        var outcome = SampleIssue.Read(text);
        var finding = Assert.Single(outcome.Findings);
        Assert.True(outcome.Refused);
        Assert.Equal((rule, FindingLevel.Error, "issue.json", 1, column), (finding.Rule, finding.Level, finding.Where.File, finding.Where.Line, finding.Where.LineColumn));
    }

    [Theory]
    [InlineData("""{ "body": [5] }""", "J06")]
    [InlineData("""{ "subtitle": "——副题", "body": ["正文。"] }""", "J07")]
    [InlineData("""{ "body": 5 }""", "J06")]
    [InlineData("""{ "body": [{}] }""", "J07")]
    [InlineData("""{ "body": [{ "note": "a", "picture": "b.png" }] }""", "J19")]
    [InlineData("""{ "body": [{ "caption": "表一", "table": { "rows": [["a"]] } }] }""", "J19")]
    [InlineData("""{ "body": [{ "table": {} }] }""", "J07")]
    [InlineData("""{ "body": [{ "table": { "rows": [["a", "b"], ["c"]] } }] }""", "J13")]
    [InlineData("""{ "body": [{ "table": { "rows": [[true]] } }] }""", "J06")]
    [InlineData("""{ "body": [{ "table": { "rows": [["a"]], "merges": [{ "row": 1, "column": 1, "columns": 2 }] } }] }""", "J17")]
    [InlineData("""{ "body": [{ "table": { "rows": [["a", "b"]], "merges": [{ "row": 1, "column": 1, "columns": 2 }] } }] }""", "J17")]
    [InlineData("""{ "body": [{ "table": { "rows": [["a", "", ""]], "merges": [{ "row": 1, "column": 1, "columns": 2 }, { "row": 1, "column": 2, "columns": 2 }] } }] }""", "J17")]
    [InlineData("""{ "body": [{ "table": { "rows": [["a", "b"]], "widths": [1] } }] }""", "J06")]
    [InlineData("""{ "body": [{ "picture": "../别处/图.png" }] }""", "J14")]
    [InlineData("""{ "body": "/etc/稿.docx" }""", "J14")]
    [InlineData("""{ "body": "C:/稿.docx" }""", "J14")]
    [InlineData("""{ "body": "articles\\01.docx" }""", "J14")]
    [InlineData("""{ "body": "a/../../01.txt" }""", "J14")]
    [InlineData("""{ "from": "../万州.xlsx#报送!7" }""", "J14")]
    [InlineData("""{ "id": "a-b", "body": ["x"] }""", "J15")]
    [InlineData("""{ "id": "a1" }, { "id": "A1" }""", "J16")]
    public void A_fault_of_an_item_refuses_the_file(string item, string rule)
    {
        var outcome = SampleIssue.Read(SampleIssue.WithItem(item));
        Assert.True(outcome.Refused);
        Assert.Equal(rule, Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void A_short_row_of_a_notice_names_table_and_row()
    {
        var finding = Assert.Single(SampleIssue.Read(SampleIssue.WithColumn("""
            { "name": "通报", "tables": [ { "header": ["单位", "报送"], "rows": [["万州", 1], ["黔江"]], "total": ["合计", 1] } ] }
            """)).Findings);
        Assert.Equal(("J13", 1, 2, 1), (finding.Rule, finding.Where.Table, finding.Where.Row, finding.Where.Line));
        Assert.Contains("第 1 个表格的第 2 行有 1 格，表头是 2 格", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_holds_no_items_and_other_columns_no_tables() =>
        Assert.Equal(
            "J19 J19",
            string.Join(' ', SampleIssue.Read("""
                { "masthead": {}, "columns": [ { "name": "甲", "kind": "notice", "items": [ { "body": ["x"] } ] }, { "name": "乙", "kind": "briefs", "items": [ {} ], "tables": [] } ] }
                """).Findings.Select(finding => finding.Rule)));

    [Theory]
    [InlineData("""{ "name": "领导讲话", "items": [] }""")]
    [InlineData("""{ "name": "领导讲话" }""")]
    public void A_column_without_items_is_worth_knowing(string column)
    {
        var outcome = SampleIssue.Read(SampleIssue.WithColumn(column));
        Assert.False(outcome.Refused);
        Assert.Equal(("J30", FindingLevel.Info, "领导讲话", 1), (outcome.Findings[0].Rule, outcome.Findings[0].Level, outcome.Findings[0].Where.Column, outcome.Findings.Count));
    }

    [Fact]
    public void An_unknown_key_is_a_warning_that_offers_the_nearest()
    {
        var outcome = SampleIssue.Read(SampleIssue.WithItem("""{ "titel": "题", "Units": [], "weather": 1 }"""));
        Assert.False(outcome.Refused);
        Assert.Equal([("titel", "title"), ("Units", "units"), ("weather", null)], outcome.Findings.Select(finding => (finding.Quote, finding.Suggestion)));
        Assert.All(outcome.Findings, finding => Assert.Equal(("J08", FindingLevel.Warning), (finding.Rule, finding.Level)));
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_file()
    {
        var outcome = SampleIssue.Read("""
            {
              "masthead": { "year": -1, "date": "2025-13-01", "oops": 1 },
              "columns": [
                { "items": [ { "body": "../x.docx" } ] }
              ]
            }
            """);
        Assert.Equal([("J10", 2, 25), ("J09", 2, 37), ("J08", 2, 51), ("J07", 4, 5), ("J14", 4, 28)], outcome.Findings.Select(finding => (finding.Rule, finding.Where.Line!.Value, finding.Where.LineColumn!.Value)));
    }

    [Fact]
    public void Characters_nobody_sees_are_taken_out_and_named_with_their_paragraph()
    {
        var outcome = SampleIssue.Read(SampleIssue.WithItem("""{ "title": "题", "body": ["好。", "一\u0007\u0007二\u200b三\ud800四\uffff"], "units": [] }"""));
        Assert.Equal("一二三四", ((Paragraph)outcome.Value!.Columns[0].Items[0].Item.Body[1]).Text);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("C01", "article", "工作动态", 1, 2), (finding.Rule, finding.Where.Part, finding.Where.Column, finding.Where.Item, finding.Where.Paragraph));
        Assert.Contains("U+0007（控制字符） 2 处、U+200B（零宽空格）、U+D800（残缺字符）、U+FFFF（非字符）", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_without_a_paragraph_stays_as_text()
    {
        var outcome = SampleIssue.Read(SampleIssue.WithItem("""{ "title": "题", "body": [{ "note": "无处可挂。" }], "units": [] }"""));
        Assert.Equal("J18", Assert.Single(outcome.Findings).Rule);
        Assert.Equal("无处可挂。", ((Paragraph)outcome.Value!.Columns[0].Items[0].Item.Body[0]).Text);
    }

    [Fact]
    public void A_file_in_another_encoding_is_named_as_such()
    {
        byte[] gbk = [.. "{ \"masthead\": { \"title\": \""u8, 0xD6, 0xD8, .. "\" } }"u8];
        var finding = Assert.Single(IssueFile.Read(gbk, "issue.json").Findings);
        Assert.Equal(("J01", 1, 27), (finding.Rule, finding.Where.Line, finding.Where.LineColumn));
    }

    [Fact]
    public void A_file_beyond_all_measure_is_refused_unread() =>
        Assert.Equal("J02", Assert.Single(IssueFile.Read(new byte[(16 << 20) + 1], "issue.json").Findings).Rule);

    [Fact]
    public void Brackets_sixty_five_deep_are_refused()
    {
        var finding = Assert.Single(IssueFile.Read(Encoding.ASCII.GetBytes(new string('[', 65)), "issue.json").Findings);
        Assert.Equal(("J04", 65), (finding.Rule, finding.Where.LineColumn));
    }
}
